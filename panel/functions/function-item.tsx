import type { VNode } from "preact";
import type { CustomFunction } from "../../core/functions/function";
import { printResult } from "../../core/functions/print-result";
import { usePanel } from "../components/panel-context";
import { columnFormula, formulaForHost, formulaForPeople } from "../formula";
import { TEXTS } from "../texts";
import { OverwriteQuestion } from "./overwrite-question";
import { Parameters } from "./parameters";

const T = TEXTS.functions;

/** One function: what it does, an example to try, and all about it when opened. */
export function FunctionItem({ fn }: { fn: CustomFunction }): VNode {
  const { state, functionPrefix } = usePanel();
  const question = state.question?.name === fn.name ? state.question : null;
  return (
    <li class="pr-function">
      <h4>
        <code>
          {functionPrefix}
          {fn.name}
        </code>
      </h4>
      <p>{fn.summary}</p>
      <Example fn={fn} />
      {question && <OverwriteQuestion question={question} />}
      <details class="pr-fold">
        <summary>
          {T.parameters} <span class="pr-offscreen">{fn.name}</span>
        </summary>
        <Parameters parameters={fn.parameters} />
        <dl>
          <dt>{T.result}</dt>
          <dd>{fn.result.description}</dd>
          <dt>{T.formula}</dt>
          <dd>{fn.formula}</dd>
          <dt>{T.column}</dt>
          <dd>
            <Formula text={columnFormula(functionPrefix, fn)} copyName={T.copyColumnNamed(fn.name)} />
          </dd>
          <dt>{T.source}</dt>
          <dd>{fn.source}</dd>
        </dl>
      </details>
    </li>
  );
}

function Example({ fn }: { fn: CustomFunction }): VNode | null {
  const { actions, functionPrefix } = usePanel();
  const [example] = fn.examples;
  if (!example) return null;
  return (
    <div class="pr-example">
      <p class="pr-formula">
        <code>{formulaForPeople(functionPrefix, fn, example)}</code>
        <span class="pr-result"> → {printResult(example).join(" · ")}</span>
      </p>
      <p class="pr-hint">{example.note}</p>
      <div class="pr-row">
        <button
          type="button"
          class="pr-button"
          aria-label={T.insertNamed(fn.name)}
          onClick={() => void actions.insert(fn.name, formulaForHost(functionPrefix, fn, example))}
        >
          {T.insert}
        </button>
        <CopyButton text={formulaForPeople(functionPrefix, fn, example)} name={T.copyNamed(fn.name)} />
      </div>
    </div>
  );
}

function Formula({ text, copyName }: { text: string; copyName: string }): VNode {
  return (
    <span class="pr-row">
      <code>{text}</code>
      <CopyButton text={text} name={copyName} />
    </span>
  );
}

function CopyButton({ text, name }: { text: string; name: string }): VNode {
  const { actions } = usePanel();
  return (
    <button type="button" class="pr-button" aria-label={name} onClick={() => void actions.copy(text)}>
      {T.copy}
    </button>
  );
}
