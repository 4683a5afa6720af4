import { recordPosting } from "@/lib/notices/postings/commands";
import { translator } from "@/lib/platform/i18n/translate";
import { anAssembly, theHolidays } from "../factories/assemblies";
import { done } from "../factories/minutes";
import { announced, completed } from "../factories/notices";
import { aPlace } from "../factories/places";
import { aMunicipality, type MadeMunicipality } from "../factories/territories";
import { aContext, MONDAY } from "../factories/write-context";
import { readPdf } from "../reading/pdf-text";
import { expect, LAPTOP, PHONE, test } from "./journey";
import { signedInAs } from "./steps/people";
import { sound } from "./steps/screen";

test.beforeEach(async ({ at }) => {
  at(MONDAY);
  await theHolidays();
});

test("a new place and hour are found material, shown as a difference, told as version 2, and every channel starts again", async ({
  at,
  page: resident,
  request,
  browserOf,
  accessible,
}) => {
  const { municipality, assembly } = await anAnnounced("2026-11-26T14:00:00+06:00");
  await posted(assembly, "notice-board");
  await posted(assembly, "mosque");
  const placeId = await aPlace({ municipality, name: { ky: "Мектептин залы", ru: "Актовый зал школы" } });
  const tomorrow = MONDAY.add({ hours: 24 });
  at(tomorrow);
  const a = translator("ky", "assemblies");
  const n = translator("ky", "notices");
  const base = `/ky/assemblies/${assembly.id}`;
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), who, tomorrow);

  await page.goto(`${base}/edit`);
  await page.getByLabel(a("plan.time"), { exact: true }).fill("15:30");
  await page.getByLabel(a("plan.place"), { exact: true }).selectOption(placeId);
  await page.getByRole("button", { name: a("edit.submit") }).click();
  await expect(page.getByText(a("page.untold"))).toBeVisible();
  await sound(page, accessible, "change-untold");
  await resident.goto(`/ky/m/${assembly.code}`);
  await expect(resident.getByText("14:00")).toBeVisible();
  await expect(resident.getByText("Мектептин залы")).toHaveCount(0);

  await page.goto(`${base}/notice`);
  await sound(page, accessible, "change-notice");
  await page.getByRole("link", { name: n("change.open") }).click();
  await expect(page.getByText(n("change.isMaterial"), { exact: true })).toBeVisible();
  await expect(page.getByText("Мектептин залы").first()).toBeVisible();
  await expect(page.getByText("Айылдык клуб").first()).toBeVisible();
  await page.getByRole("button", { name: n("change.publish") }).click();
  await expect(page.getByRole("alert").first()).toContainText(n("reason.label"));
  await sound(page, accessible, "change-no-reason");
  const reason = page.locator("#change");
  await reason.getByLabel(n("reason.ky")).fill("Клубдун чатыры оңдолуп жатат");
  await reason.getByLabel(n("reason.ru")).fill("Крыша клуба в ремонте");
  await page.getByRole("button", { name: n("change.publish") }).click();
  await page.waitForURL(`**${base}/notice`);
  await expect(page.getByText(n("version", { version: 2 }))).toBeVisible();
  await expect(page.getByText(n("channels.again"))).toHaveCount(2);
  await sound(page, accessible, "change-again");
  await page.goto(base);
  await expect(page.getByRole("link", { name: a("duty.announce-again") })).toBeVisible();
  await sound(page, accessible, "change-line");

  await resident.goto(`/ky/m/${assembly.code}`);
  await expect(resident.getByText("15:30").first()).toBeVisible();
  await expect(resident.getByText("Клубдун чатыры оңдолуп жатат")).toBeVisible();
  await sound(resident, accessible, "change-public");
  await resident
    .getByRole("link", { name: new RegExp(`^${translator("ky", "board")("version.number", { version: 1 })}`) })
    .click();
  await expect(resident.getByText(translator("ky", "board")("version.old", { version: 1 }))).toBeVisible();
  await expect(resident.locator("time", { hasText: "26-ноябрь" })).toBeVisible();
  await expect(resident.getByText("14:00").first()).toBeVisible();
  await sound(resident, accessible, "change-old-version");

  const poster = (version: number) => request.get(`/ky/m/${assembly.code}/v/${version}/poster.pdf`);
  const [first, second] = [posterText(await (await poster(1)).body()), posterText(await (await poster(2)).body())];
  expect(first).toContain("14:00");
  expect(first).toContain("Айылдык клуб");
  expect(first).not.toContain(stripOf("changed"));
  expect(second).toContain(stripOf("changed"));
  expect(second).toContain("15:30");
  expect(second).toContain("Мектептин залы");
  expect(second).toContain("Клубдун чатыры оңдолуп жатат");
});

