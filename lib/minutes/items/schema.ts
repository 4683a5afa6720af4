import { z } from "zod";
import { ITEM_KINDS } from "@/lib/agendas/schema";
import { idField, line, requiredBilingual, versionField } from "@/lib/platform/typed-fields";

const ITEM = { kind: z.enum(ITEM_KINDS, "required"), title: requiredBilingual(500), presenter: line(200).optional() };

/** An item somebody raised in the hall. */
export const RaiseItem = z.object({ assemblyId: idField, ...ITEM });
export type RaiseItem = z.infer<typeof RaiseItem>;

export const RewordItem = z.object({ assemblyId: idField, itemId: idField, version: versionField, ...ITEM });
export type RewordItem = z.infer<typeof RewordItem>;

export const DropItem = z.object({ assemblyId: idField, itemId: idField });
