"use client";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useFormView } from "@/components/ui/form-context";
import { Callout } from "@/components/ui/notice";

type Labels = { title: string; text: string; mailed: string; link: string; copy: string; copied: string };

/** The link of the invitation that was just made, as the form's answer holds it; nothing before. */
export function InvitationLink({ labels }: { labels: Labels }) {
  const { state } = useFormView();
  const [copied, setCopied] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const told = state.done ? (state.detail as { link: string; mailed: boolean } | undefined) : undefined;
  useEffect(() => {
    if (told?.link) box.current?.focus();
  }, [told?.link]);
  if (!told) return null;
  const copy = () => {
    navigator.clipboard?.writeText(told.link).then(
      () => setCopied(told.link),
      () => undefined,
    );
  };
  return (
    <div ref={box} tabIndex={-1} className="max-w-form">
      <Callout
        tone="met"
        title={labels.title}
        actions={
          <Button variant="secondary" small onClick={copy}>
            {copied === told.link ? labels.copied : labels.copy}
          </Button>
        }
      >
        <p>
          {labels.text} {told.mailed && labels.mailed}
        </p>
        <p className="mt-2 bg-card p-2 font-semibold [overflow-wrap:anywhere] select-all">
          <span className="sr-only">{labels.link}: </span>
          {told.link}
        </p>
      </Callout>
    </div>
  );
}
