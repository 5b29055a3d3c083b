import type { VNode } from "preact";
import type { TemplateSize, TemplateWish } from "../../core/report/template-view";
import { TEXTS } from "../texts";

const T = TEXTS.templates;

interface TemplatePreviewProps {
  /** The table's number and name, which a narrow list cuts off. */
  readonly label: string;
  readonly wish: TemplateWish;
  /** null where the period cannot be read. */
  readonly size: TemplateSize | null;
  /** The workbook was checked. */
  readonly hasPlan: boolean;
}

/** How large the table becomes, or what is still missing. */
export function TemplatePreview(props: TemplatePreviewProps): VNode {
  return (
    <p class="pr-hint" aria-live="polite">
      {previewText(props)}
    </p>
  );
}

function previewText({ label, wish: { filling, programs }, size, hasPlan }: TemplatePreviewProps): string {
  if (!size) return T.badPeriod;
  if (filling === "buku-kerja" && !hasPlan) return T.firstCheck;
  if (filling === "program" && programs.length === 0) return T.noProgramYet;
  const told = T.size(label, size.rows, size.columns);
  return filling === "buku-kerja" && size.isEmpty ? `${told} ${T.nothing}` : told;
}
