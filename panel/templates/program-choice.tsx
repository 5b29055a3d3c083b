import type { VNode } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { bidangChoices, programChoices } from "../../core/report/template-view";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { Choice } from "../components/choice";

const T = TEXTS.templates;

interface ProgramChoiceProps {
  readonly chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Programs of one bidang after the other; those of another that were chosen before stay chosen. */
export function ProgramChoice({ chosen, onChange }: ProgramChoiceProps): VNode {
  const { state, actions } = usePanel();
  const { nomenklatur, lists, versi, busy } = state.nomenklatur;
  const plan = state.checked?.plan ?? null;
  useEffect(() => void actions.openNomenklatur(), [lists, versi, state.checked]);
  const bidang = useMemo(() => bidangChoices({ plan, nomenklatur }), [plan, nomenklatur]);
  const [picked, setPicked] = useState("");
  const current = picked === "" ? (bidang[0]?.kode ?? "") : picked;
  const programs = useMemo(
    () => (nomenklatur ? programChoices(nomenklatur, current) : []),
    [nomenklatur, current],
  );
  if (!nomenklatur) return <p class="pr-hint">{busy?.text ?? TEXTS.busy}</p>;
  return (
    <>
      <div class="pr-field">
        <Choice
          name="bidang"
          label={T.bidang}
          value={current}
          options={bidang.map(({ kode, nama }) => [kode, `${kode} ${nama}`])}
          onChange={setPicked}
        />
      </div>
      <fieldset class="pr-programs">
        <legend class="pr-label">{T.programs}</legend>
        {programs.length === 0 && <p class="pr-hint">{T.noPrograms}</p>}
        {programs.map(({ kode, nama }) => (
          <label key={kode}>
            <input
              type="checkbox"
              checked={chosen.includes(kode)}
              onChange={({ currentTarget }) => {
                onChange(currentTarget.checked ? [...chosen, kode] : chosen.filter((each) => each !== kode));
              }}
            />{" "}
            {kode} {nama}
          </label>
        ))}
      </fieldset>
    </>
  );
}
