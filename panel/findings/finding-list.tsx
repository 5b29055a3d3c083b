import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { Chevron, SeverityIcon } from "../components/icons";
import { usePanel } from "../components/panel-context";
import type { Shown, ShownGroup } from "../state/shown";
import { SEVERITIES, type State } from "../state/state";
import { TEXTS } from "../texts";
import { isTextField } from "../shortcuts";
import { chunksOf } from "./chunks";
import { RepairRule } from "./repair-buttons";
import { FindingChunk } from "./finding-chunk";

const MOVES: Partial<Record<string, "next" | "previous" | "first" | "last">> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** The groups of findings. On a finding the arrows go from one to the next; it is one stop for the tab key. */
export function FindingList({ shown }: { shown: Shown }): VNode {
  const { state, actions } = usePanel();
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    const isOnFinding = event.target instanceof Element && event.target.matches(".pr-finding-head");
    if (!move || !isOnFinding || isTextField(event.target) || event.altKey || event.ctrlKey || event.metaKey)
      return;
    event.preventDefault();
    actions.moveTo(move);
  };
  const stop = tabStopOf(shown, state);
  return (
    <div onKeyDown={onKeyDown}>
      {shown.groups.map((group) => (
        <Group key={group.key} group={group} stop={stop} />
      ))}
    </div>
  );
}

/** The current finding, or the first where that one is not to be seen. */
function tabStopOf({ groups }: Shown, { current, folded }: State): string | undefined {
  const items = groups.filter(({ key }) => !folded.includes(key)).flatMap((group) => group.items);
  return (items.find(({ id }) => id === current?.id) ?? items[0])?.id;
}

function Group({ group, stop }: { group: ShownGroup; stop: string | undefined }): VNode {
  const { state, dispatch } = usePanel();
  const chunks = useMemo(() => chunksOf(group.items), [group.items]);
  const open = !state.folded.includes(group.key);
  return (
    <section class="pr-group">
      <h3>
        <button
          type="button"
          class="pr-group-head"
          aria-expanded={open}
          onClick={() => {
            dispatch({ type: "fold", group: group.key });
          }}
        >
          <Chevron to={open ? "down" : "right"} />
          <span class="pr-group-title">{group.title}</span>
          <GroupCounts counts={group.counts} />
        </button>
      </h3>
      {open && <RepairRule group={group} />}
      {open && (
        <ul class="pr-list" role="list" aria-label={TEXTS.findings.list(group.title)}>
          {chunks.map((chunk) => (
            <FindingChunk key={chunk.start} chunk={chunk} total={group.items.length} stop={stop} />
          ))}
        </ul>
      )}
    </section>
  );
}

function GroupCounts({ counts }: { counts: ShownGroup["counts"] }): VNode {
  return (
    <span class="pr-counts">
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <span key={severity} class="pr-count">
          <SeverityIcon severity={severity} />
          {counts[severity].toLocaleString("id-ID")}
          <span class="pr-offscreen"> {TEXTS.severities[severity]}</span>
        </span>
      ))}
    </span>
  );
}
