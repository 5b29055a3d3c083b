import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { TEXTS } from "../texts";
import { TemplateForm } from "./template-form";

const T = TEXTS.templates;

/** Adds a table of either regulation as a new sheet. */
export function TemplatePart(): VNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="pr-fold pr-templates"
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{T.title}</summary>
      <p class="pr-hint">{T.lead}</p>
      {isOpen && <TemplateForm />}
    </details>
  );
}
