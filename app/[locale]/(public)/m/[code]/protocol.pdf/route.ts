import { findProtocolPaper } from "@/lib/board/queries";
import { ProtocolPath } from "@/lib/board/schema";
import { plainFile } from "@/lib/platform/plain-page/plain-file";

/** The newest published minutes as a paper, in the language of the address where there is one. */
export const GET = plainFile({
  name: "board.protocol",
  input: ProtocolPath,
  find: async ({ params }) => {
    const file = await findProtocolPaper(params.code, params.locale);
    return file && { ...file, tag: file.sha256, disposition: "inline", immutable: false };
  },
});
