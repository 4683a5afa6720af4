import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { idField } from "@/lib/platform/typed-fields";

/** The address of the slips of one roster in one language. */
export const InvitationsPath = z.object({
  params: z.object({ locale: z.enum(LOCALES), id: idField, language: z.enum(["ky", "ru"]) }),
});
