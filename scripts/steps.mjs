// Running named steps one after another, with a short table at the end.
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** Runs one step; gives { name, ok, seconds, told } where `told` is the last line that counts something. */
function runStep({ name, command, args, env }) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, ...env } });
    let told = "";
    let flaky = "";
    child.stdout.on("data", (chunk) => {
      process.stdout.write(chunk);
      for (const line of String(chunk).split("\n"))
        if (/\d+ (passed|tests?|files?)|Checked \d+/i.test(line)) told = line;
        else if (/^\s*\d+ flaky/.test(plain(line))) flaky = `, ${plain(line)}`;
    });
    const seconds = () => (Date.now() - began) / 1000;
    const end = (code) => resolve({ name, ok: code === 0, seconds: seconds(), told: plain(told) + flaky });
    child.on("error", (error) => {
      console.error(error.message);
      end(1);
    });
    child.on("exit", end);
  });
}

const plain = (text) => stripVTControlCharacters(text).trim().replace(/\s+/g, " ");

/** Runs all steps, stops at the first red one, prints the table. Exit code 1 when one failed. */
export async function runSteps(steps) {
  const results = [];
  for (const step of steps) {
    results.push(await runStep(step));
    if (!results.at(-1).ok) break;
  }
  console.log("\n   seconds  step");
  for (const { name, ok, seconds, told } of results)
    console.log(`${ok ? "✓" : "✗"} ${seconds.toFixed(1).padStart(8)}  ${name}${told ? `: ${told}` : ""}`);
  const failed = results.filter((r) => !r.ok).length;
  const skipped = steps.length - results.length;
  console.log(`\nSteps: ${results.length - failed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
