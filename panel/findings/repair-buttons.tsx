import type { VNode } from "preact";
import { ChangePreview } from "../components/change-preview";
import { usePanel } from "../components/panel-context";
import type { Item, ShownGroup } from "../state/shown";
import { TEXTS } from "../texts";

const T = TEXTS.repairs;
const CERTAIN = "pasti";

/** On top: everything that nobody has to think about. */
export function RepairCertain(): VNode | null {
  const { actions, repairs } = usePanel();
  const { certain } = repairs;
  if (certain.length === 0) return null;
  return (
    <div class="pr-repairs">
      <button
        type="button"
        class="pr-button"
        title={T.certainHint}
        onClick={() => {
          actions.previewRepairs(certain, CERTAIN);
        }}
      >
        {T.allCertain(certain.length)}
      </button>
      <ChangePreview place={CERTAIN} />
    </div>
  );
}

/** In the heading of a rule's findings: all of them that can be repaired. */
export function RepairRule({ group }: { group: ShownGroup }): VNode | null {
  const { state, actions, repairs } = usePanel();
  if (state.groupBy !== "aturan") return null;
  const own = group.items.flatMap(({ finding }) => repairs.byFinding.get(finding.shows) ?? []);
  if (own.length < 2) return null;
  return (
    <div class="pr-repairs">
      <button
        type="button"
        class="pr-button"
        aria-label={T.allNamed(own.length, group.title)}
        onClick={() => {
          actions.previewRepairs(own, group.key);
        }}
      >
        {T.all(own.length)}
      </button>
      <ChangePreview place={group.key} />
    </div>
  );
}

/** In a finding's details: what would repair it, and whether that is certain. */
export function RepairFinding({ item }: { item: Item }): VNode | null {
  const { actions, repairs } = usePanel();
  const { shows } = item.finding;
  const repair = repairs.byFinding.get(shows);
  if (!repair) return shows.fix ? <p class="pr-hint">{T.locked}</p> : null;
  return (
    <div class="pr-repairs">
      <div class="pr-row">
        <button
          type="button"
          class="pr-button"
          onClick={() => {
            actions.previewRepairs([repair], item.id);
          }}
        >
          {T.one}
        </button>
        <span class="pr-hint">{repair.certain ? T.certain : T.proposal}</span>
      </div>
      <ChangePreview place={item.id} />
    </div>
  );
}
