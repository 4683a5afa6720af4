const LONGEST_MS = 20_000;

/** Has the worker take the page's files along, until it has them all: on a bad line it is begun again. */
export async function keepProgram(): Promise<void> {
  for (let tries = 0; !(await isKept()); tries++)
    await new Promise((resolve) => setTimeout(resolve, Math.min(LONGEST_MS, 2_000 * 2 ** tries)));
}

/** Whether there is no more to be tried. */
async function isKept(): Promise<boolean> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return true;
  try {
    const script = "/door-worker.js";
    const { active, installing } = await serviceWorker.register(script, { scope: "/", updateViaCache: "none" });
    return Boolean(active) || !installing || (await isInstalled(installing));
  } catch (error) {
    return !(error instanceof TypeError); // anything but a lost line will be no better the next time
  }
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.addEventListener("statechange", () => resolve(worker.state !== "redundant"), { once: true });
  });
}
