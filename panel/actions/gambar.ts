import type { Scene } from "../../core/report/gambar/scene";
import { offerDownload } from "../download";
import type { PictureFormat } from "../gambar/picture-file";
import { TEXTS } from "../texts";
import { attempt, say, type ActionContext } from "./context";

export interface GambarActions {
  /** Hands a picture out as a file. */
  savePicture(scene: Scene, format: PictureFormat): Promise<void>;
}

export function gambarActions(context: ActionContext): GambarActions {
  return {
    savePicture: (scene, format) =>
      attempt(context, async () => {
        const { pictureFile } = await import(/* webpackChunkName: "gambar" */ "../gambar/picture-file");
        const name = `${fileName(scene.title)}.${format}`;
        offerDownload(await pictureFile(scene, format), name);
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
