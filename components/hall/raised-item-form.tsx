import { BilingualField } from "@/components/ui/bilingual-field";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import { ITEM_KINDS } from "@/lib/agendas/schema";
import { raiseItem, rewordItem } from "@/lib/minutes/items/actions";
import type { RecordedItem } from "@/lib/minutes/meeting-record";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";

/** An item somebody raises in the hall; with `item`, its wording is corrected. */
export function RaisedItemForm({
  assemblyId,
  locale,
  item,
}: {
  assemblyId: string;
  locale: Locale;
  item?: RecordedItem;
}) {
  const t = translator(locale, "minutes");
  const { ky = "", ru = "" } = item?.title ?? {};
  return (
    <Form
      action={item ? rewordItem : raiseItem}
      id={item ? "reword" : "raise"}
      after={item ? "keep" : "clear"}
      draft={`minutes.item:${item?.id ?? assemblyId}`}
      initial={{ "title.ky": ky, "title.ru": ru, kind: item?.kind ?? "discuss", presenter: item?.presenter ?? "" }}
      className="grid gap-4"
    >
      <Hidden name="assemblyId" value={assemblyId} />
      {item && <Hidden name="itemId" value={item.id} />}
      {item && <Hidden name="version" value={String(item.revision)} />}
      <BilingualField name="title" label={t("items.name")} labels={{ ky: t("language.ky"), ru: t("language.ru") }} />
      <Select
        name="kind"
        label={t("items.kind")}
        options={ITEM_KINDS.map((value) => ({ value, label: t(`items.kinds.${value}`) }))}
      />
      <TextInput name="presenter" label={t("items.presenter")} optional />
      <div>
        <SubmitButton variant="secondary">{item ? t("items.reword") : t("items.add")}</SubmitButton>
      </div>
    </Form>
  );
}
