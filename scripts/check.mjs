// npm run check: the fast part of npm test.
import { CHECK_STEPS } from "./check-steps.mjs";
import { runSteps } from "./steps.mjs";

await runSteps(CHECK_STEPS);
