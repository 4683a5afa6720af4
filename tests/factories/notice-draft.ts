import type { DraftItem, NoticeDraft } from "@/lib/notices/notice-draft";

export function aDraftItem(id: string, ky: string, more: Partial<DraftItem> = {}): DraftItem {
  return {
    id,
    kind: "discuss",
    title: { ky },
    presenter: null,
    minutes: 20,
    draftDecision: null,
    documents: [],
    ...more,
  };
}

/** A complete plan of the Ak-Muz assembly, ready to be announced; the persons are invented. */
export function aNoticeDraft(changes: Partial<NoticeDraft> = {}): NoticeDraft {
  return {
    code: "7K3M9QX2PD",
    kind: "village-assembly",
    title: { ky: "Ак-Муз айылынын жыйыны", ru: "Сход села Ак-Муз" },
    municipality: {
      id: "m-1",
      name: { ky: "Ак-Муз айыл аймагы", ru: "Ак-Музский айылный аймак" },
      rayon: { ky: "Ат-Башы району", ru: "Ат-Башинский район" },
      oblast: { ky: "Нарын облусу", ru: "Нарынская область" },
    },
    villages: [{ id: "v-1", name: { ky: "Ак-Муз", ru: "Ак-Муз" } }],
    startsAt: "2017-11-09T03:30:00Z",
    timeZone: "Asia/Bishkek",
    plannedMinutes: 120,
    place: {
      name: { ky: "Айылдык клуб", ru: "Сельский клуб" },
      address: { ky: "Борбордук көчө, 14" },
      directions: { ky: "Мектептин жанында" },
    },
    caller: { kind: "ayil-kenesh", ground: "2017-жылдын 20-октябрындагы № 3 токтом", requestCount: null },
    chair: "Бакыт Асанов",
    secretary: "Айгүл Осмонова",
    contact: { name: "Айгүл Осмонова", phone: "+996 700 12 34 56" },
    languages: ["ky", "ru"],
    items: [
      aDraftItem("i-1", "Муктаждыктарды изилдөөнүн жыйынтыктары", { kind: "inform", presenter: "А. Жумабаев" }),
      aDraftItem("i-2", "Биргелешкен аракеттер планын бекитүү", { kind: "decide" }),
      aDraftItem("i-3", "Демилгечи топту шайлоо", { kind: "elect" }),
    ],
    ...changes,
  };
}
