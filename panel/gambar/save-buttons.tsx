import type { VNode } from "preact";
import type { Scene } from "../../core/report/gambar/scene";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.gambar;

/** Hands a picture out as a file; it is made only then. */
export function SaveButtons({ scene }: { scene: () => Scene }): VNode {
  const { actions } = usePanel();
  return (
    <div class="pr-row">
      {(["svg", "png"] as const).map((format) => (
        <button
          key={format}
          type="button"
          class="pr-button"
          onClick={() => void actions.savePicture(scene(), format)}
        >
          {T.save[format]}
        </button>
      ))}
    </div>
  );
}
