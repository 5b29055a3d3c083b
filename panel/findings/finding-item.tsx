import type { VNode } from "preact";
import { memo } from "../components/memo";
import { useEffect, useRef } from "preact/hooks";
import { Chevron, SeverityIcon } from "../components/icons";
import { useTools } from "../components/panel-context";
import type { Item } from "../state/shown";
import type { Current } from "../state/state";
import { TEXTS } from "../texts";
import { FindingDetails } from "./finding-details";

export interface FindingItemProps {
  readonly item: Item;
  /** Its place in its group, from 1, and how many the group has. */
  readonly place: number;
  readonly total: number;
  /** Where it is the current one. */
  readonly current: Current | null;
  readonly isTabStop: boolean;
}

/** One finding: a click selects its cell and opens it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps): VNode {
  const { item, place, total, current, isTabStop } = props;
  const { dispatch } = useTools();
  const open = current?.open ?? false;
  const setOpen = (wanted: boolean): void => {
    dispatch({ type: "open", id: item.id, open: wanted });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowRight") setOpen(true);
    if (event.key === "ArrowLeft") setOpen(false);
  };
  return (
    <li class={`pr-finding${current ? " pr-current" : ""}`} aria-setsize={total} aria-posinset={place}>
      <div class="pr-finding-top">
        <FindingHead {...{ item, current, isTabStop, onKeyDown }} />
        <button
          type="button"
          class="pr-button pr-quiet pr-square"
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={open}
          aria-label={TEXTS.finding.open(item.finding.cells)}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <Chevron to={open ? "up" : "down"} />
        </button>
      </div>
      {open && <FindingDetails item={item} />}
    </li>
  );
});

interface FindingHeadProps extends Pick<FindingItemProps, "item" | "current" | "isTabStop"> {
  onKeyDown(event: KeyboardEvent): void;
}

function FindingHead({ item, current, isTabStop, onKeyDown }: FindingHeadProps): VNode {
  const { actions } = useTools();
  const { severity, semula, cells, apa, sheet } = item.finding;
  return (
    <button
      type="button"
      ref={useArrival(current)}
      class="pr-finding-head"
      tabIndex={isTabStop ? 0 : -1}
      aria-current={current ? "true" : "false"}
      onKeyDown={onKeyDown}
      onClick={({ detail }) => void actions.visit(item, detail === 0)}
    >
      <span class="pr-finding-line">
        <SeverityIcon severity={severity} />
        <span class={`pr-word pr-${severity}`}>{TEXTS.severities[severity]}</span>{" "}
        {semula && <span class="pr-hint">{TEXTS.rules.semula(TEXTS.severities[semula])} </span>}
        <span class="pr-cells" title={TEXTS.finding.cell(sheet, cells)}>
          {cells}
        </span>
      </span>{" "}
      <span class="pr-what">{apa}</span>
    </button>
  );
}

/** Brings the finding into view, and the keyboard to it, each time that somebody goes to it. */
function useArrival(current: Current | null): { current: HTMLButtonElement | null } {
  const head = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!current || current.move === 0) return;
    if (current.focus) head.current?.focus({ preventScroll: true });
    head.current?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [current?.id, current?.move]);
  return head;
}
