import { z } from "zod";
import { idField } from "@/lib/platform/typed-fields";

export const RevokeDevice = z.object({ assemblyId: idField, deviceId: idField });
