import type { ReactNode } from "react";

const thick = { fill: "none", stroke: "currentColor", strokeWidth: 2.2 } as const;
const check = <path d="m5.5 10.3 3 3 6-6.6" {...thick} />;

/** Signs drawn on 20 × 20. Every status has a shape of its own, so that it can be told in black and white. */
const SIGNS = {
  met: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path d="m5.5 10.3 3 3 6-6.6" fill="none" stroke="#fff" strokeWidth="2.2" />
    </>
  ),
  soon: (
    <>
      <circle cx="10" cy="10" r="8" {...thick} />
      <path d="M10 5v5l3.5 2.5" {...thick} />
    </>
  ),
  missed: (
    <>
      <path d="M10 1 19 18H1Z" fill="currentColor" />
      <path d="M10 7v5M10 14v2" stroke="#fff" strokeWidth="2" />
    </>
  ),
  late: (
    <>
      <circle cx="10" cy="10" r="8" {...thick} />
      {check}
    </>
  ),
  open: <circle cx="10" cy="10" r="7.6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2.4" />,
  waived: (
    <>
      <circle cx="10" cy="10" r="8" {...thick} />
      <path d="m4.5 15.5 11-11" {...thick} />
    </>
  ),
  holiday: <path d="M3 10h14" stroke="currentColor" strokeWidth="3" />,
  meeting: <path d="M10 2 18 10 10 18 2 10Z" fill="currentColor" />,
  best: <path d="m10 1.5 2.6 5.6 6 .7-4.4 4.2 1.2 6.1-5.4-3-5.4 3 1.2-6.1L1.4 7.8l6-.7Z" fill="currentColor" />,
  blocked: <path d="m4 4 12 12M16 4 4 16" {...thick} />,
  info: (
    <>
      <circle cx="10" cy="10" r="8" {...thick} />
      <path d="M10 9v5.5M10 5.5v2" {...thick} />
    </>
  ),
  plus: <path d="M10 3v14M3 10h14" {...thick} />,
  up: <path d="M10 17V4M4.5 9.5 10 4l5.5 5.5" {...thick} />,
  down: <path d="M10 3v13m-5.5-5.5L10 16l5.5-5.5" {...thick} />,
  minus: <path d="M3 10h14" {...thick} />,
  scan: <path d="M2.5 7V2.5H7M13 2.5h4.5V7M17.5 13v4.5H13M7 17.5H2.5V13M5 10h10" {...thick} />,
  people: (
    <path
      d="M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM1.500 17c.4-3.600 2.800-5.200 6-5.200s5.600 1.600 6 5.200M13 3.800a2.800 2.800 0 0 1 0 5.500M15 12.200c2 .6 3.200 2.200 3.500 4.800"
      {...thick}
    />
  ),
  menu: <path d="M2.500 5h15M2.500 10h15M2.500 15h15" {...thick} />,
  grip: <path d="M7 4h.01M13 4h.01M7 10h.01M13 10h.01M7 16h.01M13 16h.01" {...thick} strokeLinecap="round" />,
  left: <path d="M12.5 4 6.5 10l6 6" {...thick} />,
  right: <path d="m7.5 4 6 6-6 6" {...thick} />,
  chevron: <path d="m4 7.5 6 6 6-6" {...thick} />,
  close: <path d="m4 4 12 12M16 4 4 16" {...thick} />,
  search: (
    <>
      <circle cx="8.5" cy="8.5" r="6" {...thick} />
      <path d="m13 13 5 5" {...thick} />
    </>
  ),
  calendar: <path d="M2.5 4.5h15v13h-15zM2.5 8.5h15M6.5 2v4M13.5 2v4" {...thick} />,
  external: <path d="M11.5 3H17v5.5M17 3 9 11M14 11.5V17H3V6h5.5" {...thick} />,
  print: <path d="M5.5 7V2.5h9V7M5.5 14h-3V7h15v7h-3M5.5 11.5h9v6h-9z" {...thick} />,
  download: <path d="M10 2.5V13M5.5 8.5 10 13l4.5-4.5M3 17h14" {...thick} />,
  file: <path d="M4 2.5h7.5L16 7v10.5H4zM11 3v4.5h4.5" {...thick} />,
  person: (
    <path
      d="M10 10a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM2.8 17.8c.5-4 3.5-5.8 7.2-5.8s6.700 1.800 7.200 5.800"
      {...thick}
    />
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SIGNS;

/** A sign in the colour of its text. Without `label` it is decoration: the word stands beside it. */
export function Icon({ name, label, className = "size-5" }: { name: IconName; label?: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: either it has its title, or it is decoration beside a word.
    <svg
      className={`shrink-0 ${className}`}
      viewBox="0 0 20 20"
      role={label ? "img" : undefined}
      aria-hidden={label ? undefined : true}
    >
      {label && <title>{label}</title>}
      {SIGNS[name]}
    </svg>
  );
}
