/** Tells on the console what is being done: one line per step, and for long ones how far it is. */
export type Step = {
  /** How much is done; printed now and then. */
  at(done: number, of: number): void;
  end(told: string): void;
};

const EVERY_MS = 3000;

/** Begins a step; its line is written when it ends. On a terminal the line counts up meanwhile. */
export function beginStep(title: string): Step {
  const began = performance.now();
  let shown = began;
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(1)} s`;
  return {
    at(done, of) {
      const moment = performance.now();
      if (moment - shown < (process.stdout.isTTY ? 100 : EVERY_MS)) return;
      shown = moment;
      const line = `  ${title} … ${Math.floor((100 * done) / of)} %`;
      if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
      else console.log(line);
    },
    end(told) {
      const line = `  ${title}: ${told}, ${seconds()}`;
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}\n`);
      else console.log(line);
    },
  };
}

/** For tests: nothing is printed. */
export const SILENT: Step = { at() {}, end() {} };
