import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { CheckedWorkbook } from "../../core/report/check-workbook";
import type { Ignore } from "../../core/report/ignores";
import { Choice } from "../components/choice";
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
const NAMES = Object.keys(PICTURES) as Picture[];

/** One picture of the plan, and the choice which. */
export function Pictures(): VNode | null {
  const { state } = usePanel();
  const [chosen, setChosen] = useState<Picture>("pohon");
  const { checked, ignores } = state;
  if (!checked) return null;
  const Chosen = PICTURES[chosen];
  return (
    <section class="pr-gambar">
      <div class="pr-field">
        <Choice<Picture>
          name="gambar"
          label={T.choice}
          value={chosen}
          options={NAMES.map((picture) => [picture, T.names[picture]])}
          onChange={setChosen}
        />
      </div>
      <p class="pr-hint">{T.hints[chosen]}</p>
      <Chosen key={checked.plan.name} checked={checked} ignores={ignores} />
    </section>
  );
}
