import type { ProtocolContent } from "@/lib/minutes/protocol-content";
import { canonicalJson } from "@/lib/notices/canonical-json";
import { db } from "@/lib/platform/db/client";
import { asJson } from "@/lib/platform/db/write";
import { sha256 } from "@/lib/platform/sha256";

const BY = { byId: "01930000-0000-7000-8000-000000000001", byName: "Айгүл Осмонова" };

/** The minutes of Kök-Jar, 23 January 2018: 345 people, 177 of them women, chose among five projects. */
export function aProtocol(changes: Partial<ProtocolContent> = {}): ProtocolContent {
  const project = (ky: string, ru: string, votes: number, chosen = false) => ({ title: { ky, ru }, votes, chosen });
  return {
    ...{ code: "7K3M9QX2PD", version: 1, assemblyKind: "village-assembly", timeZone: "Asia/Bishkek" },
    title: { ky: "Көк-Жар айылынын жыйыны", ru: "Сход села Кок-Жар" },
    municipality: {
      id: "m-1",
      name: { ky: "Көк-Жар айыл аймагы", ru: "айылный аймак Кок-Жар" },
      rayon: { ky: "Ноокат району", ru: "Ноокатский район" },
      oblast: { ky: "Ош облусу", ru: "Ошская область" },
    },
    villages: [{ id: "v-1", name: { ky: "Көк-Жар", ru: "Кок-Жар" } }],
    plannedStartsAt: "2018-01-23T10:00:00+06:00",
    startedAt: "2018-01-23T10:10:00+06:00",
    endedAt: "2018-01-23T12:40:00+06:00",
    place: { name: { ky: "Айылдык клуб", ru: "Сельский клуб" } },
    ...{ chair: "Бакыт Асанов", secretary: "Айгүл Осмонова", caller: { kind: "ayil-okmotu" } },
    notice: { announcedOn: "2018-01-12", dueOn: "2018-01-16", inTime: true, channels: ["notice-board", "poster"] },
    attendance: { named: 320, counted: { women: 177, men: 168, youth: 61, total: 345 } },
    items: [
      {
        ...{ position: 1, kind: "decide", outcome: "decided" },
        title: { ky: "Артыкчылыктуу долбоорду тандоо", ru: "Выбор приоритетного проекта" },
        options: [
          project("Ичүүчү суу түтүгүн оңдоо", "Ремонт водопровода", 148, true),
          project("Бала бакчанын чатырын жабуу", "Крыша детского сада", 92),
          project("Көчө жарыгы", "Уличное освещение", 51),
          project("Спорт аянтчасы", "Спортивная площадка", 33),
          project("Мал сугаруучу жай", "Водопой для скота", 21),
        ],
        decision: {
          ...{ number: "1/2018", owner: "Айыл өкмөтүнүн башчысы", dueOn: "2018-06-01" },
          text: {
            ky: "Ичүүчү суу түтүгүн оңдоо биринчи кезекте каржылансын.",
            ru: "Финансировать ремонт водопровода в первую очередь.",
          },
        },
      },
      {
        ...{ position: 2, kind: "decide", outcome: "decided", votes: { for: 332, against: 4, abstained: 9 } },
        title: { ky: "Биргелешкен аракеттер планын бекитүү", ru: "Утверждение плана совместных действий" },
        decision: { number: "2/2018", text: { ky: "План бекитилсин.", ru: "План утвердить." } },
      },
    ],
    signatures: [
      { role: "chair", name: "Бакыт Асанов", signedOn: "2018-01-26" },
      { role: "secretary", name: "Айгүл Осмонова", signedOn: "2018-01-26" },
    ],
    errata: [],
    ...changes,
  };
}

/** Puts published minutes under an assembly, without holding it: for the public pages. */
export async function publishedMinutes(
  assembly: { id: string; municipalityId: string; code: string },
  changes: Partial<ProtocolContent> = {},
): Promise<{ sha256: string }> {
  const { id: assemblyId, municipalityId, code } = assembly;
  const content = aProtocol({ code, ...changes });
  const digest = sha256(canonicalJson(content));
  const publishedAt = new Date("2026-12-01T10:00:00+06:00");
  await db.minutes.create({
    data: {
      ...{ assemblyId, municipalityId, createdAt: publishedAt },
      publications: { create: { version: 1, content: asJson(content), sha256: digest, publishedAt, ...BY } },
    } as never,
  });
  return { sha256: digest };
}

let sent = 0;

/** Sends a decision of the assembly to the kenesh, answered or not. */
export async function sentDecision(
  assembly: { id: string; municipalityId: string },
  itemId: string,
  reply?: string,
): Promise<void> {
  const { id: assemblyId, municipalityId } = assembly;
  const at = new Date("2026-12-02T10:00:00+06:00");
  sent += 1;
  const tenant = { municipalityId, ...BY, at };
  const decision = await db.decision.create({
    data: { ...tenant, assemblyId, itemId, year: 2018, number: sent, text: { ky: "Оңдолсун" } },
  });
  const dispatch = await db.dispatch.create({
    data: {
      ...tenant,
      assemblyId,
      addressee: "ayil-kenesh",
      outgoingNumber: "01-12/34",
      sentOn: new Date("2026-12-02"),
    },
  });
  await db.dispatchDecision.create({ data: { municipalityId, dispatchId: dispatch.id, decisionId: decision.id } });
  if (!reply) return;
  const answer = {
    dispatchId: dispatch.id,
    receivedOn: new Date("2026-12-18"),
    number: "02-7/11",
    text: { ky: reply },
  };
  await db.reply.create({ data: { ...tenant, ...answer } });
}
