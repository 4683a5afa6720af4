import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import { type Asking, whoAsks } from "./asking";
import type { Actor } from "./auth/grant";
import type { Bearer } from "./bearer";
import { now } from "./clock";
import type { WriteContext } from "./db/write";
import { isForeignWrite } from "./foreign-write";
import { readLimitedJson } from "./limited-json";
import { invalidInput, problem } from "./problem";

type Params = Record<string, string | string[] | undefined>;
type RouteContext = { params: Promise<Params> };

/**
 * What `run` is told. `request` gives the raw body for uploads. `holder`: who asks with a device's token; then there is no
 * actor.
 */
export type EndpointAsked<I, S, H = never> = Asking<H> & { input: I; subject: S; ctx: WriteContext; request: Request };

type Spec<Schema extends z.ZodType, S, H> = {
  /** noun.deed or noun.view, as it stands in the policy table and the audit log. */
  name: string;
  /** Anybody may ask; otherwise nobody without a session or a token. */
  anonymous?: true;
  /** Devices may ask too, by a token in the Authorization header. */
  bearer?: Bearer<H>;
  /** The body is JSON of at most so many bytes, and `input` reads it as `body`. */
  json?: number;
  /** Reads `{ params, query, body }`: path parameters, query parameters as lists of texts, and the JSON. */
  input: Schema;
  reach: (actor: Actor | null, input: z.output<Schema>, holder: H | null) => Promise<S | null> | S | null;
  allow: (actor: Actor | null, subject: S, input: z.output<Schema>, holder: H | null) => boolean;
  run: (asked: EndpointAsked<z.output<Schema>, S, H>) => Promise<Response> | Response;
};

/**
 * The only way to write a handler in route.ts: who asks → parse → reach → allow → run. Errors are problem+json (RFC 9457):
 * 400 unreadable input, 401 nobody signed in or a token that is no good, 403 not allowed or a foreign site's form, 404 not
 * there or not theirs, 413 too long a body, 429 too many requests of a device, 500 a bug (logged).
 */
export function endpoint<Schema extends z.ZodType, S, H = never>(spec: Spec<Schema, S, H>) {
  return async (request: Request, { params }: RouteContext): Promise<Response> => {
    try {
      if (isForeignWrite(request)) return problem(403, "foreign-origin");
      return await serve(spec, request, await params);
    } catch (error) {
      unstable_rethrow(error);
      console.error(
        JSON.stringify({
          level: "error",
          event: "endpoint-failed",
          endpoint: spec.name,
          error: String((error as Error)?.stack ?? error),
        }),
      );
      return problem(500, "server-trouble");
    }
  };
}

async function serve<Schema extends z.ZodType, S, H>(
  spec: Spec<Schema, S, H>,
  request: Request,
  params: Params,
): Promise<Response> {
  const at = now();
  const asking = await whoAsks(request, spec.bearer, at);
  if (asking instanceof Response) return asking;
  const { actor, holder } = asking;
  if (!actor && !holder && !spec.anonymous) return problem(401, "signed-out");
  const body = spec.json ? await readLimitedJson(request, spec.json) : { value: undefined };
  if ("fault" in body) {
    const hangUp = body.isUnread && { connection: "close" };
    return problem(body.fault === "too-large" ? 413 : 400, body.fault, {}, { ...hangUp });
  }
  const parsed = spec.input.safeParse({ params, query: queryOf(request), body: body.value });
  if (!parsed.success) return invalidInput(parsed.error.issues.map(asError));
  const subject = await spec.reach(actor, parsed.data, holder);
  if (subject === null) return problem(404, "not-found");
  if (!spec.allow(actor, subject, parsed.data, holder)) return problem(403, "forbidden");
  const by = actor && { userId: actor.userId, name: actor.name };
  return spec.run({ ...asking, input: parsed.data, subject, ctx: { by, now: at, did: spec.name }, request });
}

const GIVEN = ["query", "params", "body"];

function asError(issue: z.core.$ZodIssue): { field: string; code: string } {
  const [first, ...rest] = issue.path;
  return { field: (GIVEN.includes(String(first)) ? rest : issue.path).join("."), code: issue.message };
}

function queryOf(request: Request): Record<string, string[]> {
  const query: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    query[name] ??= [];
    query[name].push(value);
  }
  return query;
}
