import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { pick } from "@/lib/platform/i18n/bilingual";
import { translator } from "@/lib/platform/i18n/translate";
import { addNames, addVillage } from "@/lib/rosters/actions";
import type { RosterDeskProps } from "./roster-desk";

/** Names typed or pasted one per line, or everybody of a village at once. */
export function AddToRoster({ view, villages, may, locale }: RosterDeskProps) {
  const t = translator(locale, "rosters");
  const options = villages.map(({ id, name }) => ({ value: id, label: pick(name, locale) }));
  const only = view.villages.length === 1 ? (view.villages[0]?.id ?? "") : "";
  return (
    <div className="no-print mt-2 grid">
      <Disclosure summary={t("names.title")}>
        <Form
          action={addNames}
          id="names"
          after="clear"
          intent="expected"
          draft={`rosters.names:${view.id}`}
          initial={{ names: "", villageId: only }}
          className="grid max-w-form gap-5"
        >
          <Hidden name="assemblyId" value={view.id} />
          <TextArea name="names" label={t("names.label")} hint={t("names.hint")} rows={8} />
          <Select
            name="villageId"
            label={t("names.village")}
            empty={t("names.anyVillage")}
            options={options}
            optional
          />
          <div className="flex flex-wrap gap-3">
            {may.register && (
              <SubmitButton name="intent" value="came">
                {t("names.came")}
              </SubmitButton>
            )}
            <SubmitButton variant={may.register ? "secondary" : "primary"} name="intent" value="expected">
              {t("names.expected")}
            </SubmitButton>
          </div>
        </Form>
      </Disclosure>
      <Disclosure summary={t("villageAll.title")}>
        <Form action={addVillage} id="village" initial={{ villageId: only }} className="grid max-w-form gap-5">
          <Hidden name="assemblyId" value={view.id} />
          <Select name="villageId" label={t("villageAll.label")} empty={t("villageAll.choose")} options={options} />
          <div>
            <SubmitButton variant="secondary">{t("villageAll.save")}</SubmitButton>
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
