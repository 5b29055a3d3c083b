import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { resultView, type ResultView } from "../../core/report/view";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.laporan.report;
/** So many reasons are named; who has more of them begins with these. */
const MOST_SHOWN = 8;

/** Whether the plan can be submitted, why not, and the report of it. */
export function ReportPart(): VNode {
  const { state, actions } = usePanel();
  const { checked, ignores } = state;
  const errors = useMemo(
    () => checked && resultView(checked, { groupBy: "aturan", severities: ["error"], search: "", ignores }),
    [checked, ignores],
  );
  return (
    <>
      <p>{errors ? statusText(errors) : T.first}</p>
      <div class="pr-laporan-actions">
        <button type="button" class="pr-button pr-primary" onClick={() => void actions.addReport()}>
          {T.add}
        </button>
        <button type="button" class="pr-button" onClick={() => void actions.downloadReport()}>
          {T.download}
        </button>
        <p class="pr-hint">{T.hint}</p>
      </div>
      {errors && <Reasons groups={errors.groups} />}
    </>
  );
}

function statusText({ ready, counts, verdict }: ResultView): string {
  if (ready) return T.ready;
  return counts.error > 0 ? T.notReady(counts.error) : verdict;
}

/** The rules that keep the plan from being submitted, the one with most errors first. */
function Reasons({ groups }: Pick<ResultView, "groups">): VNode | null {
  const { actions } = usePanel();
  if (groups.length === 0) return null;
  const worst = [...groups].sort((a, b) => b.counts.error - a.counts.error);
  const hidden = worst.length - MOST_SHOWN;
  return (
    <section class="pr-group">
      <h3 class="pr-section">{T.reasons}</h3>
      <ul class="pr-list" role="list" aria-label={T.reasons}>
        {worst.slice(0, MOST_SHOWN).map(({ key, title, counts, findings: [first] }) => (
          <li key={key} class="pr-table-item">
            <button
              type="button"
              class="pr-table-head"
              onClick={() => void (first && actions.select(first.at))}
            >
              <span class="pr-what">{title}</span>
              <span class="pr-hint">{T.errors(counts.error)}</span>
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="pr-hint">{T.more(hidden)}</p>}
    </section>
  );
}
