import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { FUNCTIONS } from "../../core/functions";
import { TASKS, type CustomFunction } from "../../core/functions/function";
import { TEXTS } from "../texts";
import { FillFormulas } from "./fill-formulas";
import { FunctionItem } from "./function-item";
import { WorkbookFormulas } from "./workbook-formulas";

const T = TEXTS.functions;

/** The gallery of custom functions, by what one wants to do. */
export function FunctionsTab(): VNode {
  const [search, setSearch] = useState("");
  const found = FUNCTIONS.filter((fn) => matches(fn, search));
  return (
    <>
      <div class="pr-filters">
        <input
          type="search"
          class="pr-input"
          aria-label={T.search}
          placeholder={T.search}
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
        />
        <p class="pr-hint">{T.hint}</p>
      </div>
      <FillFormulas />
      <WorkbookFormulas />
      {found.length === 0 && <p class="pr-empty">{T.none}</p>}
      {TASKS.map((task) => (
        <Task key={task} task={task} functions={found.filter((fn) => fn.task === task)} />
      ))}
    </>
  );
}

function Task({ task, functions }: { task: string; functions: readonly CustomFunction[] }): VNode | null {
  if (functions.length === 0) return null;
  return (
    <section class="pr-group">
      <h3 class="pr-section">{task}</h3>
      <ul class="pr-list" role="list" aria-label={task}>
        {functions.map((fn) => (
          <FunctionItem key={fn.name} fn={fn} />
        ))}
      </ul>
    </section>
  );
}

function matches({ name, summary, task, parameters }: CustomFunction, search: string): boolean {
  const text = [name, summary, task, ...parameters.map((parameter) => parameter.name)]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
