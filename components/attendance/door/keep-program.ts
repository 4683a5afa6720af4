/** Has the worker take the page's files along; again, when it broke off where it stood. */
export async function keepProgram(): Promise<void> {
  await navigator.serviceWorker?.register("/door-worker.js", { scope: "/", updateViaCache: "none" });
}
