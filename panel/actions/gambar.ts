import { offerDownload } from "../download";
import { TEXTS } from "../texts";
import { attempt, say, type ActionContext } from "./context";

export interface GambarActions {
  /** Hands a picture out as a file, named by its title. What makes the file is loaded only with the pictures. */
  savePicture(title: string, format: "svg" | "png", make: () => Promise<Blob>): Promise<void>;
}

export function gambarActions(context: ActionContext): GambarActions {
  return {
    savePicture: (title, format, make) =>
      attempt(context, async () => {
        const name = `${fileName(title)}.${format}`;
        offerDownload(await make(), name);
        say(context, TEXTS.gambar.saved(name));
      }),
  };
}

/** A title as the name of a file on any system. */
function fileName(title: string): string {
  return title
    .replace(/\.xlsx\b/i, "")
    .replace(/[^\p{L}\p{N} ._-]+/gu, "")
    .trim()
    .replace(/\s+/g, "-")
    .slice(0, 80);
}
