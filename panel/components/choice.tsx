import type { VNode } from "preact";
import { usePanel } from "./panel-context";

export interface ChoiceProps<Value extends string> {
  /** Unique among the open forms of the pane. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  onChange(value: Value): void;
}

/** A list to choose from, with its label above. */
export function Choice<Value extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: ChoiceProps<Value>): VNode {
  const id = `${usePanel().id}-${name}`;
  return (
    <>
      <label class="pr-label" for={id}>
        {label}
      </label>
      <select
        {...{ id, class: "pr-input", value }}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </>
  );
}

/** One of a few, all in sight. */
export function RadioChoice<Value extends string>({
  name,
  label,
  value,
  options,
  onChange,
}: ChoiceProps<Value>): VNode {
  const { id } = usePanel();
  return (
    <fieldset class="pr-row">
      <legend class="pr-label">{label}</legend>
      {options.map(([each, text]) => (
        <label key={each}>
          <input
            type="radio"
            name={`${id}-${name}`}
            checked={value === each}
            onChange={() => {
              onChange(each);
            }}
          />{" "}
          {text}
        </label>
      ))}
    </fieldset>
  );
}
