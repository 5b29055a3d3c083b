import type { VNode } from "preact";
import type { Kecocokan } from "../../core/report/laporan";
import { CheckMark, SeverityIcon } from "../components/icons";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.laporan.compare;

/** For who received the file: is it still the one that was checked? */
export function ComparePart(): VNode {
  const { state, actions } = usePanel();
  const { kecocokan } = state.laporan;
  return (
    <>
      <p class="pr-hint">{T.lead}</p>
      <button type="button" class="pr-button pr-primary" onClick={() => void actions.compareWithReport()}>
        {T.compare}
      </button>
      <div role="status">{kecocokan && <Outcome kecocokan={kecocokan} />}</div>
      <p class="pr-hint">{T.limits}</p>
    </>
  );
}

function Outcome({ kecocokan: { outcome, summary, details } }: { kecocokan: Kecocokan }): VNode {
  const isSame = outcome === "sama";
  return (
    <section class={`pr-verdict ${isSame ? "pr-ready" : "pr-not-ready"}`}>
      <h3 class="pr-verdict-text">
        {isSame ? <CheckMark /> : <SeverityIcon severity="error" />}
        <span>{summary}</span>
      </h3>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
    </section>
  );
}
