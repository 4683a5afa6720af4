export const ROLES = [
  "administrator",
  "specialist",
  "head",
  "secretary",
  "deputy",
  "initiative-member",
  "jmeg-member",
  "trainer",
  "observer",
] as const;
export type Role = (typeof ROLES)[number];

/** A role over one part of the country; no scope at all: everywhere. */
export type Grant = {
  id: string;
  role: Role;
  oblastId: string | null;
  rayonId: string | null;
  municipalityId: string | null;
  villageId: string | null;
  programmeId: string | null;
};

/** Who is asking, with what they may do right now. Read from the database for each request. */
export type Actor = { userId: string; name: string; locale: string; sessionId: string; grants: Grant[] };
