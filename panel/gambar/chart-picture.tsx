import type { VNode } from "preact";
import type { Chart } from "../../core/report/gambar/chart";
import { TEXTS } from "../texts";
import { GridTable } from "./grid-table";
import { SaveButtons } from "./save-buttons";
import { SceneView } from "./scene-view";

const T = TEXTS.gambar;

/** The widths of a chart in pixels: in the pane, whatever its own is, and in a file. */
const PANE_WIDTH = 320;
const FILE_WIDTH = 720;

/** A chart with the table that says the same. */
export function ChartPicture({ chart, title }: { chart: Chart; title: string }): VNode {
  if (chart.grid.rows.length === 0) return <p class="pr-empty">{T.noChart}</p>;
  return (
    <>
      <SceneView scene={chart.scene(title, PANE_WIDTH)} />
      <details class="pr-fold">
        <summary>{T.asTable}</summary>
        <GridTable grid={chart.grid} title={title} />
      </details>
      <SaveButtons scene={() => chart.scene(title, FILE_WIDTH)} />
    </>
  );
}
