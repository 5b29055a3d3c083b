import type { VNode } from "preact";
import type { Assignment, KIND_CHOICES, TableView } from "../../core/report/tables-view";
import { useTools } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.tables;

export type Roles = Assignment["roles"];

export interface ColumnRolesProps {
  readonly table: TableView;
  readonly choice: (typeof KIND_CHOICES)[number];
  readonly roles: Roles;
  onChange(roles: Roles): void;
}

/** What each column of a table holds. */
export function ColumnRoles({ table, choice, roles, onChange }: ColumnRolesProps): VNode {
  const { id } = useTools();
  // What a heading says is known for the kind that was recognised only.
  const isRecognised = table.kind === choice.id;
  return (
    <fieldset class="pr-columns">
      <legend>{T.columns}</legend>
      <p class="pr-hint">{T.columnsHint}</p>
      {table.columns.map(({ key, heading, role }, index) => {
        const text = heading === "" ? T.noHeading : heading;
        const label = isRecognised ? choice.roles.find((each) => each.role === role)?.label : undefined;
        return (
          <div key={key} class="pr-column">
            <label for={`${id}-kolom-${String(index)}`}>{text}</label>
            <select
              {...{ id: `${id}-kolom-${String(index)}`, class: "pr-input", value: roles[key] ?? "" }}
              aria-label={T.column(text)}
              onChange={({ currentTarget }) => {
                onChange(
                  withRole(
                    roles,
                    key,
                    choice.roles.find((each) => each.role === currentTarget.value),
                  ),
                );
              }}
            >
              <option value="">{label === undefined ? T.byHeading : T.byHeadingAs(label)}</option>
              {choice.roles.map((each) => (
                <option key={each.role} value={each.role}>
                  {each.label}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </fieldset>
  );
}

type RoleChoice = ColumnRolesProps["choice"]["roles"][number];

function withRole(roles: Roles, key: string, choice: RoleChoice | undefined): Roles {
  const others = Object.fromEntries(Object.entries(roles).filter(([name]) => name !== key));
  return choice ? { ...others, [key]: choice.role } : others;
}
