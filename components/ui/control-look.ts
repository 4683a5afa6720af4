export type ControlWidth = "full" | "medium" | "short" | "tiny";

const WIDTH: Record<ControlWidth, string> = {
  full: "w-full max-w-form",
  medium: "w-full max-w-80",
  short: "w-full max-w-44",
  tiny: "w-full max-w-24",
};

/** The class names of a control one types or chooses in. */
export function controlLook(invalid: boolean, width: ControlWidth = "full"): string {
  const border = invalid ? "border-2 border-missed" : "border border-line-strong";
  return `block min-h-tap rounded-cut bg-card px-3 py-2 text-base text-ink ${border} ${WIDTH[width]}`;
}
