import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { usePanel } from "../components/panel-context";
import { ITEM_HEIGHT, type Chunk } from "./chunks";
import { FindingItem } from "./finding-item";

/** How far outside of the visible part findings are drawn already. */
const AHEAD = "1200px 0px";

export interface FindingChunkProps {
  readonly chunk: Chunk;
  /** How many findings the group has. */
  readonly total: number;
  /** The one finding that the tab key stops at. */
  readonly stop: string | undefined;
}

/** Findings that are drawn only once they come near; until then an empty space of about their height. */
export function FindingChunk({ chunk, total, stop }: FindingChunkProps): VNode {
  const { state, root } = usePanel();
  const place = useRef<HTMLLIElement>(null);
  const isCurrent = chunk.items.some(({ id }) => id === state.current?.id);
  const [near, setNear] = useState(typeof IntersectionObserver === "undefined");
  const drawn = near || isCurrent;
  useLayoutEffect(() => {
    if (place.current) place.current.style.height = `${String(chunk.items.length * ITEM_HEIGHT)}px`;
  }, [drawn, chunk.items.length]);
  useEffect(() => {
    if (isCurrent) setNear(true);
    if (drawn || !place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { root: root(), rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, [drawn, isCurrent]);
  if (!drawn) return <li ref={place} class="pr-undrawn" aria-hidden="true" />;
  return (
    <>
      {chunk.items.map((item, index) => (
        <FindingItem
          key={item.id}
          item={item}
          place={chunk.start + index + 1}
          total={total}
          current={item.id === state.current?.id ? state.current : null}
          isTabStop={item.id === stop}
        />
      ))}
    </>
  );
}
