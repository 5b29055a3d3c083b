import type { ComponentChildren, VNode } from "preact";
import { changeText } from "../../core/report/summary";
import { formatAddress, formatPosition, type Address } from "../../core/workbook/address";
import { useTools } from "../components/panel-context";
import type { Item } from "../state/shown";
import { TEXTS } from "../texts";
import { IgnoreForm } from "./ignore-form";
import { LevelForm } from "./level-form";
import { PolaritasForm } from "./polaritas-form";
import { RepairFinding } from "./repair-buttons";
import { Values } from "./values";

const T = TEXTS.finding;
const MOST_RELATED = 12;

/** Everything that is known about a finding. */
export function FindingDetails({ item }: { item: Item }): VNode {
  const { mengapa, perbaikan, observed, expected, related, source, rule, title, sheet, ruleLevel, arah } =
    item.finding;
  return (
    <div class="pr-details">
      <Values observed={observed} expected={expected} />
      <dl>
        <Fact term={T.repair}>{perbaikan}</Fact>
        <Fact term={T.why}>{mengapa}</Fact>
        {related.length > 0 && (
          <Fact term={T.related}>
            <RelatedCells related={related} sheet={sheet} />
          </Fact>
        )}
        {arah && <Fact term={TEXTS.polaritas.term}>{arah.sebutan}</Fact>}
        <Fact term={T.rule}>
          {title} <code>{rule}</code>
          {ruleLevel.level !== ruleLevel.own && <>, {changeText(ruleLevel)}</>}
        </Fact>
        {source !== "" && <Fact term={T.source}>{source}</Fact>}
      </dl>
      <RepairFinding item={item} />
      <div class="pr-row">
        <IgnoreForm item={item} />
        <LevelForm finding={item.finding} />
        {arah && <PolaritasForm arah={arah} />}
      </div>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }): VNode {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
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