test("a corrected spelling is marked as minor, makes a version, and nobody has to be told again", async ({
  browserOf,
  accessible,
}) => {
  const { municipality, assembly } = await anAnnounced("2026-11-26T14:00:00+06:00");
  await posted(assembly, "notice-board");
  const [a, n] = [translator("ru", "assemblies"), translator("ru", "notices")];
  const base = `/ru/assemblies/${assembly.id}`;
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, MONDAY);
  await page.goto(`${base}/edit`);
  await page.getByLabel(a("plan.chair")).fill("Бакыт Асанович Асанов");
  await page.getByRole("button", { name: a("edit.submit") }).click();
  await page.waitForURL(`**${base}`);
  await page.goto(`${base}/notice/change`);
  await expect(page.getByText(n("change.isMinor"), { exact: true })).toBeVisible();
  await sound(page, accessible, "minor-change");
  await page.getByRole("button", { name: n("change.publishMinor") }).click();
  await page.waitForURL(`**${base}/notice`);
  await expect(page.getByText(translator("ru", "board")("version.minor"))).toBeVisible();
  await expect(page.getByText(n("channels.again"))).toHaveCount(0);
  await page.goto(base);
  await expect(page.getByRole("link", { name: a("duty.announce-again") })).toHaveCount(0);
  await page.goto(`/ru/m/${assembly.code}`);
  await expect(page.getByText("Бакыт Асанович Асанов")).toBeVisible();
  await expect(page.getByText(translator("ru", "board")("strip.change"))).toHaveCount(0);
  await sound(page, accessible, "minor-public");
});

test("when too little time is left for a change, the day is moved to the earliest one, and residents see the old day struck out", async ({
  at,
  browserOf,
  accessible,
  page: resident,
}) => {
  const { municipality, assembly } = await anAnnounced("2026-11-12T14:00:00+06:00");
  await posted(assembly, "notice-board");
  const late = MONDAY.add({ hours: 24 * 7 });
  at(late);
  const [a, n] = [translator("en", "assemblies"), translator("en", "notices")];
  const base = `/en/assemblies/${assembly.id}`;
  const who = { role: "secretary", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(LAPTOP), who, late);
  await page.goto(`${base}/edit`);
  await page.getByLabel(a("plan.time"), { exact: true }).fill("16:00");
  await page.getByRole("button", { name: a("edit.submit") }).click();
  await page.waitForURL(`**${base}`);
  await page.goto(`${base}/notice/change`);
  await expect(page.getByText(n("tooShort.title"))).toBeVisible();
  await expect(page.getByText(n("override.notYours"))).toBeVisible();
  await expect(page.getByRole("button", { name: n("change.publish") })).toHaveCount(0);
  await sound(page, accessible, "late-change");
  const postpone = page.locator("#postpone");
  await expect(postpone.getByLabel(n("postpone.on"))).toHaveValue("16.11.2026");
  await expect(postpone.getByLabel(n("postpone.time"))).toHaveValue("16:00");
  await postpone.getByLabel(n("postpone.on")).fill("13.11.2026");
  await postpone.getByLabel(n("reason.ru")).fill("Докладчик в дороге");
  await postpone.getByRole("button", { name: n("postpone.button") }).click();
  await expect(page.getByRole("alert").first()).toContainText("16.11.2026");
  await sound(page, accessible, "late-postpone-refused");
  await postpone.getByLabel(n("postpone.on")).fill("16.11.2026");
  await postpone.getByRole("button", { name: n("postpone.button") }).click();
  await page.waitForURL(`**${base}/notice`);
  await resident.goto(`/en/m/${assembly.code}`);
  await expect(resident.getByText(translator("en", "board")("strip.postponement"))).toBeVisible();
  await expect(resident.locator("del")).toContainText("12 November");
  await sound(resident, accessible, "postponed-public");
});

