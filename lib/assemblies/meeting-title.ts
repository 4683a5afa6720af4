import type { MeetingKind } from "@/lib/notice-rules/meeting-kinds";
import type { Bilingual } from "@/lib/platform/i18n/bilingual";
import { fold } from "@/lib/platform/i18n/fold";

/** What search compares: the title in all its languages, folded. */
export function titleSearchText(title: Bilingual): string {
  return fold([title.ky, title.ru, title.en].filter(Boolean).join(" "));
}

/**
 * A title to begin with, in both languages. `year` is that of the meeting: a draft budget is heard for the next one, its
 * execution for the one before.
 */
export function proposedTitle(
  kind: MeetingKind,
  villages: readonly Bilingual[],
  year: number,
): { ky: string; ru: string } {
  const ky = joined(villages, "ky", "жана");
  const ru = joined(villages, "ru", "и");
  const many = villages.length > 1;
  const titles: Record<MeetingKind, { ky: string; ru: string }> = {
    gathering: {
      ky: `${ky} ${many ? "айылдарынын" : "айылынын"} тургундарынын чогулушу`,
      ru: `Собрание жителей ${many ? "сёл" : "села"} ${ru}`,
    },
    "village-assembly": {
      ky: `${ky} ${many ? "айылдарынын" : "айылынын"} жыйыны`,
      ru: `Сход жителей ${many ? "сёл" : "села"} ${ru}`,
    },
    kurultai: { ky: `Жергиликтүү курултай: ${ky}`, ru: `Местный курултай: ${ru}` },
    "budget-hearing": {
      ky: `${year + 1}-жылдын жергиликтүү бюджетинин долбоору боюнча коомдук угуу`,
      ru: `Общественные слушания по проекту местного бюджета на ${year + 1} год`,
    },
    "budget-report-hearing": {
      ky: `${year - 1}-жылдын жергиликтүү бюджетинин аткарылышы боюнча коомдук угуу`,
      ru: `Общественные слушания по исполнению местного бюджета за ${year - 1} год`,
    },
    "kenesh-open-session": { ky: "Айылдык кеңештин ачык сессиясы", ru: "Открытая сессия айылного кенеша" },
    "group-meeting": { ky: "Демилгечи топтун жыйналышы", ru: "Собрание инициативной группы" },
  };
  return titles[kind];
}

function joined(names: readonly Bilingual[], language: "ky" | "ru", and: string): string {
  const words = names.map((name) => name[language] ?? name.ky ?? name.ru ?? "");
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} ${and} ${last}` : last;
}
