import { describe, expect, it, test } from "vitest";
import { CHANNELS, type Channel, type ChannelRule, channelSufficiency, everyOf } from "@/lib/notice-rules/channels";

const boardAndAnother: ChannelRule = { all: ["notice-board"], anyOf: [], atLeast: 1 };
const twoOfThree: ChannelRule = { all: ["poster"], anyOf: ["sms", "whatsapp", "telegram"], atLeast: 2 };

describe("channels used against channels asked for", () => {
  test.each<[ChannelRule, Channel[], boolean, Channel[], number]>([
    [boardAndAnother, [], false, ["notice-board"], 1],
    [boardAndAnother, ["notice-board", "notice-board"], false, [], 1],
    [boardAndAnother, ["mosque", "school"], false, ["notice-board"], 0],
    [boardAndAnother, ["notice-board", "mosque"], true, [], 0],
    [twoOfThree, ["poster", "sms", "phone"], false, [], 1],
    [twoOfThree, ["poster", "sms", "telegram"], true, [], 0],
    [twoOfThree, ["sms", "telegram"], false, ["poster"], 0],
    [everyOf([]), [], true, [], 0],
    [everyOf(["radio", "radio", "school"]), ["radio"], false, ["school"], 0],
  ])("%o with %o", (rule, used, enough, missing, more) => {
    expect(channelSufficiency(rule, used)).toMatchObject({ enough, missing, more });
  });

  it("offers what is left to choose from", () => {
    expect(channelSufficiency(twoOfThree, ["poster", "sms"]).choice).toEqual(["whatsapp", "telegram"]);
    expect(channelSufficiency(boardAndAnother, []).choice).toEqual(
      CHANNELS.filter((channel) => channel !== "notice-board"),
    );
    expect(channelSufficiency(twoOfThree, ["sms", "whatsapp"]).choice).toEqual([]);
  });
});
