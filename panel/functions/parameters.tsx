import type { VNode } from "preact";
import type { CustomFunction, Parameter } from "../../core/functions/function";
import { isOptional } from "../../core/functions/name";
import { TEXTS } from "../texts";

const T = TEXTS.functions;

/** What a function takes. */
export function Parameters({ parameters }: Pick<CustomFunction, "parameters">): VNode {
  return (
    <dl class="pr-parameters">
      {parameters.map((parameter) => (
        <div key={parameter.name}>
          <dt>
            <code>{parameter.name}</code>
          </dt>
          <dd>
            {parameter.description}
            <span class="pr-hint">{remarks(parameter)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function remarks(parameter: Parameter): string {
  const parts = [
    ...(parameter.kind === "pilihan" ? [T.choices(parameter.choices)] : []),
    ...(isOptional(parameter) ? [defaultText(parameter)] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function defaultText({ default: value }: Parameter): string {
  return value === null || value === undefined ? T.optional : T.defaults(String(value));
}
