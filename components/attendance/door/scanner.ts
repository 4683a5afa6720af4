type Detector = { detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/** Why there is no picture, as far as one can do something about it. */
export type CameraFault = "refused" | "none" | "trouble";

/** Looks this often: enough for a hand that holds still, little enough for the battery. */
const LOOK_EVERY_MS = 160;
/** A QR code that fills a third of the picture is read at this width. */
const WIDTH = 480;

/** Shows the camera in `video` and tells every QR code it sees, until it is stopped. Rejects with a CameraFault. */
export async function startScanner(video: HTMLVideoElement, tell: (text: string) => void): Promise<() => void> {
  const stream = await openCamera();
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const look = await reader();
  let stopped = false;
  const loop = async () => {
    if (stopped) return;
    const text = video.readyState >= 2 ? await look(video).catch(() => null) : null;
    if (text && !stopped) tell(text);
    setTimeout(loop, LOOK_EVERY_MS);
  };
  loop();
  return () => {
    stopped = true;
    for (const track of stream.getTracks()) track.stop();
  };
}

async function openCamera(): Promise<MediaStream> {
  if (!navigator.mediaDevices?.getUserMedia) throw "none" satisfies CameraFault;
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: "environment" } });
  } catch (error) {
    const { name } = error as DOMException;
    if (name === "NotAllowedError" || name === "SecurityError") throw "refused" satisfies CameraFault;
    throw (name === "NotFoundError" ? "none" : "trouble") satisfies CameraFault;
  }
}

/** What the browser can do itself, else a program that is fetched for it and kept for when there is no network. */
async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
  if (BarcodeDetector && formats?.includes("qr_code")) {
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { default: jsQr } = await import("jsqr");
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const height = Math.round((WIDTH * video.videoHeight) / (video.videoWidth || 1));
    if (!context || height < 1) return null;
    Object.assign(canvas, { width: WIDTH, height });
    context.drawImage(video, 0, 0, WIDTH, height);
    const { data } = context.getImageData(0, 0, WIDTH, height);
    return jsQr(data, WIDTH, height, { inversionAttempts: "dontInvert" })?.data || null;
  };
}
