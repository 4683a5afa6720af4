/** Days for which an invitation can be accepted. */
export const INVITATION_DAYS = 14;

export type InvitationState = "open" | "accepted" | "withdrawn" | "expired";

/** What became of an invitation at that instant. */
export function invitationState(
  invitation: { acceptedAt: Date | null; withdrawnAt: Date | null; expiresAt: Date },
  at: Date,
): InvitationState {
  if (invitation.acceptedAt) return "accepted";
  if (invitation.withdrawnAt) return "withdrawn";
  return invitation.expiresAt <= at ? "expired" : "open";
}
