"use server";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import { mayLend } from "../links/policy";
import * as commands from "./commands";
import { RevokeDevice } from "./schema";

/** Shuts a phone or laptop out from now on. */
export const revokeDevice = action({
  name: "attendance.revoke-device",
  input: RevokeDevice,
  reach: (actor, { assemblyId }) => findAssembly(actor, assemblyId),
  allow: (actor, view) => mayLend(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.revokeDevice(ctx, input),
});
