import type { VNode } from "preact";
import { useRef, useState } from "preact/hooks";

export interface AskProps {
  readonly label: string;
  /** The form, told how it is closed. */
  children(close: () => void): VNode;
}

/** A button that gives way to a form, and has the keyboard again once that is closed. */
export function Ask({ label, children }: AskProps): VNode {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (open)
    return children(() => {
      setOpen(false);
      setTimeout(() => button.current?.focus());
    });
  return (
    <button
      type="button"
      class="pr-button"
      ref={button}
      onClick={() => {
        setOpen(true);
      }}
    >
      {label}
    </button>
  );
}
