import type { VNode } from "preact";
import { useTools } from "../components/panel-context";
import { tabId } from "../components/tabs";
import { TEXTS } from "../texts";

const T = TEXTS.noTables;

/** Nothing was checked, for no table was recognised: what a planner can do about it. */
export function NoTables({ unrecognised }: { unrecognised: number }): VNode {
  const { dispatch, id } = useTools();
  return (
    <div class="pr-welcome">
      {unrecognised > 0 && (
        <>
          <p class="pr-lead">{T.unrecognised(unrecognised)}</p>
          <button
            type="button"
            class="pr-button"
            onClick={() => {
              dispatch({ type: "tab", tab: "tabel" });
              document.getElementById(tabId(id, "tabel"))?.focus();
            }}
          >
            {T.open}
          </button>
        </>
      )}
      <p class="pr-lead">{T.lead}</p>
      <ul>
        {T.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
