import type { VNode } from "preact";
import { usePanel } from "../components/panel-context";
import { GambarPart } from "../gambar/gambar-part";
import { PerubahanPart } from "../perubahan/perubahan-part";
import { LAPORAN_PARTS, type LaporanPart } from "../state/laporan";
import { TEXTS } from "../texts";
import { ComparePart } from "./compare-part";
import { ReportPart } from "./report-part";

const T = TEXTS.laporan;

const CONTENTS: Record<LaporanPart, () => VNode> = {
  laporan: ReportPart,
  cocokkan: ComparePart,
  perubahan: PerubahanPart,
  gambar: GambarPart,
};

/** What leaves the office with the plan: the report, and whether the workbook is still what it speaks of. */
export function LaporanTab(): VNode {
  const Content = CONTENTS[usePanel().state.laporan.part];
  return (
    <>
      <Parts />
      <Content />
    </>
  );
}

function Parts(): VNode {
  const { state, dispatch } = usePanel();
  return (
    <div class="pr-parts" role="group" aria-label={T.parts.label}>
      {LAPORAN_PARTS.map((part) => (
        <button
          key={part}
          type="button"
          class="pr-button pr-part"
          aria-pressed={state.laporan.part === part}
          onClick={() => {
            dispatch({ type: "laporan", change: { part } });
          }}
        >
          {T.parts[part]}
        </button>
      ))}
    </div>
  );
}
