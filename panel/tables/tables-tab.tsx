import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { tableViews, type TableView } from "../../core/report/tables-view";
import { usePanel } from "../components/panel-context";
import { TemplatePart } from "../templates/template-part";
import { TEXTS } from "../texts";
import { TableItem } from "./table-item";

const T = TEXTS.tables;

/** The tables of the workbook, and those that can be added to it. */
export function TablesTab(): VNode {
  return (
    <>
      <TemplatePart />
      <KnownTables />
    </>
  );
}

/** What was recognised in the workbook, and what was not. */
function KnownTables(): VNode {
  const { checked } = usePanel().state;
  const tables = useMemo(() => (checked ? tableViews(checked.plan) : null), [checked]);
  if (!tables) return <p class="pr-empty">{TEXTS.start.first}</p>;
  if (tables.length === 0) return <p class="pr-empty">{T.none}</p>;
  const known = tables.filter(({ kind }) => kind !== null);
  const unknown = tables.filter(({ kind }) => kind === null);
  return (
    <>
      <TableList title={T.recognised(known.length)} tables={known} />
      {unknown.length > 0 && (
        <TableList title={T.unrecognised(unknown.length)} hint={T.unrecognisedHint} tables={unknown} />
      )}
    </>
  );
}

interface TableListProps {
  readonly title: string;
  readonly hint?: string;
  readonly tables: readonly TableView[];
}

function TableList({ title, hint, tables }: TableListProps): VNode {
  return (
    <section class="pr-group">
      <h3 class="pr-section">{title}</h3>
      {hint !== undefined && <p class="pr-hint">{hint}</p>}
      <ul class="pr-list" role="list" aria-label={title}>
        {tables.map((table) => (
          <TableItem key={`${table.sheet}!${table.range}`} table={table} />
        ))}
      </ul>
    </section>
  );
}