test("too late for a change, who may override tells it with a reason that is printed", async ({
  at,
  browserOf,
  accessible,
  page: resident,
}) => {
  const { municipality, assembly } = await anAnnounced("2026-11-12T14:00:00+06:00");
  const late = MONDAY.add({ hours: 24 * 8 });
  at(late);
  const [a, n] = [translator("ru", "assemblies"), translator("ru", "notices")];
  const base = `/ru/assemblies/${assembly.id}`;
  const who = { role: "head", municipalityId: municipality.id, name: "Бакыт Асанов" } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, late);
  await page.goto(`${base}/edit`);
  await page.getByLabel(a("plan.time"), { exact: true }).fill("16:00");
  await page.getByRole("button", { name: a("edit.submit") }).click();
  await page.waitForURL(`**${base}`);
  await page.goto(`${base}/notice/change`);
  const change = page.locator("#change");
  await change.getByLabel(n("reason.ru")).fill("Похороны в селе до обеда");
  await change.getByRole("button", { name: n("change.publish") }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await change.getByLabel(n("override.label")).fill("Похороны в селе, перенести день нельзя");
  await sound(page, accessible, "late-change-override");
  await change.getByRole("button", { name: n("change.publish") }).click();
  await page.waitForURL(`**${base}/notice`);
  await expect(page.getByText("Похороны в селе, перенести день нельзя").first()).toBeVisible();
  await resident.goto(`/ru/m/${assembly.code}`);
  await expect(resident.getByText(/перенести день нельзя/)).toContainText("Бакыт Асанов");
  await sound(resident, accessible, "late-change-public");
});

test("a cancellation is told with its reason on the page, the board and the poster, and cannot be edited away", async ({
  browserOf,
  accessible,
  request,
  page: resident,
}) => {
  const { municipality, assembly } = await anAnnounced("2026-11-26T14:00:00+06:00");
  await posted(assembly, "notice-board");
  const [a, n, b] = [translator("ky", "assemblies"), translator("ky", "notices"), translator("ky", "board")];
  const base = `/ky/assemblies/${assembly.id}`;
  const who = { role: "specialist", municipalityId: municipality.id } as const;
  const { page } = await signedInAs(await browserOf(PHONE), who, MONDAY);
  await page.goto(`${base}/notice`);
  await page.getByRole("link", { name: n("ways.cancel") }).click();
  await sound(page, accessible, "cancel-form");
  await page.getByRole("button", { name: n("cancel.button") }).click();
  await expect(page.getByRole("alert").first()).toContainText(n("reason.label"));
  await page.getByLabel(n("reason.ky")).fill("Долбоор кийинки жылга калтырылды");
  await page.getByRole("button", { name: n("cancel.button") }).dblclick();
  await page.waitForURL(`**${base}/notice`);
  await expect(page.getByText(n("told.cancelled"))).toBeVisible();
  await expect(page.getByText(n("version", { version: 3 }))).toHaveCount(0);
  await sound(page, accessible, "cancelled-notice");
  await page.goto(base);
  await expect(page.getByRole("link", { name: a("duty.announce-cancellation") })).toBeVisible();
  await sound(page, accessible, "cancelled-line");
  await page.goto(`${base}/edit`);
  await expect(page.getByText(a("edit.closed"))).toBeVisible();
  await resident.goto(`/ky/m/${assembly.code}`);
  await expect(resident.getByText(b("strip.cancellation"))).toBeVisible();
  await expect(resident.getByText("Долбоор кийинки жылга калтырылды")).toBeVisible();
  await sound(resident, accessible, "cancelled-public");
  await resident.goto(`/ky/board?in=${municipality.soate}`);
  await expect(resident.getByText(b("line.cancellation"))).toBeVisible();
  const poster = await request.get(`/ky/m/${assembly.code}/v/2/poster.pdf`);
  const words = posterText(await poster.body());
  expect(words).toContain(stripOf("cancelled"));
  expect(words).toContain("Долбоор кийинки жылга калтырылды");
});

async function anAnnounced(startsAt: string) {
  const municipality: MadeMunicipality = await aMunicipality();
  const assembly = await anAssembly({ municipality, startsAt });
  await completed(assembly);
  await announced(assembly);
  return { municipality, assembly };
}

async function posted(assembly: { id: string; municipalityId: string }, channel: "notice-board" | "mosque") {
  const { db } = await import("@/lib/platform/db/client");
  const where = { assemblyId: assembly.id };
  const { id: publicationId } = await db.publication.findFirstOrThrow({ where, select: { id: true } });
  const told = { purpose: "notice", channel, place: "Айыл өкмөтүнүн тактасы", proof: "claimed" } as const;
  const by = { byWhom: "Айгүл Осмонова", audience: null, replyId: null };
  const { id: assemblyId, municipalityId } = assembly;
  const posting = { assemblyId, municipalityId, publicationId, postedAt: MONDAY, ...told, ...by };
  done(await recordPosting(aContext({ did: "postings.record" }), posting));
}

/** What the strip across a poster says, in large letters. */
function stripOf(what: "changed" | "cancelled"): string {
  return translator("ky", "documents")(`poster.${what}`).toUpperCase();
}

/** The words of a poster, its line breaks forgotten. */
function posterText(bytes: Uint8Array): string {
  return readPdf(bytes).pages.join(" ").replace(/\s+/g, " ");
}
