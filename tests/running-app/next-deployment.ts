import http from "node:http";
import type { AddressInfo } from "node:net";

/** The app as phones see it across a deployment: behind one address that will later be answered by another version. */
export type Deployments = {
  address: string;
  /** From now on page, program and worker are of another version, and no file of the one before is there. */
  deploy(): void;
  close(): Promise<void>;
};

export const NEXT_BUILD = "0123456789ab";

const SHELL = /^\/(?:door-worker\.js|(?:ky|ru|en)\/door(?:\/offline)?)$/;
const FILE = /^(\/door\/\w+-)(\w{8}\.js)$/;

export async function deployments(app: string): Promise<Deployments> {
  let isNext = false;
  const build = /data-build="(\w+)"/.exec(await (await fetch(`${app}/ky/door`)).text())?.[1] ?? "";
  const server = http.createServer(async (asked, answer) => {
    const { pathname } = new URL(asked.url ?? "/", app);
    if (isNext && FILE.test(pathname)) return answer.writeHead(404).end();
    const path = pathname.replace(/^(\/door\/\w+-)N/, "$1");
    if (isNext && (SHELL.test(pathname) || path !== pathname)) {
      const { headers, text } = await textOf(`${app}${path}`);
      return answer.writeHead(200, headers).end(renamed(text, build));
    }
    const onward = http.request(`${app}${asked.url}`, { method: asked.method, headers: asked.headers }, (told) => {
      answer.writeHead(told.statusCode ?? 500, told.headers);
      told.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => {
      isNext = true;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function textOf(address: string) {
  const told = await fetch(address);
  const headers: Record<string, string> = { "cache-control": "no-cache" };
  for (const name of ["content-type", "content-security-policy"]) {
    const value = told.headers.get(name);
    if (value) headers[name] = value;
  }
  return { headers, text: await told.text() };
}

/** Every file has another name, wherever it is spelt. */
function renamed(text: string, build: string): string {
  return text.replaceAll(build, NEXT_BUILD).replace(/((?:\/door|\.)\/\w+-)(?=[A-Z0-9]{8}\.js)/g, "$1N");
}
