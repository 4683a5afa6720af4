import { z } from "zod";
import { bilingualText, idField, requiredBilingual, typedCount, versionField } from "@/lib/platform/typed-fields";

const PLACE = {
  name: requiredBilingual(200),
  villageId: idField.optional(),
  address: bilingualText(300),
  directions: bilingualText(600),
  capacity: typedCount,
};

export const AddPlace = z.object({ municipalityId: idField, ...PLACE });
export type AddPlace = z.infer<typeof AddPlace>;

export const EditPlace = z.object({ placeId: idField, version: versionField, ...PLACE });
export type EditPlace = z.infer<typeof EditPlace>;

export const WithdrawPlace = z.object({ placeId: idField });
