import autocannon from "autocannon";
import type { Case } from "./cases";

export type Measured = { rate: number; p50: number; p99: number; failed: number; total: number };

/** Asks for one thing for some seconds; refusals count as failures, so that a fast error is not taken for speed. */
export async function measure({ address, path, headers, connections, next }: Case, seconds: number): Promise<Measured> {
  await settled(address);
  const result = await autocannon({
    ...{ url: `${address}${path}`, connections, duration: seconds },
    ...(next
      ? { requests: [{ method: "POST", path, setupRequest: (request) => posted(request, headers, next()) }] }
      : {}),
    ...(headers && !next ? { headers } : {}),
  } as Parameters<typeof autocannon>[0]);
  return {
    rate: result["2xx"] / seconds,
    ...{ p50: result.latency.p50, p99: result.latency.p99 },
    ...{ failed: result.non2xx + result.errors, total: result.requests.total },
  };
}

/** What was asked before and is still being answered must not count against what comes next. */
async function settled(address: string): Promise<void> {
  for (let [quick, tries] = [0, 0]; quick < 3 && tries < 100; tries++) {
    const began = performance.now();
    await (await fetch(`${address}/api/health`)).text();
    quick = performance.now() - began < 50 ? quick + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function posted(request: object, headers: Case["headers"], write: ReturnType<NonNullable<Case["next"]>>) {
  return { ...request, headers: { ...headers, ...write?.headers }, body: write?.body ?? Buffer.alloc(0) };
}

/** The one in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
