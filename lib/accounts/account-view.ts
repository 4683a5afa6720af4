import type { Role } from "@/lib/platform/auth/grant";
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
