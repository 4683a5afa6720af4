// A Chromium for the browser tests: the system's, else Playwright's own, else Debian's package; says what it does.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const onSystem = () => [process.env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
const succeeds = (command, args, timeout) => spawnSync(command, args, { stdio: "inherit", timeout }).status === 0;

/** Path of a Chromium, or null when Playwright's own download is in place. */
export async function findChromium() {
  const found = onSystem();
  if (found) {
    console.log(`Browser tests use ${found}`);
    return found;
  }
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return null;
  console.log("No Chromium found: trying Playwright's download …");
  if (
    succeeds("node_modules/.bin/playwright", ["install", "chromium"], 300_000) &&
    existsSync(chromium.executablePath())
  )
    return null;
  console.log("That did not work: installing Debian's chromium …");
  const root = process.getuid?.() === 0;
  const apt = (...args) =>
    root ? succeeds("apt-get", args, 600_000) : succeeds("sudo", ["-n", "apt-get", ...args], 600_000);
  if (apt("update", "-qq") && apt("install", "-y", "-qq", "chromium") && onSystem()) return onSystem();
  console.error("Install Chromium by hand and run again, or name it: CHROMIUM=/path/to/chromium npm test");
  process.exit(1);
}
