import { z } from "zod";
import { readMove } from "@/lib/agendas/order";
import { readTypedNumber } from "@/lib/platform/i18n/typed-number";
import { bilingualText, idField, requiredBilingual, versionField } from "@/lib/platform/typed-fields";

export const ITEM_KINDS = ["inform", "discuss", "decide", "elect"] as const;

/** Whole minutes of one item, up to a day. */
const ItemMinutes = z.string("required").transform((text, context) => {
  const minutes = readTypedNumber(text);
  if (minutes !== null && minutes !== undefined && Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440)
    return minutes;
  context.addIssue({ code: "custom", message: "not-minutes" });
  return z.NEVER;
});

const ITEM = {
  kind: z.enum(ITEM_KINDS, "required"),
  title: requiredBilingual(500),
  presenter: z.string().trim().max(200, "too-long").optional(),
  minutes: ItemMinutes,
  draftDecision: bilingualText(4000),
};

export const AddItem = z.object({ assemblyId: idField, ...ITEM });
export type AddItem = z.infer<typeof AddItem>;

export const EditItem = z.object({ itemId: idField, version: versionField, ...ITEM });
export type EditItem = z.infer<typeof EditItem>;

export const RemoveItem = z.object({ itemId: idField });
export const RestoreItem = z.object({ assemblyId: idField, itemId: idField });

export const MoveItem = z.object({
  assemblyId: idField,
  move: z.string("required").transform((text, context) => {
    const move = readMove(text);
    if (move) return move;
    context.addIssue({ code: "custom", message: "invalid" });
    return z.NEVER;
  }),
});

export const FillAgenda = z.object({ assemblyId: idField });

export const CarryOver = z.object({
  assemblyId: idField,
  itemIds: z.array(idField, "required").min(1, "required").max(100, "invalid"),
});
