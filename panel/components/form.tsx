import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { TEXTS } from "../texts";

export interface FormProps {
  readonly submit: string;
  readonly canSubmit?: boolean;
  /** More buttons, behind the two that every form has. */
  readonly more?: ComponentChildren;
  readonly children: ComponentChildren;
  onSubmit(): void;
  onClose(): void;
}

/** A small form inside a list: its first field has the keyboard at once, Escape closes it. */
export function Form({ submit, canSubmit = true, more, children, onSubmit, onClose }: FormProps): VNode {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  return (
    <form
      class="pr-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
      <div class="pr-row">
        <button type="submit" class="pr-button pr-primary" disabled={!canSubmit}>
          {submit}
        </button>
        <button type="button" class="pr-button" onClick={onClose}>
          {TEXTS.giveUp}
        </button>
        {more}
      </div>
    </form>
  );
}
