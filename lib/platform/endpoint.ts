import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "./auth/grant";
import { currentActor } from "./auth/session-cookie";
import { now } from "./clock";
import type { WriteContext } from "./db/write";
import { isForeignWrite } from "./foreign-write";
import { invalidInput, problem } from "./problem";

type Params = Record<string, string | string[] | undefined>;
type RouteContext = { params: Promise<Params> };

/** What `run` is told. `request` gives the raw body for uploads. */
export type EndpointAsked<I, S> = { actor: Actor | null; input: I; subject: S; ctx: WriteContext; request: Request };

type Spec<Schema extends z.ZodType, S> = {
  /** noun.deed or noun.view, as it stands in the policy table and the audit log. */
  name: string;
  /** Anybody may ask; otherwise nobody without a session. */
  anonymous?: true;
  /** Reads `{ params, query }`: path parameters, and query parameters as lists of texts. */
  input: Schema;
  reach: (actor: Actor | null, input: z.output<Schema>) => Promise<S | null> | S | null;
  allow: (actor: Actor | null, subject: S, input: z.output<Schema>) => boolean;
  run: (asked: EndpointAsked<z.output<Schema>, S>) => Promise<Response> | Response;
};

/**
 * The only way to write a handler in route.ts: actor → parse → reach → allow → run. Errors are problem+json (RFC 9457):
 * 400 unreadable input, 401 nobody signed in, 403 not allowed or a foreign site's form, 404 not there or not theirs, 500 a bug (logged).
 */
export function endpoint<Schema extends z.ZodType, S>(spec: Spec<Schema, S>) {
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

async function serve<Schema extends z.ZodType, S>(
  spec: Spec<Schema, S>,
  request: Request,
  params: Params,
): Promise<Response> {
  const actor = await currentActor();
  if (!actor && !spec.anonymous) return problem(401, "signed-out");
  const parsed = spec.input.safeParse({ params, query: queryOf(request) });
  if (!parsed.success) return invalidInput(parsed.error.issues.map(asError));
  const subject = await spec.reach(actor, parsed.data);
  if (subject === null) return problem(404, "not-found");
  if (!spec.allow(actor, subject, parsed.data)) return problem(403, "forbidden");
  const by = actor && { userId: actor.userId, name: actor.name };
  return spec.run({ actor, input: parsed.data, subject, ctx: { by, now: now(), did: spec.name }, request });
}

function asError(issue: z.core.$ZodIssue): { field: string; code: string } {
  return { field: issue.path.filter((part) => part !== "query" && part !== "params").join("."), code: issue.message };
}

function queryOf(request: Request): Record<string, string[]> {
  const query: Record<string, string[]> = Object.create(null);
  for (const [name, value] of new URL(request.url).searchParams) {
    query[name] ??= [];
    query[name].push(value);
  }
  return query;
}
