import type { VNode } from "preact";
import { useTools } from "../components/panel-context";

interface ChoiceProps<Value extends string> {
  /** Names the group in the page. */
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  onChange(value: Value): void;
}

/** One of a few, all in sight. */
export function RadioChoice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { name, label, value, options, onChange } = props;
  const { id } = useTools();
  return (
    <fieldset class="pr-row">
      <legend class="pr-label">{label}</legend>
      {options.map((each) => (
        <label key={each.value}>
          <input
            type="radio"
            name={`${id}-${name}`}
            checked={value === each.value}
            onChange={() => {
              onChange(each.value);
            }}
          />{" "}
          {each.label}
        </label>
      ))}
    </fieldset>
  );
}

/** One of many, in a list that folds out. */
export function SelectChoice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { name, label, value, options, onChange } = props;
  const { id } = useTools();
  return (
    <label class="pr-field" for={`${id}-${name}`}>
      <span class="pr-label">{label}</span>
      <select
        {...{ id: `${id}-${name}`, class: "pr-input", value }}
        onChange={({ currentTarget }) => {
          const chosen = options.find((each) => each.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  );
}
