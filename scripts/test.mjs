// npm test: everything, from types to a real browser.
import { CHECK_STEPS, FULL_STEPS } from "./check-steps.mjs";
import { findChromium } from "./chromium.mjs";
import { runSteps } from "./steps.mjs";

const chromium = await findChromium();
process.env.CHROMIUM = chromium ?? "";
await runSteps([...CHECK_STEPS, ...FULL_STEPS]);
