// Loaded into the server with --import: it ends when the program that started it is gone, however that went. Otherwise
// it would go on holding the port, and the next start could not have it.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();
