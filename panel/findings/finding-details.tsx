import type { VNode } from "preact";
import { formatAddress, formatPosition, type Address } from "../../core/workbook/address";
import { useTools } from "../components/panel-context";
import type { Item } from "../state/shown";
import { TEXTS } from "../texts";
import { IgnoreForm } from "./ignore-form";
import { RepairFinding } from "./repair-buttons";
import { Values } from "./values";

const T = TEXTS.finding;
const MOST_RELATED = 12;

/** Everything that is known about a finding. */
export function FindingDetails({ item }: { item: Item }): VNode {
  const { mengapa, perbaikan, observed, expected, related, source, rule, title, sheet } = item.finding;
  return (
    <div class="pr-details">
      <Values observed={observed} expected={expected} />
      <dl>
        <dt>{T.repair}</dt>
        <dd>{perbaikan}</dd>
        <dt>{T.why}</dt>
        <dd>{mengapa}</dd>
        {related.length > 0 && (
          <>
            <dt>{T.related}</dt>
            <dd>
              <RelatedCells related={related} sheet={sheet} />
            </dd>
          </>
        )}
        <dt>{T.rule}</dt>
        <dd>
          {title} <code>{rule}</code>
        </dd>
        {source !== "" && (
          <>
            <dt>{T.source}</dt>
            <dd>{source}</dd>
          </>
        )}
      </dl>
      <RepairFinding item={item} />
      <IgnoreForm item={item} />
    </div>
  );
}

/** Each cell is a way to it; the sheet is named where it is another one. */
function RelatedCells({ related, sheet }: { related: readonly Address[]; sheet: string }): VNode {
  const { actions } = useTools();
  const shown = related.slice(0, MOST_RELATED);
  return (
    <span class="pr-links">
      {shown.map((at) => {
        const name = at.sheet === sheet ? formatPosition(at) : formatAddress(at);
        return (
          <button
            key={formatAddress(at)}
            type="button"
            class="pr-link"
            aria-label={T.select(name)}
            onClick={({ detail }) => void actions.select(at, detail === 0)}
          >
            {name}
          </button>
        );
      })}
      {related.length > shown.length && <span>{T.moreRelated(related.length - shown.length)}</span>}
    </span>
  );
}
