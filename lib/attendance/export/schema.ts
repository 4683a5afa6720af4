import { z } from "zod";
import { LOCALES } from "@/lib/platform/i18n/locale";
import { idField } from "@/lib/platform/typed-fields";

export const ExportPath = z.object({ params: z.object({ locale: z.enum(LOCALES), id: idField }) });
