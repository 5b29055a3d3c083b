import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { Ask } from "../components/ask";
import { Form } from "../components/form";
import { useTools } from "../components/panel-context";
import type { Item } from "../state/shown";
import { TEXTS } from "../texts";

const T = TEXTS.ignore;
const LONGEST = 200;

/** Sets a finding aside, never without a reason. */
export function IgnoreForm({ item }: { item: Item }): VNode {
  return <Ask label={T.open}>{(close) => <ReasonForm item={item} onClose={close} />}</Ask>;
}

function ReasonForm({ item, onClose }: { item: Item; onClose(): void }): VNode {
  const { actions, id } = useTools();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const change = (text: string): void => {
    setReason(text);
    setMissing(false);
  };
  const submit = (): void => {
    if (reason.trim() !== "") void actions.ignore(item, reason.trim());
    else {
      setMissing(true);
      input.current?.focus();
    }
  };
  const choose = (text: string): void => {
    change(text);
    input.current?.focus();
  };
  return (
    <Form submit={T.submit} onSubmit={submit} onClose={onClose}>
      <label class="pr-label" for={`${id}-alasan`}>
        {T.reason}
      </label>
      <input
        {...{ ref: input, id: `${id}-alasan`, class: "pr-input", value: reason }}
        {...{ required: true, maxLength: LONGEST, autoComplete: "off" }}
        aria-invalid={missing}
        aria-describedby={`${id}-alasan-kurang`}
        onInput={({ currentTarget }) => {
          change(currentTarget.value);
        }}
      />
      <p id={`${id}-alasan-kurang`} class="pr-missing" role="alert">
        {missing ? T.reasonMissing : ""}
      </p>
      <Suggestions onChoose={choose} />
    </Form>
  );
}

function Suggestions({ onChoose }: { onChoose(text: string): void }): VNode {
  return (
    <div class="pr-row" role="group" aria-label={T.suggestionsLabel}>
      {T.suggestions.map((text) => (
        <button
          key={text}
          type="button"
          class="pr-button pr-chip"
          onClick={() => {
            onChoose(text);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
