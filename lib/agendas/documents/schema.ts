import { z } from "zod";
import { bilingualText, idField } from "@/lib/platform/typed-fields";

const LONGEST_TITLE = 200;

/** Path of the door that takes documents of an item. */
export const DocumentsPath = z.object({ params: z.object({ item: idField }) });

/** One or several files; the title, when given, is that of each. */
export const AddDocuments = z.object({
  files: z
    .array(z.instanceof(File, { error: "invalid" }), "required")
    .min(1, "required")
    .max(20, "invalid"),
  title: bilingualText(LONGEST_TITLE),
});
export type AddDocuments = z.infer<typeof AddDocuments>;

export const TitleDocument = z.object({ documentId: idField, title: bilingualText(LONGEST_TITLE) });
export const RemoveDocument = z.object({ documentId: idField });
export const RestoreDocument = z.object({ assemblyId: idField, documentId: idField });

/** Path of a document in the office. */
export const DocumentPath = z.object({ params: z.object({ id: idField, document: idField }) });
