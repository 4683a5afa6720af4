import { Disclosure } from "@/components/ui/disclosure";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { uiWords } from "@/components/ui/words";
import { erasePerson } from "@/lib/people/actions";
import type { PersonView } from "@/lib/people/person";
import { registerAddress } from "@/lib/people/register-address";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { PersonForm } from "./person-form";

type PersonPageProps = {
  municipalityId: string;
  villages: { id: string; name: Bilingual }[];
  locale: Locale;
  person?: PersonView;
};

const ALL = { q: "", village: "", outdated: "" as const, page: 1 };

/** One person: add or change, and forget. */
export function PersonPage(props: PersonPageProps) {
  const { municipalityId, person, locale } = props;
  const t = translator(locale, "people");
  const crumbs = [{ href: registerAddress(locale, municipalityId, ALL), label: t("title") }];
  return (
    <>
      <PageHeader
        title={person ? person.name : t("addTitle")}
        breadcrumb={crumbs}
        breadcrumbLabel={uiWords(locale).breadcrumb}
      />
      <PersonForm {...props} />
      {person && (
        <Section title={t("erase.title")}>
          <p className="max-w-measure text-ink-2">{t("erase.text")}</p>
          <Disclosure summary={t("erase.open")} className="mt-2">
            <Form action={erasePerson} id="erase" quiet>
              <Hidden name="personId" value={person.id} />
              <SubmitButton variant="danger">{t("erase.button")}</SubmitButton>
            </Form>
          </Disclosure>
        </Section>
      )}
    </>
  );
}
