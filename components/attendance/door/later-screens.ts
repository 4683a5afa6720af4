/** The screens that nobody waits for: they follow once the first one stands. */
export { Carry } from "./carry";
export { Closed } from "./closed";
export { Leave } from "./leave";
export { More } from "./more";
export { Rows } from "./rows";
export { Scan } from "./scan";
export { Tally } from "./tally";
export { WalkIn } from "./walk-in";
