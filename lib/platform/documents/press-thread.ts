// Prints one paper in a thread of its own (pdf.ts starts it). Node runs this file as it is: it imports by full names, and
// nothing by an alias.
import { parentPort, workerData } from "node:worker_threads";
import type { TDocumentDefinitions } from "pdfmake/interfaces";
import { type Faces, layOut, setUpPress } from "./press.ts";

const { definition, faces } = workerData as { definition: TDocumentDefinitions; faces: Faces };
setUpPress(Object.fromEntries(Object.entries(faces).map(([face, bytes]) => [face, Buffer.from(bytes)])));
parentPort?.postMessage(await layOut(definition).getBuffer());
