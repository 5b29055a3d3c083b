import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Height of a row, in pixels, until one was measured; and of the box where nothing is laid out. */
const ROW_HEIGHT = 58;
const BOX_HEIGHT = 480;
/** So many rows are drawn above and below those in sight. */
const AHEAD = 8;

/** The part of a long list that is drawn. */
export interface ListWindow {
  readonly box: RefObject<HTMLDivElement>;
  /** What takes the room of the rows that are not drawn. */
  readonly above: RefObject<HTMLDivElement>;
  readonly below: RefObject<HTMLDivElement>;
  /** The rows that are drawn, `last` no longer among them. */
  readonly first: number;
  readonly last: number;
  /** To be told of scrolling. */
  onScroll(): void;
  /** Scrolls a row into sight. */
  reveal(index: number): void;
}

/** Draws only the rows near to what is in sight: all are equally high. */
export function useWindow(count: number): ListWindow {
  const [box, above, below] = [0, 1, 2].map(() => useRef<HTMLDivElement>(null)) as [
    RefObject<HTMLDivElement>,
    RefObject<HTMLDivElement>,
    RefObject<HTMLDivElement>,
  ];
  const [top, setTop] = useState(0);
  const [rowHeight, setRowHeight] = useState(ROW_HEIGHT);
  const seen = Math.ceil((box.current?.clientHeight || BOX_HEIGHT) / rowHeight);
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight), count - seen) - AHEAD);
  const last = Math.min(count, first + seen + 2 * AHEAD);
  useLayoutEffect(() => {
    const height = box.current?.querySelector<HTMLElement>('[role="treeitem"]')?.offsetHeight;
    if (height) setRowHeight(height);
    // Not as an attribute: the page allows no styles in its markup.
    if (above.current) above.current.style.height = `${String(first * rowHeight)}px`;
    if (below.current) below.current.style.height = `${String((count - last) * rowHeight)}px`;
  });
  const onScroll = (): void => {
    setTop(box.current?.scrollTop ?? 0);
  };
  return {
    ...{ box, above, below, first, last, onScroll },
    reveal(index) {
      const { current } = box;
      if (!current) return;
      const height = current.clientHeight || BOX_HEIGHT;
      const least = (index + 1) * rowHeight - height;
      current.scrollTop = Math.max(least, Math.min(current.scrollTop, index * rowHeight));
      onScroll();
    },
  };
}
