import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { SubmitButton } from "@/components/ui/submit-button";
import { planAssembly } from "@/lib/assemblies/actions";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { callersOf } from "@/lib/assemblies/callers";
import { proposedTitle } from "@/lib/assemblies/meeting-title";
import { planFields } from "@/lib/assemblies/plan-values";
import type { PlanningGround } from "@/lib/assemblies/planning-ground";
import type { PlanAsked } from "@/lib/assemblies/schema";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PlanFields } from "./plan-fields";
import { TooShortAnswer } from "./too-short-answer";
import { tooShortLabels } from "./too-short-labels";

type PlanFormProps = {
  ground: PlanningGround;
  asked: PlanAsked & { on: string };
  /** The meeting that was not held and is repeated: everything else is proposed as it was. */
  repeated: AssemblyView | null;
  mayOverride: boolean;
  locale: Locale;
};

/** The second step of a plan: everything else, most of it proposed. */
export function PlanForm({ ground, asked, repeated, mayOverride, locale }: PlanFormProps) {
  const t = translator(locale, "assemblies");
  const { municipality, villages } = ground;
  const { kind, on, time, minutes, placeId, repeatOf } = asked;
  const villageIds = asked["villageIds[]"];
  const names = villages.filter(({ id }) => villageIds.includes(id)).map(({ name }) => name);
  const title = proposedTitle(kind, kind === "kurultai" ? [municipality.name] : names, Number(on.slice(0, 4)));
  return (
    <Form
      action={planAssembly}
      id="plan"
      intent="plan"
      draft={`assemblies.plan:${[municipality.id, kind, on, ...villageIds, repeatOf ?? ""].join(":")}`}
      className="grid max-w-form gap-7"
      initial={{
        ...{ "title.ky": title.ky, "title.ru": title.ru },
        callerKind: callersOf(kind, on)[0] ?? "ayil-okmotu",
        "languages[]": ["ky", "ru"],
        contactName: municipality.contactName ?? "",
        contactPhone: municipality.contactPhone ?? "",
        ...(repeated ? planFields(repeated) : {}),
        ...{ on, time, minutes, placeId: placeId ?? "" },
      }}
    >
      <TooShortAnswer mayOverride={mayOverride} labels={tooShortLabels(locale)} />
      <Hidden name="municipalityId" value={municipality.id} />
      <Hidden name="kind" value={kind} />
      {villageIds.map((id) => (
        <input key={id} type="hidden" name="villageIds[]" value={id} />
      ))}
      {repeatOf && <Hidden name="repeatOfId" value={repeatOf} />}
      <PlanFields ground={ground} kind={kind} on={on} locale={locale} />
      <div>
        <SubmitButton>{t("plan.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
