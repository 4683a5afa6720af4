// Loaded into the measured server (NODE_OPTIONS=--import): at SIGUSR2 collects garbage and prints what is left, one line.
process.on("SIGUSR2", () => {
  globalThis.gc?.();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  console.log(`heap-probe ${JSON.stringify({ heapUsed, external, arrayBuffers })}`);
});
