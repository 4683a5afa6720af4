"use server";
import { action, anonymousAction } from "@/lib/platform/action";
import { askingBrowser } from "@/lib/platform/auth/browser";
import { keepSession } from "@/lib/platform/auth/session-cookie";
import { publicUrl } from "@/lib/platform/env";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { canMail, type Mail, sendMail } from "@/lib/platform/mail/send-mail";
import { done } from "@/lib/platform/outcome";
import { findPlace } from "../grants/queries";
import { COUNTRY_ZONE, invitationLetter } from "../letters";
import { mayGive, mayWithdrawInvitation } from "../policy";
import { placeWords, roleWords } from "../role-words";
import { acceptAsNew, acceptAsSelf, invite, withdrawInvitation } from "./commands";
import { findInvitation } from "./queries";
import { AcceptAsNew, AcceptAsSelf, InvitationId, Invite } from "./schema";

/** What the screen is told once: the link is shown now and never again. */
type InvitedTold = { link: string; mailed: boolean };

/** Invites a person to a role: the answer holds the link, and it is mailed when there is an address and a mail server. */
export const inviteToRole = action({
  name: "accounts.invite",
  input: Invite,
  reach: (_actor, { place }) => findPlace(place),
  allow: (actor, place, { role }) => mayGive(actor, role, place.scope),
  run: async ({ actor, ctx, input, subject, locale }) => {
    const { name, email, phone, role } = input;
    const invited = await invite(ctx, { name, email, phone, role, scope: subject.scope });
    if (!invited.ok) return invited;
    const link = `${publicUrl()}/${locale}/invitation/${invited.value.token}`;
    const until = shortDateTime(invited.value.expiresAt, COUNTRY_ZONE);
    const words = {
      name,
      by: actor.name,
      role: roleWords(locale, role),
      place: placeWords(locale, subject),
      link,
      until,
    };
    const mailed = email ? await posted({ to: email, ...invitationLetter(locale, words) }) : false;
    return done({ link, mailed });
  },
  told: (value): InvitedTold => value,
});

/** Makes an open invitation worthless. */
export const withdraw = action({
  name: "accounts.withdraw-invitation",
  input: InvitationId,
  reach: (actor, { invitationId }) => findInvitation(actor, invitationId),
  allow: (actor, invitation) => mayWithdrawInvitation(actor, invitation),
  run: ({ ctx, subject }) => withdrawInvitation(ctx, subject.id),
});

/** Takes the role with a new account; this browser is signed in with it. */
export const acceptWithNewAccount = anonymousAction({
  name: "accounts.accept-invitation",
  input: AcceptAsNew,
  reach: () => ({}),
  allow: () => true,
  run: async ({ ctx, input, locale }) => {
    const { token, ...account } = input;
    const accepted = await acceptAsNew(ctx, { token, account: { ...account, locale }, ...(await askingBrowser()) });
    if (accepted.ok) await keepSession(accepted.value.sessionId);
    return accepted;
  },
  next: (_value, { locale }) => `/${locale}/desk`,
});

/** Adds the role to the account one is signed in to. */
export const acceptWithOwnAccount = action({
  name: "accounts.accept-own-invitation",
  input: AcceptAsSelf,
  reach: () => ({}),
  allow: () => true,
  run: async ({ actor, ctx, input }) =>
    acceptAsSelf(ctx, { token: input.token, userId: actor.userId, address: (await askingBrowser()).address }),
  next: (_value, { locale }) => `/${locale}/desk`,
});

async function posted(mail: Mail): Promise<boolean> {
  if (!canMail()) return false;
  return sendMail(mail).then(
    () => true,
    (error: unknown) => {
      console.error(JSON.stringify({ level: "error", event: "invitation-not-mailed", error: String(error) }));
      return false;
    },
  );
}
