import type { VNode } from "preact";
import type { Severity } from "../../core/workbook/mark";

const SHAPES: Record<Severity, VNode> = {
  error: (
    <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm3.4 10.3-1.1 1.1L10 11.1l-2.3 2.3-1.1-1.1L8.9 10 6.6 7.7l1.1-1.1L10 8.9l2.3-2.3 1.1 1.1L11.1 10l2.3 2.3Z" />
  ),
  warning: (
    <path d="M11.1 2.7a1.3 1.3 0 0 0-2.2 0L1.7 15.9A1.3 1.3 0 0 0 2.8 18h14.4c1 0 1.6-1.2 1.1-2.1L11.1 2.7ZM9.2 7h1.6v5.2H9.2V7Zm.8 8.8a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z" />
  ),
  info: (
    <path d="M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm.8 11.8H9.2V9h1.6v4.8ZM10 7.6a1 1 0 1 1 0-2 1 1 0 0 1 0 2Z" />
  ),
};

/** Each severity has a shape of its own; the word beside it says the same. */
export function SeverityIcon({ severity }: { severity: Severity }): VNode {
  return <Icon className={`pr-icon pr-${severity}`}>{SHAPES[severity]}</Icon>;
}

export function Chevron({ to }: { to: "down" | "up" | "right" }): VNode {
  const paths = { down: "m5 8 5 5 5-5", up: "m5 12 5-5 5 5", right: "m8 5 5 5-5 5" };
  return (
    <Icon className="pr-icon pr-line">
      <path d={paths[to]} />
    </Icon>
  );
}

export function CheckMark(): VNode {
  return (
    <Icon className="pr-icon pr-line">
      <path d="m4 10.5 4 4 8-9" />
    </Icon>
  );
}

function Icon({ className, children }: { className: string; children: VNode }): VNode {
  return (
    <svg class={className} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}
