"use client";
import { Button, LinkButton } from "@/components/ui/button";
import { useSetting } from "@/components/ui/form-setting";
import { PageHeader } from "@/components/ui/page-header";
import { Page } from "./page";

/** There is no such page, in the language of its address. */
export function LostHere() {
  const { locale, words } = useSetting();
  return (
    <Page narrow>
      <PageHeader title={words.lost.title}>
        <p className="mb-6 max-w-measure">{words.lost.text}</p>
        <LinkButton href={`/${locale}/desk`}>{words.lost.on}</LinkButton>
      </PageHeader>
    </Page>
  );
}

/** The page could not be made: what is kept is kept, and one button tries again. */
export function BrokenHere({ again }: { again: () => void }) {
  const { words } = useSetting();
  return (
    <Page narrow>
      <PageHeader title={words.broken.title}>
        <p className="mb-6 max-w-measure">{words.broken.text}</p>
        <Button onClick={again}>{words.broken.on}</Button>
      </PageHeader>
    </Page>
  );
}
