import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { KIND_CHOICES, type Assignment, type TableView } from "../../core/report/tables-view";
import { Form } from "../components/form";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { ColumnRoles, type Roles } from "./column-roles";

const T = TEXTS.tables;
/** What the list of kinds has beside the kinds. */
const NONE = "";
const NOT_RENSTRA = "bukan-renstra";

/** "Ini tabel apa?": its kind, and what its columns hold. */
export function AssignForm({ table, onClose }: { table: TableView; onClose(): void }): VNode {
  const { state, actions } = usePanel();
  const said = state.assignments.find(({ key }) => key === table.key);
  const [kind, setKind] = useState(said?.kind ?? table.kind ?? (said ? NOT_RENSTRA : NONE));
  const [roles, setRoles] = useState<Roles>(said?.roles ?? {});
  const choice = KIND_CHOICES.find((each) => each.id === kind);
  const save = (): void => {
    onClose();
    void actions.assign(assignmentOf(table.key, kind, roles));
  };
  const forget = (): void => {
    onClose();
    void actions.forget(table.key);
  };
  const changeKind = (id: string): void => {
    setKind(id);
    setRoles({});
  };
  const more = said && (
    <button type="button" class="pr-button" onClick={forget}>
      {T.reset}
    </button>
  );
  return (
    <Form submit={T.save} canSubmit={kind !== NONE} more={more} onSubmit={save} onClose={onClose}>
      <KindSelect kind={kind} onChange={changeKind} />
      {choice && <ColumnRoles table={table} choice={choice} roles={roles} onChange={setRoles} />}
    </Form>
  );
}

function KindSelect({ kind, onChange }: { kind: string; onChange(kind: string): void }): VNode {
  const { id } = usePanel();
  return (
    <>
      <label class="pr-label" for={`${id}-jenis`}>
        {T.kind}
      </label>
      <select
        {...{ id: `${id}-jenis`, class: "pr-input", value: kind }}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value);
        }}
      >
        <option value={NONE}>{T.choose}</option>
        {KIND_CHOICES.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
        <option value={NOT_RENSTRA}>{T.noRenstra}</option>
      </select>
    </>
  );
}

function assignmentOf(key: string, kind: string, roles: Roles): Assignment {
  return kind === NOT_RENSTRA ? { key, kind: null, roles: {} } : { key, kind, roles };
}
