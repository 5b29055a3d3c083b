import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { differenceOf, numericDifference, pairsOf, type Pair, type Parted } from "../difference";
import { TEXTS } from "../texts";

const T = TEXTS.finding;
const MOST_PAIRS = 5;

/** What is written beside what should be, with the difference visible. */
export function Values({ observed, expected }: { observed: string; expected: string }): VNode | null {
  const [all, setAll] = useState(false);
  const pairs = pairsOf(observed, expected);
  const shown = all ? pairs : pairs.slice(0, MOST_PAIRS);
  if (observed === "" && expected === "") return null;
  const differences = shown.map((pair) => numericDifference(pair.observed, pair.expected));
  const hasDifference = differences.some((difference) => difference !== null);
  return (
    <div class="pr-values">
      <table>
        <thead>
          <tr>
            <th scope="col">{T.observed}</th>
            <th scope="col">{T.expected}</th>
            {hasDifference && <th scope="col">{T.difference}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map((pair, index) => (
            <tr key={index}>
              <PairCells pair={pair} isNumber={differences[index] !== null} />
              {hasDifference && <td class="pr-number">{differences[index] ?? ""}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {pairs.length > shown.length && (
        <button
          type="button"
          class="pr-link"
          onClick={() => {
            setAll(true);
          }}
        >
          {T.more(pairs.length - shown.length)}
        </button>
      )}
    </div>
  );
}

/** Numbers stand below each other and are not broken over lines. */
function PairCells({ pair, isNumber }: { pair: Pair; isNumber: boolean }): VNode {
  const [left, right] = differenceOf(pair.observed, pair.expected);
  const className = isNumber ? "pr-number" : "";
  return (
    <>
      <td class={className}>
        <PartedText parted={left} className="pr-observed" />
      </td>
      <td class={className}>
        <PartedText parted={right} className="pr-expected" />
      </td>
    </>
  );
}

function PartedText({ parted, className }: { parted: Parted; className: string }): VNode {
  const { before, different, after } = parted;
  if (before + different + after === "") return <span class="pr-hint">{T.empty}</span>;
  return (
    <span class={className}>
      {before}
      {different !== "" && <mark>{different}</mark>}
      {after}
    </span>
  );
}
