import type { VNode } from "preact";
import type { Grid } from "../../core/report/gambar/chart";
import type { Address } from "../../core/workbook/address";
import { usePanel } from "../components/panel-context";

/** What a chart says, as a table whose figures lead to their cells. */
export function GridTable({ grid: { columns, rows }, title }: { grid: Grid; title: string }): VNode {
  return (
    <div class="pr-values" role="region" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                <CellText text={row.title} at={row.at} />
              </th>
              {row.cells.map((cell, place) => (
                <td key={place} class="pr-number">
                  <CellText {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ text, at }: { text: string; at: Address | null }): VNode {
  const { actions } = usePanel();
  if (!at) return <>{text}</>;
  return (
    <button type="button" class="pr-link" onClick={({ detail }) => void actions.select(at, detail === 0)}>
      {text}
    </button>
  );
}
