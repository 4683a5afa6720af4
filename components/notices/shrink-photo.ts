/** Enough to read a sheet on a wall, little enough for a village's network. */
const LONGEST_SIDE = 1600;
const MOST_BYTES = 120 * 1024;
const QUALITIES = [0.8, 0.65, 0.5, 0.35];

/**
 * Puts a small picture in the place of the chosen one: at most 1600 pixels and 120 KB, upright, as JPEG without what the
 * camera wrote into it (place, time, device). Whatever goes wrong, the chosen file stays: the server takes it too.
 */
export async function shrinkPhoto(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file?.type.startsWith("image/")) return;
  try {
    const small = await smallPicture(file);
    if (!small || input.files?.[0] !== file) return;
    const chosen = new DataTransfer();
    chosen.items.add(new File([small], "photo.jpg", { type: "image/jpeg" }));
    input.files = chosen.files;
  } catch {
    // An old browser, or a picture it cannot read.
  }
}

async function smallPicture(file: File): Promise<Blob | null> {
  const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  let best: Blob | null = null;
  for (let side = LONGEST_SIDE; side >= 400; side /= 2) {
    const canvas = drawn(bitmap, side);
    for (const quality of QUALITIES) {
      best = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
      if (best && best.size <= MOST_BYTES) return best;
    }
  }
  return best;
}

function drawn(bitmap: ImageBitmap, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}
