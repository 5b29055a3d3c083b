import type { VNode } from "preact";
import type { Ignore } from "../../core/report/ignores";
import type { FindingView, ResultView } from "../../core/report/view";
import { useTools } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.ignore;

/** What was set aside, and what was set aside for nothing. */
export function SetAside({ ignored, outdated }: Pick<ResultView, "ignored" | "outdated">): VNode {
  return (
    <>
      {ignored.length > 0 && <Ignored ignored={ignored} />}
      {outdated.length > 0 && <Outdated outdated={outdated} />}
    </>
  );
}

function Ignored({ ignored }: Pick<ResultView, "ignored">): VNode {
  return (
    <details class="pr-fold">
      <summary>{T.title(ignored.length)}</summary>
      <ul class="pr-list" role="list">
        {ignored.map(({ finding, ignore }, index) => (
          <li key={`${ignore.key}#${String(index)}`} class="pr-set-aside">
            <CellLink finding={finding} />
            <p>{finding.apa}</p>
            <p class="pr-hint">
              {T.reasonOf}: {ignore.reason}
            </p>
            <TakeAway ignores={[ignore]} label={T.restore} name={T.restoreNamed(finding.apa)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Outdated({ outdated }: Pick<ResultView, "outdated">): VNode {
  return (
    <details class="pr-fold">
      <summary>{T.outdatedTitle(outdated.length)}</summary>
      <p class="pr-hint">{T.outdatedHint}</p>
      {outdated.length > 1 && <TakeAway ignores={outdated} label={T.removeAll} name={T.removeAll} />}
      <ul class="pr-list" role="list">
        {outdated.map((ignore) => (
          <li key={ignore.key} class="pr-set-aside">
            <p>{ignore.apa}</p>
            <p class="pr-hint">
              {T.reasonOf}: {ignore.reason}
            </p>
            <TakeAway ignores={[ignore]} label={T.remove} name={T.removeNamed(ignore.apa)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function CellLink({ finding }: { finding: FindingView }): VNode {
  const { actions } = useTools();
  const { at, sheet, cells } = finding;
  return (
    <button type="button" class="pr-link" onClick={({ detail }) => void actions.select(at, detail === 0)}>
      {TEXTS.finding.cell(sheet, cells)}
    </button>
  );
}

interface TakeAwayProps {
  readonly ignores: readonly Ignore[];
  readonly label: string;
  readonly name: string;
}

function TakeAway({ ignores, label, name }: TakeAwayProps): VNode {
  const { actions } = useTools();
  return (
    <button
      type="button"
      class="pr-button"
      aria-label={name}
      onClick={() => void actions.restore(ignores.map(({ key }) => key))}
    >
      {label}
    </button>
  );
}
