import { sendDecisions } from "@/lib/decisions/dispatches/commands";
import { saveOutcome, saveProposals } from "@/lib/decisions/outcomes/commands";
import { proposalsMark } from "@/lib/decisions/outcomes/proposals";
import { recordReply } from "@/lib/decisions/replies/commands";
import { holdMeeting } from "@/lib/minutes/holding/commands";
import { publishMinutes } from "@/lib/minutes/publications/commands";
import { db } from "@/lib/platform/db/client";
import { anAssembly } from "./assemblies";
import { done, FRIDAY, signed } from "./minutes";
import { announced, completed } from "./notices";
import type { MadeMunicipality } from "./territories";
import { aContext } from "./write-context";

const THINGS: [ky: string, ru: string][] = [
  ["Ичүүчү суу түтүгүнүн үч чакырымын алмаштыруу", "Замена трёх километров водопровода"],
  ["Бала бакчанын чатырын күзгө чейин жабуу", "Ремонт крыши детского сада до осени"],
  ["Борбордук көчөгө жарык орнотуу", "Установка освещения на центральной улице"],
  ["Мал жайытына айдоонун тартиби жана мөөнөттөрү", "Порядок и сроки выгона скота на пастбище"],
  ["Таштанды чогултуучу жайды айылдан алыстатуу", "Перенос площадки для мусора от села"],
  ["Фельдшердик пунктка жылытуу казанын сатып алуу", "Покупка отопительного котла для фельдшерского пункта"],
  ["Арыктарды тазалоо боюнча ашар", "Ашар по очистке арыков"],
  ["Мектептин спорт залын оңдоо", "Ремонт спортивного зала школы"],
  ["Кыштан кийинки жолдорду шагылдоо", "Подсыпка дорог гравием после зимы"],
  ["Жергиликтүү демилге тобунун курамын жаңыртуу", "Обновление состава местной инициативной группы"],
];

/** The longest page there usually is: ten items, each decided, sent to both addressees and answered by both. */
export async function fullMeeting(municipality: MadeMunicipality): Promise<{ id: string; code: string }> {
  const assembly = await anAssembly({ municipality, startsAt: "2026-11-19T14:00:00+06:00" });
  const agenda = THINGS.map(([ky, ru], at) => ({
    kind: "decide",
    title: { ky: `${at + 1}-маселе. ${ky}`, ru: `${at + 1}-маселе. ${ru}` },
    presenter: "Нурлан Токтогулов, айыл өкмөтүнүн жетектөөчү адиси",
    draftDecision: { ky: `${ky} колдоого алынсын.`, ru: `Поддержать: ${ru.toLowerCase()}.` },
  }));
  const { itemIds } = await completed(assembly, { agenda });
  await announced(assembly);
  await heldAndDecided(assembly.id, itemIds);
  await signed(assembly, "2026-11-20");
  done(await publishMinutes(friday(), { assemblyId: assembly.id, notice: { channels: ["notice-board", "poster"] } }));
  await sentAndAnswered(assembly.id);
  return assembly;
}

const friday = () => aContext({ now: FRIDAY });

async function heldAndDecided(assemblyId: string, itemIds: string[]): Promise<void> {
  const times = { startedOn: "2026-11-19", startedTime: "14:10", endedTime: "17:30" };
  const names = { chair: "Бакыт Асанов", secretary: "Айгүл Осмонова" };
  done(await holdMeeting(friday(), { assemblyId, version: 0, ...times, ...names }));
  for (const [at, itemId] of itemIds.entries()) {
    const [ky = "", ru = ""] = THINGS[at] ?? [];
    const decision = {
      ky: `${ky} боюнча сунуш бекитилсин, аткарылышын көзөмөлдөө айыл өкмөтүнө жүктөлсүн.`,
      ru: `Предложение «${ru}» утвердить, контроль за исполнением возложить на айыл окмоту.`,
    };
    const votes = {
      votesFor: 210 + at,
      votesAgainst: 12,
      votesAbstained: 7,
      owner: "Айыл өкмөтү",
      dueOn: "2027-06-01",
    };
    done(await saveOutcome(friday(), { assemblyId, itemId, version: 0, outcome: "decided", decision, ...votes }));
  }
  const [itemId = ""] = itemIds;
  const proposals = THINGS.slice(0, 5).map(([ky, ru], at) => ({ title: { ky, ru }, votes: 90 - at, chosen: at === 0 }));
  done(await saveProposals(friday(), { assemblyId, itemId, version: proposalsMark([]), proposals }));
}

async function sentAndAnswered(assemblyId: string): Promise<void> {
  const rows = await db.decision.findMany({ where: { assemblyId }, orderBy: { number: "asc" }, select: { id: true } });
  const ids = rows.map(({ id }) => id);
  for (const [addressee, decisionIds] of [
    ["ayil-kenesh", ids.slice(0, 5)],
    ["ayil-okmotu", ids.slice(5)],
  ] as const) {
    const letter = { addressee, outgoingNumber: "01-12/34", sentOn: "2026-11-23" };
    const { id: dispatchId } = done(
      await sendDecisions(friday(), { assemblyId, ...letter, decisionIds: [...decisionIds] }),
    );
    const text = {
      ky: "Сунуштар каралып, 2027-жылдын бюджетинин долбооруна киргизилди; жыйынтыгы боюнча кошумча маалымат берилет.",
      ru: "Предложения рассмотрены и внесены в проект бюджета на 2027 год; об итогах будет сообщено дополнительно.",
    };
    done(await recordReply(friday(), { assemblyId, dispatchId, receivedOn: "2026-11-26", number: "02-7/11", text }));
  }
}
