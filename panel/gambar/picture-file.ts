import type { Scene } from "../../core/report/gambar/scene";
import { svgOf } from "../../core/report/gambar/svg";
import { HostError } from "../../core/workbook/host";
import { TEXTS } from "../texts";

export type PictureFormat = "svg" | "png";

/** Browsers refuse canvases beyond some size, each its own; this is below all of them. In pixels. */
const LONGEST_SIDE = 16_000;
const LARGEST_AREA = 100_000_000;
/** As sharp as a print needs it, and the least at which small letters can still be read. */
const [BEST_SCALE, LEAST_SCALE] = [2, 0.75];

/** A picture as a file; a HostError where it is too large for the pixels of a PNG. */
export async function pictureFile(scene: Scene, format: PictureFormat): Promise<Blob> {
  const svg = svgOf(scene);
  return format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : drawn(svg, scene);
}

async function drawn(svg: string, { width, height }: Scene): Promise<Blob> {
  const scale = Math.min(
    BEST_SCALE,
    LONGEST_SIDE / Math.max(width, height),
    Math.sqrt(LARGEST_AREA / (width * height)),
  );
  if (scale < LEAST_SCALE) throw new HostError(TEXTS.gambar.tooLarge);
  const image = new Image();
  // Not as a blob: Excel's page allows pictures from itself and from data only.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
  if (!blob) throw new HostError(TEXTS.gambar.noPng);
  return blob;
}
