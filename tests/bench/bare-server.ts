import http from "node:http";

/** The least a server can do: a page of four kilobytes from memory. Stops with its parent. */
const page = `<!doctype html><title>bare</title><p>${"x".repeat(4000)}</p>`;
const server = http.createServer((_, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
});
server.listen(0, "localhost", () => process.send?.((server.address() as { port: number }).port));
process.on("disconnect", () => process.exit());
