import type { Role } from "@/lib/platform/auth/grant";
import type { InvitationState } from "./invitation-state";
import type { Place } from "./place";
import type { Scope } from "./role-scope";

/** A role that a person holds somewhere. */
export type GrantView = Scope & { id: string; role: Role; place: Place; grantedAt: Date };

/** A person with an account, with those of their roles that the one who looks may see. */
export type AccountView = {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  disabledAt: Date | null;
  grants: GrantView[];
};

/** One's own account as the profile shows it. */
export type ProfileView = {
  name: string;
  email: string | null;
  phone: string | null;
  locale: string;
  hasPassword: boolean;
  /** The old password is asked for before a new one is set. */
  asksOldPassword: boolean;
  grants: GrantView[];
};

/** A browser in which one is signed in. */
export type SessionView = { id: string; browser: string | null; startedAt: Date; expiresAt: Date; current: boolean };

/** A link that lets one person take one role. */
export type InvitationView = Scope & {
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  role: Role;
  place: Place;
  invitedByName: string;
  expiresAt: Date;
  state: InvitationState;
};
