import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { bilingualText, idField, requiredBilingual, typedDay, typedTime } from "@/lib/platform/typed-fields";

const reason = z.string().trim().min(10, "reason-too-short").max(1000, "too-long").optional();

/** `previewed`: the digest of the preview that stood above the button. */
const telling = {
  assemblyId: idField,
  previewed: z.string().max(64, "invalid").optional(),
  overrideReason: reason,
};

export const AnnounceAssembly = z.object(telling);
export type AnnounceAssembly = z.infer<typeof AnnounceAssembly>;

export const PublishChange = z.object({ ...telling, reason: bilingualText(1000) });
export type PublishChange = z.infer<typeof PublishChange>;

export const PostponeAssembly = z.object({
  assemblyId: idField,
  on: typedDay,
  time: typedTime,
  reason: requiredBilingual(1000),
  overrideReason: reason,
});
export type PostponeAssembly = z.infer<typeof PostponeAssembly>;

export const CancelAssembly = z.object({ assemblyId: idField, reason: requiredBilingual(1000) });
export type CancelAssembly = z.infer<typeof CancelAssembly>;

export const DiscardChanges = z.object({ assemblyId: idField });
export type DiscardChanges = z.infer<typeof DiscardChanges>;

/** Path of what hangs on one assembly's notice. */
export const NoticePath = z.object({ params: z.object({ locale: z.enum(LOCALES), id: idField }) });
