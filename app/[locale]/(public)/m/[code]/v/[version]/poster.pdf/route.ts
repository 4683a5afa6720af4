import { findPoster } from "@/lib/board/queries";
import { VersionPath } from "@/lib/board/schema";
import { plainFile } from "@/lib/platform/plain-page/plain-file";

/** The poster frozen with one version. */
export const GET = plainFile({
  name: "board.poster",
  input: VersionPath,
  find: async ({ params }) => {
    const file = await findPoster(params.code, params.version);
    return file && { ...file, tag: file.sha256, disposition: "inline", immutable: true };
  },
});
