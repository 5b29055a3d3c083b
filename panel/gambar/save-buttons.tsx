import type { VNode } from "preact";
import type { Scene } from "../../core/report/gambar/scene";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { pictureFile, type PictureFormat } from "./picture-file";

const T = TEXTS.gambar;

/** Hands a picture out as a file; it is made only then. */
export function SaveButtons({ scene }: { scene: () => Scene }): VNode {
  const { actions } = usePanel();
  const save = (format: PictureFormat): void => {
    const made = scene();
    void actions.savePicture(made.title, format, () => pictureFile(made, format));
  };
  return (
    <div class="pr-row">
      {(["svg", "png"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="pr-button"
          onClick={() => {
            save(format);
          }}
        >
          {T.save[format]}
        </button>
      ))}
    </div>
  );
}
