import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PohonRow } from "../../core/report/gambar/rows";
import { usePanel } from "../components/panel-context";
import { treeMove, type TreeMove } from "./tree-keys";
import { useWindow, type ListWindow } from "./use-window";

export interface PohonTreeProps {
  readonly rows: readonly PohonRow[];
  onFold(path: string, open: boolean): void;
}

interface Tree {
  readonly view: ListWindow;
  readonly drawn: readonly PohonRow[];
  /** Where the tab key stops, and the keys begin. */
  readonly stop: PohonRow | undefined;
  choose(row: PohonRow): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Which rows of a tree are drawn, which is the current one, and what keys do. */
export function useTree({ rows, onFold }: PohonTreeProps): Tree {
  const { actions } = usePanel();
  const view = useWindow(rows.length);
  const [current, setCurrent] = useState("");
  const drawn = rows.slice(view.first, view.last);
  const stop = drawn.find(({ path }) => path === current) ?? drawn[0];
  const wantFocus = useFocus(view, current);
  const go = (row: PohonRow): void => {
    wantFocus();
    setCurrent(row.path);
    view.reveal(rows.indexOf(row));
  };
  const follow = (move: TreeMove, from: PohonRow): void => {
    if (move.kind === "fold") onFold(move.path, move.open);
    go(move.kind === "go" ? (rows[move.to] ?? from) : from);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !stop) return;
    const isChosen = event.key === "Enter" || event.key === " ";
    const move = treeMove(event.key, rows, rows.indexOf(stop));
    if (!isChosen && !move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move) follow(move, stop);
    else if (stop.simpul.at) void actions.select(stop.simpul.at, true);
  };
  const choose = ({ path }: PohonRow): void => {
    setCurrent(path);
  };
  return { view, drawn, stop, choose, onKeyDown };
}

/** Moves the keyboard to the current row once it is drawn, after it was asked to. */
function useFocus({ box }: ListWindow, current: string): () => void {
  const wanted = useRef(false);
  useLayoutEffect(() => {
    const item = box.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]');
    if (!wanted.current || item?.dataset["path"] !== current) return;
    wanted.current = false;
    item.focus({ preventScroll: true });
  });
  return () => {
    wanted.current = true;
  };
}
