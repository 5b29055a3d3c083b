import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import type { TableView } from "../../core/report/tables-view";
import { useTools } from "../components/panel-context";
import { TEXTS } from "../texts";
import { AssignForm } from "./assign-form";

const T = TEXTS.tables;

/** One table; a click goes there. */
export function TableItem({ table }: { table: TableView }): VNode {
  const { actions } = useTools();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const title = table.title === "" ? T.untitled : table.title;
  const facts = factsOf(table);
  return (
    <li class="pr-table-item">
      <button
        type="button"
        class="pr-table-head"
        onClick={({ detail }) => void actions.select(table.at, detail === 0)}
      >
        <span class="pr-table-title">{title}</span>{" "}
        <span class="pr-hint">
          {table.sheet} {table.range}
        </span>{" "}
        {facts.length > 0 && <span class="pr-hint">{facts.join(" · ")}</span>}
      </button>
      <button
        type="button"
        class={table.kind === null ? "pr-button" : "pr-link"}
        ref={button}
        aria-expanded={asking}
        aria-label={T.askNamed(title, table.range)}
        onClick={() => {
          setAsking(!asking);
        }}
      >
        {T.ask}
      </button>
      {asking && (
        <AssignForm
          table={table}
          onClose={() => {
            setAsking(false);
            button.current?.focus();
          }}
        />
      )}
    </li>
  );
}

function factsOf({ rows, years, assigned, kind }: TableView): string[] {
  const said = assigned ? [kind === null ? T.notRenstra : T.assigned] : [];
  return [T.rows(rows), ...(years === "" ? [] : [years]), ...said];
}
