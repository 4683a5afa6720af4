import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import { CurrentItem } from "./current-item";
import type { HallDeskProps } from "./hall-desk";
import { OutcomeMark } from "./outcome-mark";
import { RaisedItemForm } from "./raised-item-form";

/** The agenda as it goes: all items with what became of them, and one of them in large. */
export function HallItems(props: HallDeskProps) {
  const { hall, locale, mayWrite } = props;
  const t = translator(locale, "minutes");
  const { view, record } = hall;
  const { items } = record;
  const open = items.find(({ outcome }) => outcome === null);
  const current = items.find(({ id }) => id === props.item) ?? open ?? items[0];
  const closed = items.filter(({ outcome }) => outcome !== null).length;
  return (
    <Section id="items" title={t("items.title")} aside={t("items.closed", { closed, count: items.length })}>
      {items.length === 0 && <EmptyState title={t("items.none")}>{t("items.noneText")}</EmptyState>}
      <div className="grid gap-6 lg:grid-cols-[20rem_1fr]">
        <div>
          <ol>
            {items.map((item, index) => (
              <li key={item.id} className="border-t border-line last:border-b">
                <a
                  href={`?item=${item.id}#item`}
                  aria-current={item.id === current?.id ? "step" : undefined}
                  className="block min-h-14 px-3 py-2 hover:bg-action-tint aria-[current=step]:border-l-4 aria-[current=step]:border-action aria-[current=step]:bg-card"
                >
                  <span className="font-semibold text-action">
                    {index + 1}. {pick(item.title, locale)}
                  </span>
                  <OutcomeMark item={item} locale={locale} />
                </a>
              </li>
            ))}
          </ol>
          {mayWrite && (
            <Disclosure summary={t("items.raise")} className="mt-3" open={items.length === 0}>
              <p className="mb-4 text-sm text-ink-2">{t("items.raiseHint")}</p>
              <RaisedItemForm assemblyId={view.id} locale={locale} />
            </Disclosure>
          )}
        </div>
        {current && <CurrentItem {...props} current={current} position={items.indexOf(current) + 1} />}
      </div>
    </Section>
  );
}
