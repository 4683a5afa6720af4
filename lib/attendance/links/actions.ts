"use server";
import { type AssemblyView, tenancyOf } from "@/lib/assemblies/assembly-view";
import { findAssembly } from "@/lib/assemblies/queries";
import { action } from "@/lib/platform/action";
import type { Actor } from "@/lib/platform/auth/grant";
import { qrCode } from "@/lib/platform/documents/qr-code";
import { shortDateTime } from "@/lib/platform/i18n/dates";
import { done } from "@/lib/platform/outcome";
import * as commands from "./commands";
import { mayLend } from "./policy";
import { LendLink, RevokeLink } from "./schema";

const reach = (actor: Actor, input: { assemblyId: string }) => findAssembly(actor, input.assemblyId);
const allow = (actor: Actor, view: AssemblyView) => mayLend(actor, tenancyOf(view));

/** Makes a link for a borrowed phone. Its address (also as a QR code, SVG) and its PIN are told this once. */
export const lendLink = action({
  name: "attendance.lend-link",
  input: LendLink,
  reach,
  allow,
  run: async ({ ctx, input, subject }) => {
    const made = await commands.makeLink(ctx, input);
    const zone = subject.municipality.timeZone;
    return made.ok ? done({ ...made.value, label: input.label, zone }) : made;
  },
  told: ({ url, pin, label, expiresAt, zone }) => {
    return { url, pin, label, until: shortDateTime(expiresAt, zone), qr: qrCode(url, 240).svg };
  },
});

/** Ends a link and every phone that it opened. */
export const revokeLink = action({
  name: "attendance.revoke-link",
  input: RevokeLink,
  reach,
  allow,
  run: ({ ctx, input }) => commands.revokeLink(ctx, input),
});
