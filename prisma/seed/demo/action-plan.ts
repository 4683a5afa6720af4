import type { Block, Cell, Paper } from "@/lib/platform/documents/paper";
import { renderPdf } from "@/lib/platform/documents/pdf";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import type { TakenFile } from "@/lib/platform/uploads/file-fault";
import { both } from "./story";

/** One line of a joint action plan: what, until when, who, how much. */
export type PlanLine = { what: Bilingual; until: string; who: Bilingual; som: string };

export const PLAN_TITLE = both("Биргелешкен аракеттер планы (долбоор)", "План совместных действий (проект)");

export const PLAN_LINES: PlanLine[] = [
  {
    what: both("Ичүүчү суу түтүгүнүн экинчи бөлүгүн оңдоо", "Ремонт второй очереди водопровода"),
    ...{ until: "01.07", who: both("айыл өкмөтү", "айыл окмоту"), som: "640 000" },
  },
  {
    what: both("Мектептин чатырын жабуу", "Ремонт крыши школы"),
    ...{ until: "25.08", who: both("демилгечи топ", "инициативная группа"), som: "410 000" },
  },
  {
    what: both("Көпүрөгө тосмо орнотуу", "Ограждение моста"),
    ...{ until: "15.09", who: both("көчө башчылары", "старшие по улицам"), som: "95 000" },
  },
  {
    what: both("Таштанды чогултуу жана бак тигүү", "Уборка мусора и посадка деревьев"),
    ...{ until: "30.04", who: both("тургундар, ашар", "жители, ашар"), som: "—" },
  },
];

const HEAD: PlanLine = {
  what: both("Иш", "Мероприятие"),
  ...{ until: "Мөөнөтү", who: both("Жооптуу", "Ответственный"), som: "Сом" },
};

/** The plan as a PDF, as an office lays it to the agenda. */
export async function actionPlanPdf(place: string, createdAt: string): Promise<TakenFile> {
  const table: Block = {
    table: {
      widths: [205, 52, 120, 55],
      headerRows: 1,
      body: [rowOf(HEAD, true), ...PLAN_LINES.map((line) => rowOf(line))],
    },
    layout: "grid",
  };
  const paper: Paper = {
    ...{ title: `${PLAN_TITLE.ky}. ${place}`, author: place, subject: PLAN_TITLE.ru ?? "", language: "ky", createdAt },
    margins: [48, 48, 48, 48],
    drafts: [{ content: [...headings(place), table] }],
  };
  return { bytes: await renderPdf(paper), mediaType: "application/pdf", name: "birgeleshken-plan.pdf" };
}

function headings(place: string): Block[] {
  return [
    { text: place, fontSize: 11, margin: [0, 0, 0, 4] },
    { text: PLAN_TITLE.ky ?? "", font: "OnestBold", fontSize: 18 },
    { text: PLAN_TITLE.ru ?? "", fontSize: 13, margin: [0, 2, 0, 14] },
  ];
}

function rowOf({ what, until, who, som }: PlanLine, isHead = false): Cell[] {
  const font = isHead ? "OnestSemibold" : "Onest";
  const texts = [`${what.ky}\n${what.ru}`, until, `${who.ky}\n${who.ru}`, som];
  return texts.map((text) => ({ text, font, fontSize: 10, margin: [4, 4, 4, 4] }));
}
