import { type ReactNode, useEffect, useState } from "react";

type Screens = typeof import("./later-screens");

let loaded: Screens | null = null;

/** Fetched after the first screen, or taken from what the worker keeps. */
export async function loadLater(): Promise<Screens> {
  loaded ??= await import("./later-screens");
  return loaded;
}

export function Later({ show }: { show: (screens: Screens) => ReactNode }) {
  const [screens, setScreens] = useState(loaded);
  useEffect(() => {
    loadLater().then(setScreens, console.error);
  }, []);
  return screens && show(screens);
}
