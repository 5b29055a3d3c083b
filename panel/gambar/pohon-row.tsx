import type { VNode } from "preact";
import { jenisWord, titleOf, worstOf } from "../../core/report/gambar/pohon-scene";
import type { Counts } from "../../core/report/gambar/pohon";
import type { PohonRow } from "../../core/report/gambar/rows";
import { countsText } from "../../core/report/summary";
import { Chevron, SeverityIcon } from "../components/icons";
import { usePanel } from "../components/panel-context";
import { SEVERITIES } from "../state/state";
import { TEXTS } from "../texts";

interface PohonRowProps {
  readonly row: PohonRow;
  /** The tab key stops here. */
  readonly isStop: boolean;
  onFold(path: string, open: boolean): void;
  onChoose(): void;
}

/** A node: a click goes to its cell, one on the arrow unfolds it. */
export function PohonRowItem({ row, isStop, onFold, onChoose }: PohonRowProps): VNode {
  const { actions } = usePanel();
  const { simpul, path, depth, open } = row;
  return (
    <div
      {...{ role: "treeitem", class: "pr-simpul", tabIndex: isStop ? 0 : -1, title: simpul.nama }}
      {...{ "data-path": path, "aria-level": depth + 1, "aria-posinset": row.place, "aria-setsize": row.of }}
      {...(open === null ? {} : { "aria-expanded": open })}
      aria-label={TEXTS.gambar.node(titleOf(simpul), countsText(simpul.own), countsText(simpul.total))}
      onClick={() => {
        onChoose();
        if (simpul.at) void actions.select(simpul.at);
      }}
    >
      <FoldArrow {...{ row, onFold }} />
      <span class="pr-simpul-head">
        <OwnMark counts={simpul.own} />
        <span class={`pr-jenis pr-jenis-simpul pr-${simpul.jenis.replace(" ", "-")}`}>
          {jenisWord(simpul.jenis)}
        </span>{" "}
        {simpul.kode}
      </span>
      <TotalCounts counts={simpul.total} />
      <span class="pr-simpul-nama">{simpul.nama}</span>
    </div>
  );
}

function FoldArrow({ row: { path, open }, onFold }: Pick<PohonRowProps, "row" | "onFold">): VNode {
  return (
    <span
      class="pr-simpul-fold"
      onClick={(event) => {
        if (open === null) return;
        event.stopPropagation();
        onFold(path, !open);
      }}
    >
      {open !== null && <Chevron to={open ? "down" : "right"} />}
    </span>
  );
}

/** The gravest that was found at the node's own rows. */
function OwnMark({ counts }: { counts: Counts }): VNode | null {
  const worst = worstOf(counts);
  return worst && <SeverityIcon severity={worst} />;
}

function TotalCounts({ counts }: { counts: Counts }): VNode {
  return (
    <span class="pr-counts">
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} class={`pr-count pr-count-${severity}`}>
          <SeverityIcon severity={severity} />
          {counts[severity].toLocaleString("id-ID")}
        </span>
      ))}
    </span>
  );
}
