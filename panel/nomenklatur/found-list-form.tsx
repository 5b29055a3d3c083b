import type { VNode } from "preact";
import { useState } from "preact/hooks";
import {
  countLines,
  issueGroups,
  namedList,
  type FoundList,
  type ImportedList,
} from "../../core/report/lists-view";
import { Form } from "../components/form";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.nomenklatur.lists;
/** Rows of one kind that are told one by one. */
const MOST_TOLD = 20;

/** What was found on the sheets; judul and tahun can be changed before it is saved. */
export function FoundListForm({ found }: { found: readonly FoundList[] }): VNode | null {
  const { actions, id } = usePanel();
  const [index, setIndex] = useState(0);
  const current = found[index] ?? found[0];
  const [names, setNames] = useState(current?.list.pack);
  if (!current || !names) return null;
  const { pack } = current.list;
  const change = (changed: Partial<typeof names>): void => {
    setNames({ ...names, ...changed });
  };
  return (
    <Form
      submit={T.save}
      canSubmit={names.judul.trim() !== "" && names.tahun >= 1900 && names.tahun <= 2200}
      onSubmit={() => void actions.saveList(namedList(pack, names))}
      onClose={actions.cancelImport}
    >
      <h3 class="pr-section">{T.found}</h3>
      {found.length > 1 && (
        <label class="pr-field">
          <span class="pr-label">{T.sheet}</span>
          <select
            class="pr-input"
            value={String(index)}
            onChange={({ currentTarget: { value } }) => {
              setIndex(Number(value));
              setNames(found[Number(value)]?.list.pack);
            }}
          >
            {found.map(({ sheet }, place) => (
              <option key={sheet} value={String(place)}>
                {sheet}
              </option>
            ))}
          </select>
        </label>
      )}
      <Names {...{ id, names, change }} />
      <Summary list={current.list} />
    </Form>
  );
}

interface NamesProps {
  readonly id: string;
  readonly names: { readonly judul: string; readonly tahun: number; readonly lengkap: boolean };
  change(changed: { judul?: string; tahun?: number; lengkap?: boolean }): void;
}

function Names({ id, names, change }: NamesProps): VNode {
  return (
    <>
      <label class="pr-label" for={`${id}-judul`}>
        {T.judul}
      </label>
      <input
        {...{ id: `${id}-judul`, class: "pr-input", value: names.judul, maxLength: 200 }}
        onInput={({ currentTarget }) => {
          change({ judul: currentTarget.value });
        }}
      />
      <label class="pr-label" for={`${id}-tahun`}>
        {T.tahun}
      </label>
      <input
        {...{
          id: `${id}-tahun`,
          class: "pr-input",
          type: "number",
          min: 1900,
          max: 2200,
          value: names.tahun,
        }}
        onInput={({ currentTarget }) => {
          change({ tahun: Math.trunc(Number(currentTarget.value)) });
        }}
      />
      <label class="pr-switch">
        <input
          type="checkbox"
          checked={names.lengkap}
          onChange={({ currentTarget }) => {
            change({ lengkap: currentTarget.checked });
          }}
        />
        <span>{T.lengkap}</span>
      </label>
    </>
  );
}

function Summary({ list }: { list: ImportedList }): VNode {
  return (
    <>
      {countLines(list.pack).map(({ jenis, counts }) => (
        <p key={jenis}>
          {jenis}: {counts}
        </p>
      ))}
      {list.repaired > 0 && <p class="pr-hint">{T.repaired(list.repaired)}</p>}
      {issueGroups(list).map(({ title, count, skipped, issues }) => (
        <details key={title} class="pr-fold">
          <summary>{T.issues(title, count, skipped)}</summary>
          <ul class="pr-list" role="list">
            {issues.slice(0, MOST_TOLD).map(({ rows, apa }, index) => (
              <li key={String(index)}>
                <span class="pr-hint">{T.rows(rows)}</span>: {apa}
              </li>
            ))}
          </ul>
          {count > MOST_TOLD && <p class="pr-hint">{T.more(count - MOST_TOLD)}</p>}
        </details>
      ))}
    </>
  );
}
