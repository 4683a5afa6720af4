import { OutcomeFacts } from "@/components/decisions/outcome-facts";
import { OutcomeForm } from "@/components/decisions/outcome-form";
import { ProposalsForm } from "@/components/decisions/proposals-form";
import { LinkButton } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Sheet } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { dropItem } from "@/lib/minutes/items/actions";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import type { HallDeskProps } from "./hall-desk";
import { RaisedItemForm } from "./raised-item-form";

type CurrentItemProps = HallDeskProps & { current: RecordedItem; position: number };

/** One item in large: its vote, what became of it, what was decided, and the way to the next. */
export function CurrentItem({ hall, locale, mayWrite, current, position }: CurrentItemProps) {
  const t = translator(locale, "minutes");
  const { view, record } = hall;
  const next = record.items[position];
  const at = { assemblyId: view.id, item: current, locale };
  return (
    <div id="item" className="min-w-0 scroll-mt-4">
      <Sheet strong>
        <p className="text-sm text-ink-2">
          {t("items.position", { position, count: record.items.length })} · {t(`items.kinds.${current.kind}`)}
        </p>
        <h3 className="mt-1 text-2xl font-bold sm:text-3xl">{pick(current.title, locale)}</h3>
        {current.presenter && <p className="mt-1 text-ink-2">{t("items.presenterOf", { name: current.presenter })}</p>}
        {current.unannounced && <p className="mt-1 text-soon">{t("items.unannouncedText")}</p>}
        {mayWrite ? (
          <div className="mt-5">
            <Disclosure summary={t("proposals.title")} open={current.proposals.length > 0} className="mb-4">
              <ProposalsForm key={current.id} {...at} />
            </Disclosure>
            <OutcomeForm key={current.id} {...at} />
            {current.raisedInHall && (
              <Disclosure summary={t("items.correct")} className="mt-4">
                <RaisedItemForm assemblyId={view.id} item={current} locale={locale} />
                {!current.outcome && (
                  <Form action={dropItem} id="drop" quiet className="mt-3">
                    <Hidden name="assemblyId" value={view.id} />
                    <Hidden name="itemId" value={current.id} />
                    <SubmitButton variant="quiet">{t("items.drop")}</SubmitButton>
                  </Form>
                )}
              </Disclosure>
            )}
          </div>
        ) : (
          <OutcomeFacts item={current} locale={locale} />
        )}
      </Sheet>
      {next && (
        <p className="no-print mt-4 grid sm:block">
          <LinkButton variant="secondary" href={`?item=${next.id}#item`}>
            {t("items.next", { title: `${position + 1}. ${clipped(pick(next.title, locale))}` })}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

function clipped(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}
