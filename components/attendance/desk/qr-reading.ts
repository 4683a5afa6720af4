type Detector = { detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]> };

/** Reads QR codes in pictures: by the browser itself where it can, else by a program that is loaded then. */
export async function qrReader(): Promise<(source: ImageBitmap | HTMLVideoElement) => Promise<string[]>> {
  const own = ownDetector();
  if (own) return async (source) => (await own.detect(source).catch(() => [])).map(({ rawValue }) => rawValue);
  const { default: jsQR } = await import("jsqr");
  return async (source) => {
    const picture = pixelsOf(source);
    const read = picture && jsQR(picture.data, picture.width, picture.height);
    return read ? [read.data] : [];
  };
}

function ownDetector(): Detector | null {
  const Known = (globalThis as { BarcodeDetector?: new (asked: { formats: string[] }) => Detector }).BarcodeDetector;
  try {
    return Known ? new Known({ formats: ["qr_code"] }) : null;
  } catch {
    return null; // it is there, and knows no QR codes
  }
}

/** At most so many pixels wide: more only takes longer. */
const WIDEST = 1280;

function pixelsOf(source: ImageBitmap | HTMLVideoElement): ImageData | null {
  const [width, height] =
    source instanceof HTMLVideoElement ? [source.videoWidth, source.videoHeight] : [source.width, source.height];
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, WIDEST / width);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
}
