import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { pohonKinerja } from "../../core/report/gambar/pohon";
import { pohonScene } from "../../core/report/gambar/pohon-scene";
import { firstUnfolded, foldablePaths, pohonRows } from "../../core/report/gambar/rows";
import { countsText } from "../../core/report/summary";
import { TEXTS } from "../texts";
import type { PictureProps } from "./pictures";
import { PohonTree } from "./pohon-tree";
import { SaveButtons } from "./save-buttons";

const T = TEXTS.gambar;

/** The pohon kinerja: tujuan, sasaran, program, kegiatan, sub kegiatan, each with what was found at it and below. */
export function PohonPicture({ checked, ignores }: PictureProps): VNode {
  const pohon = useMemo(() => pohonKinerja(checked, ignores), [checked, ignores]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => firstUnfolded(pohon));
  const rows = useMemo(() => pohonRows(pohon, unfolded), [pohon, unfolded]);
  if (rows.length === 0) return <p class="pr-empty">{T.noPohon}</p>;
  const fold = (path: string, open: boolean): void => {
    const next = new Set(unfolded);
    if (open) next.add(path);
    else next.delete(path);
    setUnfolded(next);
  };
  const elsewhere = Object.values(pohon.elsewhere).some((count) => count > 0);
  return (
    <>
      <div class="pr-row">
        <FoldButton
          text={T.unfold}
          onClick={() => {
            setUnfolded(foldablePaths(pohon));
          }}
        />
        <FoldButton
          text={T.fold}
          onClick={() => {
            setUnfolded(new Set());
          }}
        />
      </div>
      <PohonTree rows={rows} onFold={fold} />
      {elsewhere && <p class="pr-hint">{T.elsewhere(countsText(pohon.elsewhere))}</p>}
      <SaveButtons scene={() => pohonScene(rows, T.title("pohon", checked.plan.name))} />
      <p class="pr-hint">{T.saveHint}</p>
    </>
  );
}

function FoldButton({ text, onClick }: { text: string; onClick(): void }): VNode {
  return (
    <button type="button" class="pr-button pr-quiet" onClick={onClick}>
      {text}
    </button>
  );
}
