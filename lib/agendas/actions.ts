"use server";
import { mayEditAgenda } from "@/lib/agendas/policy";
import type { AssemblyView } from "@/lib/assemblies/assembly-view";
import { findLastEditor } from "@/lib/assemblies/planning/queries";
import { findAssembly } from "@/lib/assemblies/queries";
import { staleBy } from "@/lib/assemblies/stale-plan";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import type { Locale } from "@/lib/platform/i18n/locale";
import { done } from "@/lib/platform/outcome";
import * as commands from "./commands";
import * as filling from "./filling/commands";
import { findItem, type ItemFound } from "./queries";
import { AddItem, CarryOver, EditItem, FillAgenda, MoveItem, RemoveItem, RestoreItem } from "./schema";
import { templateOf } from "./templates";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayEditAgenda(actor, view);
const reachItem = (actor: Actor, input: { itemId: string }) => findItem(actor, input.itemId);
const allowItem = (actor: Actor, { view }: ItemFound) => mayEditAgenda(actor, view);
const toAgenda = (_: unknown, { locale, input }: { locale: Locale; input: { assemblyId: string } }) =>
  `/${locale}/assemblies/${input.assemblyId}/agenda`;

/** Adds an item at the end of the agenda. */
export const addItem = action({
  name: "agendas.add-item",
  input: AddItem,
  reach,
  allow,
  run: ({ ctx, input }) => filling.addItem(ctx, input),
});

/** Changes an item. */
export const editItem = action({
  name: "agendas.edit-item",
  input: EditItem,
  reach: reachItem,
  allow: allowItem,
  run: async ({ actor, ctx, input, subject: { view } }) => {
    const outcome = await commands.editItem(ctx, input);
    if (outcome.ok) return done({ assemblyId: view.id });
    if (outcome.reason !== "stale-edit") return outcome;
    return staleBy(outcome, await findLastEditor(actor, input.itemId, "agenda-item"), view.municipality.timeZone);
  },
  next: ({ assemblyId }, { locale }) => `/${locale}/assemblies/${assemblyId}/agenda`,
});

/** Takes an item off the agenda. */
export const removeItem = action({
  name: "agendas.remove-item",
  input: RemoveItem,
  reach: reachItem,
  allow: allowItem,
  run: async ({ ctx, subject: { view, item } }) => {
    const outcome = await commands.removeItem(ctx, item.id);
    return outcome.ok ? { ok: true, value: { assemblyId: view.id, itemId: item.id } } : outcome;
  },
  next: ({ assemblyId, itemId }, { locale }) => `/${locale}/assemblies/${assemblyId}/agenda?removed=${itemId}`,
});

/** Brings a removed item back. */
export const restoreItem = action({
  name: "agendas.restore-item",
  input: RestoreItem,
  reach,
  allow,
  run: ({ ctx, input, subject: view }) => commands.restoreItem(ctx, { assemblyId: view.id, itemId: input.itemId }),
  next: toAgenda,
});

/** Moves an item one place up or down, or beside another one. */
export const moveItem = action({
  name: "agendas.move-item",
  input: MoveItem,
  reach,
  allow,
  run: ({ ctx, input, subject: view }) => commands.moveItem(ctx, view.id, input.move),
});

/** Adds the usual items of such a meeting. */
export const fillAgenda = action({
  name: "agendas.fill",
  input: FillAgenda,
  reach,
  allow,
  run: ({ ctx, subject: view }) => filling.fillAgenda(ctx, view.id, templateOf(view.kind)),
  next: toAgenda,
});

/** Takes over what an earlier meeting left open. */
export const carryOver = action({
  name: "agendas.carry-over",
  input: CarryOver,
  reach,
  allow,
  run: ({ ctx, input, subject: view }) => filling.carryOver(ctx, view.id, input.itemIds),
  next: toAgenda,
});
