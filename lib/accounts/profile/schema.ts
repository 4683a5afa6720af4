import { z } from "zod";
import { cleanLine } from "@/lib/platform/i18n/clean-text";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { PASSWORD_LENGTH } from "../password-strength";

export const PersonName = z
  .string("required")
  .transform(cleanLine)
  .pipe(z.string().min(2, "required").max(120, "too-long"));

/** `language` is the one mails come in and the app opens with. */
export const SaveProfile = z.object({ name: PersonName, language: z.enum(LOCALES, "required") });
export type SaveProfile = z.infer<typeof SaveProfile>;

/** How good the new one is, is judged with the name at hand. */
export const NewPassword = z.string("required").max(PASSWORD_LENGTH.max, "too-long");

export const ChangePassword = z.object({
  oldPassword: z.string().max(PASSWORD_LENGTH.max, "too-long").optional(),
  newPassword: NewPassword,
});
export type ChangePassword = z.infer<typeof ChangePassword>;
