import type { VNode } from "preact";
import { TEXTS } from "../texts";
import { PohonRowItem } from "./pohon-row";
import { useTree, type PohonTreeProps } from "./use-tree";

/** The tree as a list of lines, of which only those near to what is in sight are drawn. One stop for the tab key. */
export function PohonTree(props: PohonTreeProps): VNode {
  const { view, drawn, stop, choose, onKeyDown } = useTree(props);
  return (
    <div
      {...{ ref: view.box, class: "pr-pohon", role: "tree", "aria-label": TEXTS.gambar.names.pohon }}
      onScroll={view.onScroll}
      onKeyDown={onKeyDown}
    >
      <div ref={view.above} role="presentation" />
      {drawn.map((row) => (
        <PohonRowItem
          {...{ key: row.path, row, isStop: row === stop, onFold: props.onFold }}
          onChoose={() => {
            choose(row);
          }}
        />
      ))}
      <div ref={view.below} role="presentation" />
    </div>
  );
}
