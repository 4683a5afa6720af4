import { expect, it } from "vitest";
import { fewAtOnce } from "./few-at-once";

it("lets so many of one key run at once, in order, and goes on after a failure", async () => {
  const few = fewAtOnce(2);
  const log: string[] = [];
  const ends = new Map<string, (fails?: Error) => void>();
  const begin = (key: string, name: string) =>
    few(key, () => {
      log.push(name);
      return new Promise<string>((resolve, reject) =>
        ends.set(name, (error) => (error ? reject(error) : resolve(name))),
      );
    });
  const all = [begin("a", "1"), begin("a", "2"), begin("a", "3"), begin("b", "4"), begin("a", "5")];
  const settled = Promise.allSettled(all);
  await Promise.resolve();
  expect(log).toEqual(["1", "2", "4"]);
  ends.get("1")?.(new Error("broken"));
  await expect(all[0]).rejects.toThrow("broken");
  await new Promise((resolve) => setImmediate(resolve));
  expect(log).toEqual(["1", "2", "4", "3"]);
  for (const name of ["2", "3", "4"]) ends.get(name)?.();
  await new Promise((resolve) => setImmediate(resolve));
  ends.get("5")?.();
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", ...Array(4).fill("fulfilled")]);
  expect(log).toEqual(["1", "2", "4", "3", "5"]);
});
