import { EmptyState } from "@/components/ui/empty-state";
import { Form } from "@/components/ui/form";
import { Hidden } from "@/components/ui/hidden";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { uiWords } from "@/components/ui/words";
import type { InvitationView } from "@/lib/accounts/account-view";
import { withdraw } from "@/lib/accounts/invitations/actions";
import { COUNTRY_ZONE } from "@/lib/accounts/letters";
import { placeWords, roleWords } from "@/lib/accounts/role-words";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import type { Locale } from "@/lib/platform/i18n/locale";
import { translator } from "@/lib/platform/i18n/translate";
import { Contact } from "./contact";

type InvitationListProps = {
  locale: Locale;
  page: number;
  pages: number;
  rows: InvitationView[];
  /** Of those shown, the ones this person may withdraw. */
  mayWithdraw: (invitation: InvitationView) => boolean;
};

/** Invitations that nobody has accepted yet. */
export function InvitationList({ locale, page, pages, rows, mayWithdraw }: InvitationListProps) {
  const t = translator(locale, "accounts");
  if (rows.length === 0)
    return <EmptyState title={t("invitations.emptyTitle")}>{t("invitations.emptyText")}</EmptyState>;
  return (
    <>
      <Table
        caption={t("people.tabInvitations")}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: "for", head: t("invitations.for"), rowHeader: true, cell: ({ name }) => name },
          { id: "contact", head: t("people.contact"), cell: (row) => <Contact {...row} /> },
          {
            id: "role",
            head: t("invitation.role"),
            cell: ({ role, place }) => (
              <>
                <span className="block font-semibold">{roleWords(locale, role)}</span>
                <span className="text-ink-2">{placeWords(locale, place)}</span>
              </>
            ),
          },
          { id: "by", head: t("invitations.by"), cell: ({ invitedByName }) => invitedByName },
          {
            id: "until",
            head: t("invitations.until"),
            cell: ({ expiresAt }) => <span className="tabular">{shortDateTime(expiresAt, COUNTRY_ZONE)}</span>,
          },
          {
            id: "action",
            head: t("invitations.action"),
            cell: (row) => mayWithdraw(row) && <WithdrawForm locale={locale} invitation={row} />,
          },
        ]}
      />
      <Pagination page={page} pages={pages} href={(to) => `?page=${to}`} words={uiWords(locale).pagination} />
    </>
  );
}

function WithdrawForm({ locale, invitation }: { locale: Locale; invitation: InvitationView }) {
  const t = translator(locale, "accounts");
  return (
    <Form action={withdraw} id={`withdraw-${invitation.id}`} quiet>
      <Hidden name="invitationId" value={invitation.id} />
      <SubmitButton variant="secondary" small aria-label={t("invitations.withdrawLabel", { name: invitation.name })}>
        {t("invitations.withdraw")}
      </SubmitButton>
    </Form>
  );
}
