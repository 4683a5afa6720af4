"use server";
import { tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import { mayWriteRecord } from "../policy";
import * as commands from "./commands";
import { SaveText } from "./schema";

/** Saves one section of the minutes; the page saves by itself while somebody writes. */
export const saveText = action({
  name: "minutes.save-text",
  input: SaveText,
  reach: (actor, input) => findAssembly(actor, input.assemblyId),
  allow: (actor, view) => mayWriteRecord(actor, tenancyOf(view)),
  run: ({ ctx, input }) => commands.saveText(ctx, input),
  told: ({ version }) => ({ version: String(version) }),
});
