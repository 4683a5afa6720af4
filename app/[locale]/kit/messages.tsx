import { Button, LinkButton } from "@/components/ui/button";
import { Diff } from "@/components/ui/diff";
import { DragList } from "@/components/ui/drag-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Callout, type Tone } from "@/components/ui/notice";
import { ReorderButtons } from "@/components/ui/reorder";
import { Section } from "@/components/ui/section";
import { uiWords } from "@/components/ui/words";
import type { Locale } from "@/lib/platform/i18n/locale";
import type { Samples } from "./samples";

const TONES: Tone[] = ["info", "soon", "missed", "met"];

export function Messages({ samples, locale }: { samples: Samples; locale: Locale }) {
  const words = uiWords(locale);
  return (
    <Section title={samples.texts}>
      <div className="grid gap-6">
        {TONES.map((tone) => (
          <Callout
            key={tone}
            tone={tone}
            title={tone === "info" ? undefined : samples.best}
            actions={tone === "missed" && <Button small>{samples.plan}</Button>}
          >
            {samples.moreText}
          </Callout>
        ))}
        <EmptyState title={samples.emptyTitle} action={<LinkButton href="#main">{samples.plan}</LinkButton>}>
          {samples.emptyText}
        </EmptyState>
        <Diff
          words={words.diff}
          rows={[
            { label: samples.time, before: "14:00", after: "15:30" },
            { label: samples.place, before: samples.villageNames[0], after: samples.villageNames[3] },
            { label: samples.note, after: samples.moreText },
          ]}
        />
        <form className="border-b border-line">
          <DragList>
            {samples.decisions.map((decision, at) => (
              <li
                key={decision}
                data-drag-item={String(at)}
                className="flex items-center justify-between gap-4 border-t border-line py-1 data-[drop=after]:shadow-[0_3px_0_var(--color-action)] data-[drop=before]:shadow-[0_-3px_0_var(--color-action)]"
              >
                <span draggable className="cursor-grab">
                  {decision}
                </span>
                <ReorderButtons
                  id={String(at)}
                  first={at === 0}
                  last={at === 2}
                  labels={{ up: samples.up.replace("{x}", decision), down: samples.down.replace("{x}", decision) }}
                />
              </li>
            ))}
          </DragList>
        </form>
      </div>
    </Section>
  );
}
