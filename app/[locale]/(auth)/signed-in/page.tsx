import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { currentActor } from "@/lib/platform/auth/session-cookie";
import { translator } from "@/lib/platform/i18n/translate";
import { type DoorParams, doorLocale, titleWords } from "../door-page";

type Props = { params: DoorParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await titleWords(params);
  return { title: t("signedIn.title") };
}

/** After signing in beside a form that waits in another tab. */
export default async function SignedInPage({ params }: Props) {
  const locale = await doorLocale(params);
  if (!(await currentActor())) redirect(`/${locale}/sign-in?next=/${locale}/signed-in`);
  const t = translator(locale, "accounts");
  return (
    <>
      <PageHeader title={t("signedIn.title")}>
        <p className="max-w-measure">{t("signedIn.text")}</p>
      </PageHeader>
      <LinkButton variant="secondary" href={`/${locale}/desk`}>
        {t("signedIn.desk")}
      </LinkButton>
    </>
  );
}
