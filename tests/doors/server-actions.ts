import { readFileSync } from "node:fs";
import path from "node:path";
import { EMPTY_FORM, type FormState } from "@/lib/platform/form-state";

/** One server action of the production build, as a browser can reach it. */
export type ServerAction = { id: string; name: string; page: string };

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };

/** Every server action of the build. `name` is "lib/agendas/actions.ts#addItem"; none can hide from this list. */
export function listActions(): ServerAction[] {
  const file = path.join(import.meta.dirname, "../../.next/server/server-reference-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  return Object.entries(manifest.node).map(([id, { workers, filename, exportedName }]) => ({
    id,
    name: `${filename}#${exportedName}`,
    page: pageOf(Object.keys(workers)[0] ?? ""),
  }));
}

const NOBODY = "01930000-0000-7000-8000-0000000000ff";

function pageOf(worker: string): string {
  return worker
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace("[locale]", "ru")
    .replace(/\[[^\]]+\]/g, NOBODY);
}

export type Posted = Record<string, string | string[] | File | Blob>;

/** What came back: the form's new state, or where the browser was sent. `status` is the HTTP status. */
export type Answered = { status: number; state: FormState | null; location: string | null };

/** Posts a form to an action exactly as the browser does. */
export async function callAction(
  address: string,
  action: ServerAction,
  fields: Posted,
  cookie?: string,
  headers: Record<string, string> = {},
): Promise<Answered> {
  const response = await fetch(`${address}${action.page}`, {
    method: "POST",
    redirect: "manual",
    headers: {
      ...{ "next-action": action.id, accept: "text/x-component", origin: address },
      ...(cookie ? { cookie } : {}),
      ...headers,
    },
    body: actionBody(fields),
  });
  const text = await response.text();
  const location = response.headers.get("x-action-redirect") ?? response.headers.get("location");
  return { status: response.status, state: stateIn(text), location };
}

/**
 * The body of a form posted to an action, in React's encoding of the arguments (state, form): argument 0 refers to the
 * form's fields, which carry the prefix _1_.
 */
export function actionBody(fields: Posted): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === "string") body.append(`_1_${name}`, one);
      else body.append(`_1_${name}`, one, one instanceof File ? one.name : "blob");
    }
  }
  body.append("0", JSON.stringify([EMPTY_FORM, "$K1"]));
  return body;
}

// The answer is a stream of numbered rows; row 1 is what the action returned.
function stateIn(text: string): FormState | null {
  const row = withoutLongTexts(text)
    .split("\n")
    .find((line) => line.startsWith("1:{"));
  if (!row) return null;
  try {
    return JSON.parse(row.slice(2)) as FormState;
  } catch {
    return null;
  }
}

/** A long text is a row of its own, "2:T<bytes in hex>,…", and the next row follows it at once. */
function withoutLongTexts(text: string): string {
  const [, head = "", length = "", rest] = /^((?:.*\n)*?)[0-9a-f]+:T([0-9a-f]+),([\s\S]*)$/.exec(text) ?? [];
  if (rest === undefined) return text;
  return head + withoutLongTexts(Buffer.from(rest).subarray(Number.parseInt(length, 16)).toString());
}
