"use client";
import type { ReactNode } from "react";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/platform/form-state";
import type { Samples } from "./samples";

/** A form whose answer one chooses: it shows each state without a server behind it. */
export function TriedForm({ samples, children }: { samples: Samples; children: ReactNode }) {
  const answers = Object.entries(samples.outcomes).map(([value, label]) => ({ value, label }));
  return (
    <Form
      id="tried"
      draft="kit"
      className="grid max-w-3xl gap-6"
      initial={{
        "title.ky": "Көк-Жар айылынын жыйыны",
        "villages[]": ["v0"],
        on: "2026-11-26",
        chair: "p2",
        answer: "error",
      }}
      action={async (_, form) => {
        await new Promise((wait) => setTimeout(wait, 600));
        return answerOf(form, samples);
      }}
    >
      {children}
      <RadioGroup name="answer" label={samples.outcome} options={answers} inline />
      <Hidden name="version" value="3" />
      <div>
        <SubmitButton>{samples.send}</SubmitButton>
      </div>
    </Form>
  );
}

async function answerOf(form: FormData, samples: Samples): Promise<FormState> {
  const at = String(form.get("requestId"));
  const typed = String(form.get("title.ky"));
  const refused = { errors: [], values: {}, at };
  switch (form.get("answer")) {
    case "done":
      return { ...refused, done: true, message: samples.saved };
    case "stale":
      return {
        ...refused,
        reason: "stale-edit",
        detail: {
          version: "4",
          by: samples.people[2],
          theirs: { title: { ky: `${typed} (${samples.version})`, ru: samples.meeting }, note: samples.moreText },
        },
      };
    case "out":
      return { ...refused, reason: "signed-out" };
    case "fail":
      throw new TypeError("Failed to fetch");
    default:
      return {
        ...refused,
        reason: "invalid-input",
        errors: [
          { field: "title.ky", message: samples.required },
          { field: "villages.0", message: samples.choose },
          { field: "chair", message: samples.badDate },
          { field: "on", message: samples.badDate },
          { field: "consent", message: samples.consent },
        ],
      };
  }
}
