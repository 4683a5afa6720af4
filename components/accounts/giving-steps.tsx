import { Button, TextLink } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { DefinitionRow, DefinitionRows } from "@/components/ui/definition";
import { Hidden } from "@/components/ui/hidden";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { PlaceOption } from "@/lib/accounts/place-step";
import { roleWords } from "@/lib/accounts/role-words";
import type { Role } from "@/lib/platform/auth/grant";
import { pick } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { type Translate, translator } from "@/lib/platform/i18n/translate";

type StepProps = { locale: Locale /** Address of the page whose steps these are. */; path: string };

/** First step: which role. */
export function RoleStep({ locale, path, roles }: StepProps & { roles: Role[] }) {
  const t = translator(locale, "accounts");
  const options = roles.map((role) => ({ value: role, label: roleWords(locale, role), hint: t(`does.${role}`) }));
  return (
    <form action={path} className="grid gap-6">
      <RadioGroup name="role" label={t("giving.roleQuestion")} options={options} value={roles[0]} />
      <div>
        <Button type="submit">{t("giving.next")}</Button>
      </div>
    </form>
  );
}

/** Second step, only for those who look after more than one: in which municipality. */
export function MunicipalityStep({ locale, path, role, options }: StepProps & { role: Role; options: PlaceOption[] }) {
  const t = translator(locale, "accounts");
  if (options.length === 0) return <p>{t("giving.noPlaces")}</p>;
  return (
    <>
      <ChosenRole locale={locale} path={path} role={role} />
      <form action={path} className="mt-6 grid gap-6">
        <input type="hidden" name="role" value={role} />
        <Combobox
          name="in"
          label={t("giving.municipality")}
          hint={t("giving.municipalityHint")}
          options={options.map(({ value, name, within }) => ({
            ...{ value, label: pick(name, locale), hint: within ? pick(within, locale) : undefined },
          }))}
        />
        <div>
          <Button type="submit">{t("giving.next")}</Button>
        </div>
      </form>
    </>
  );
}

/** What was chosen, and the way back. */
export function ChosenRole({ locale, path, role }: StepProps & { role: Role }) {
  const t = translator(locale, "accounts");
  return (
    <DefinitionRows>
      <DefinitionRow term={t("giving.chosenRole")} action={<TextLink href={path}>{t("giving.change")}</TextLink>}>
        {roleWords(locale, role)}
      </DefinitionRow>
    </DefinitionRows>
  );
}

const FEW = 12;

/** The field "where" of the last step: said when there is no choice, picked when there is. */
export function PlaceField({ locale, options }: { locale: Locale; options: PlaceOption[] }) {
  const t = translator(locale, "accounts");
  const label = t("giving.place");
  const [first] = options;
  if (options.length < 2) {
    return (
      <div>
        <p className="font-semibold">{label}</p>
        <p>{first ? optionWords(t, locale, first) : t("place.everywhere")}</p>
        <Hidden name="place" value={first?.value ?? "everywhere"} />
      </div>
    );
  }
  if (options.some(({ kind }) => kind === "rayon")) {
    return <Select name="place" label={label} empty="" groups={districtGroups(locale, options)} width="medium" />;
  }
  const choices = options.map((option) => ({ value: option.value, label: optionWords(t, locale, option) }));
  if (options.length <= FEW) return <RadioGroup name="place" label={label} options={choices} />;
  return <Select name="place" label={label} empty="" options={choices} width="medium" />;
}

function optionWords(t: Translate, locale: Locale, { kind, name }: PlaceOption): string {
  return kind === "municipality" ? t("place.whole", { name: pick(name, locale) }) : pick(name, locale);
}

/** Rayons under their oblast; the oblast itself stands first. */
function districtGroups(locale: Locale, options: PlaceOption[]) {
  const groups: { label: string; options: { value: string; label: string }[] }[] = [];
  for (const { kind, value, name } of options) {
    const label = pick(name, locale);
    if (kind === "oblast") groups.push({ label, options: [] });
    groups.at(-1)?.options.push({ value, label });
  }
  return groups;
}
