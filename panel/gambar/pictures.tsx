import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CheckedWorkbook } from "../../core/report/check-workbook";
import type { Ignore } from "../../core/report/ignores";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { CapaianPicture, PaguPicture, TemuanPicture } from "./charts";
import { PohonPicture } from "./pohon-picture";

const T = TEXTS.gambar;

/** What every picture is drawn from. */
export interface PictureProps {
  readonly checked: CheckedWorkbook;
  readonly ignores: readonly Ignore[];
}

const PICTURES = {
  pohon: PohonPicture,
  pagu: PaguPicture,
  capaian: CapaianPicture,
  temuan: TemuanPicture,
} as const;
type Picture = keyof typeof PICTURES;

/** One picture of the plan, and the choice which. */
export function Pictures(): VNode | null {
  const { state, id } = usePanel();
  const [chosen, setChosen] = useState<Picture>("pohon");
  const { checked, ignores } = state;
  if (!checked) return null;
  const Chosen = PICTURES[chosen];
  return (
    <section class="pr-gambar">
      <label class="pr-field" for={`${id}-gambar`}>
        <span class="pr-label">{T.choice}</span>
        <select
          {...{ id: `${id}-gambar`, class: "pr-input", value: chosen }}
          onChange={({ currentTarget: { value } }) => {
            setChosen(value as Picture);
          }}
        >
          {(Object.keys(PICTURES) as Picture[]).map((picture) => (
            <option key={picture} value={picture}>
              {T.names[picture]}
            </option>
          ))}
        </select>
      </label>
      <p class="pr-hint">{T.hints[chosen]}</p>
      <Chosen key={checked.plan.name} checked={checked} ignores={ignores} />
    </section>
  );
}
