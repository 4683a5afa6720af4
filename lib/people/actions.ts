"use server";
import { civilDateIn } from "@/lib/calendar/zoned-day";
import { action } from "@/lib/platform/action";
import { type Outcome, refuse } from "@/lib/platform/outcome";
import * as commands from "./commands";
import { mayKeepPeople } from "./policy";
import { findPerson, findRegister, type PersonFound } from "./queries";
import type { Register } from "./register-page";
import { retainUntil, retentionFault } from "./retention";
import { AddPerson, EditPerson, EraseOutdated, ErasePerson } from "./schema";

const toRegister = ({ municipalityId }: { municipalityId: string }, { locale }: { locale: string }) =>
  `/${locale}/people?municipality=${municipalityId}`;

/** Puts a person into the register of a municipality. */
export const addPerson = action({
  name: "people.add",
  input: AddPerson,
  reach: (actor, input) => findRegister(actor, input.municipalityId),
  allow: (actor, register: Register) => mayKeepPeople(actor, register.territory),
  run: ({ ctx, input, subject }) =>
    commands.addPerson(ctx, { ...input, retainUntil: retainUntil(civilDateIn(ctx.now, subject.timeZone)) }),
  next: toRegister,
});

/** Changes a person, also how long the person is kept. */
export const editPerson = action({
  name: "people.edit",
  input: EditPerson,
  reach: (actor, input) => findPerson(actor, input.personId),
  allow: (actor, found: PersonFound) => mayKeepPeople(actor, found.territory),
  run: async ({ ctx, input, subject }): Promise<Outcome<{ id: string; municipalityId: string }>> => {
    const fault = retentionFault(input.retainUntil, civilDateIn(ctx.now, subject.timeZone));
    if (fault) return refuse("invalid-input", { fields: { retainUntil: fault } });
    return commands.editPerson(ctx, input);
  },
  next: toRegister,
});

/** Forgets a person; the counts stay. */
export const erasePerson = action({
  name: "people.erase",
  input: ErasePerson,
  reach: (actor, input) => findPerson(actor, input.personId),
  allow: (actor, found: PersonFound) => mayKeepPeople(actor, found.territory),
  run: ({ ctx, subject }) => commands.erasePerson(ctx, subject.person.id),
  next: toRegister,
});

/** Forgets everybody of a register whose retention date has passed. */
export const eraseOutdated = action({
  name: "people.erase-outdated",
  input: EraseOutdated,
  reach: (actor, input) => findRegister(actor, input.municipalityId),
  allow: (actor, register: Register) => mayKeepPeople(actor, register.territory),
  run: ({ ctx, subject }) =>
    commands.eraseOutdated(ctx, { municipalityId: subject.id, todayOn: civilDateIn(ctx.now, subject.timeZone) }),
  next: toRegister,
});
