import { describe, expect, it } from "vitest";
import { aMeetingRecord, aRecordedItem } from "@/tests/factories/meeting-record";
import { proposedText, sectionsOf } from "./draft";
import type { RecordedItem } from "./meeting-record";
import { closingGaps } from "./meeting-record";

const votes = (...[yes = null, no = null, abstained = null]: (number | null)[]) => ({
  for: yes,
  against: no,
  abstained,
});
const came = (outcome: NonNullable<RecordedItem["outcome"]>["outcome"], counted = votes()) => ({
  ...{ outcome, votes: counted, revision: 1, byName: "А", at: "2018-01-23T05:00:00Z" },
});
const decision = { id: "d", year: 2018, number: 3, text: { ky: "Бекитилсин" }, owner: null, dueOn: null };
const said = (item: Partial<RecordedItem>) => {
  const record = aMeetingRecord({ items: [aRecordedItem(1, item)] });
  const { ky, ru } = proposedText(record, "item-1");
  return [ky, ru];
};

describe("the proposed text", () => {
  it("of the opening says when, where, who and how many", () => {
    const { ky, ru } = proposedText(aMeetingRecord({ items: [aRecordedItem(1), aRecordedItem(2)] }), "opening");
    expect(ky).toBe(
      "Жыйын башталган убакыт: 2018-жылдын 23-январы, саат 10:15. План боюнча башталмак: 2018-жылдын 23-январы, саат 10:00. " +
        "Өткөн жери: Айылдык клуб. Төрага: Бакыт Асанов. Катчы: Айгүл Осмонова. " +
        "Катышкандар: баары – 345, айымдар – 177, эркектер – 168. Аты-жөнү менен катталгандар: 312. Күн тартибинде 2 маселе бар.",
    );
    expect(ru).toContain(
      "Присутствовали: всего – 345, женщины – 177, мужчины – 168. Записаны по именам: 312. В повестке дня 2 вопроса.",
    );
  });

  it("never writes unknown as 0", () => {
    const counted = { women: null, men: null, youth: null, total: null };
    const { ky } = proposedText(aMeetingRecord({ attendance: { named: null, counted } }), "opening");
    expect(ky).toContain("Катышкандардын саны жазылган эмес.");
    expect(ky).not.toContain("0 ");
    expect(said({ outcome: came("decided"), decision })[1]).toBe("Голоса не считали. Принято решение № 3/2018.");
    expect(said({ outcome: came("decided", votes(32, 27, 0)), decision })).toEqual([
      "Добуш берүү: макул – 32, каршы – 27, калыс – 0. № 3/2018 чечим кабыл алынды.",
      "Голосование: за – 32, против – 27, воздержались – 0. Принято решение № 3/2018.",
    ]);
  });

  it("tells a choice among proposals", () => {
    const proposals = [
      { title: { ky: "Суу түтүгү", ru: "Водопровод" }, votes: 201, chosen: true },
      { title: { ky: "Мектеп" }, votes: null, chosen: false },
    ];
    expect(said({ outcome: came("decided"), decision, proposals })[1]).toBe(
      "Голоса по предложениям: «Водопровод» – 201; «Мектеп» – не считали. Выбрано: «Водопровод». Принято решение № 3/2018.",
    );
  });

  it("says that an item was raised in the hall, and what became of the others", () => {
    expect(said({ unannounced: true, outcome: came("postponed") })[0]).toBe(
      "Бул маселе күн тартибинде алдын ала жарыяланган эмес, жыйында көтөрүлдү. Маселе кийинкиге калтырылды.",
    );
    expect(said({ presenter: "Э. Токтосунова", outcome: came("noted") })[1]).toBe(
      "Докладчик: Э. Токтосунова. Принято к сведению.",
    );
    expect(said({})).toEqual(["", ""]);
  });

  it("of the closing counts decisions and what was left", () => {
    const items = [
      aRecordedItem(1, { outcome: came("decided"), decision }),
      aRecordedItem(2, { outcome: came("not-considered") }),
    ];
    expect(proposedText(aMeetingRecord({ items }), "closing").ru).toBe(
      "Принятые решения: № 3/2018. Отложенные или не рассмотренные вопросы: 2. Собрание закончилось: 12:30.",
    );
    const overnight = { endedAt: "2018-01-24T00:30:00+06:00" };
    expect(proposedText(aMeetingRecord(overnight), "closing").ky).toContain("2018-жылдын 24-январы, саат 00:30");
  });
});

describe("closing", () => {
  it("needs a start, an end, who led and wrote, and every outcome", () => {
    const open = { startedAt: null, endedAt: null, chair: null, secretary: null, items: [aRecordedItem(1)] };
    expect(closingGaps(open).map(({ kind }) => kind)).toEqual([
      ...["no-start", "no-end", "no-chair", "no-secretary", "no-outcome"],
    ]);
    expect(closingGaps(aMeetingRecord({ items: [aRecordedItem(1, { outcome: came("noted") })] }))).toEqual([]);
    expect(sectionsOf(aMeetingRecord({ items: [aRecordedItem(1)] }))).toEqual(["opening", "item-1", "closing"]);
  });
});
