import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Polaritas } from "../../core/report/check-settings";
import type { ArahView } from "../../core/report/view";
import { Ask } from "../components/ask";
import { Choice } from "../components/choice";
import { Form } from "../components/form";
import { useTools } from "../components/panel-context";
import { TEXTS } from "../texts";

const T = TEXTS.polaritas;
const BY_NAME = "nama";
type Said = Polaritas | typeof BY_NAME;
const CHOICES: readonly (readonly [Said, string])[] = [
  ["positif", T.choices.positif],
  ["negatif", T.choices.negatif],
  [BY_NAME, T.byName],
];

/** Which way the indicator of a finding should move. */
export function PolaritasForm({ arah }: { arah: ArahView }): VNode {
  return <Ask label={T.open}>{(close) => <Directions arah={arah} onClose={close} />}</Ask>;
}

function Directions({ arah, onClose }: { arah: ArahView; onClose(): void }): VNode {
  const { actions } = useTools();
  const now = arah.dari === "ditetapkan" ? arah.polaritas : BY_NAME;
  const [said, setSaid] = useState<Said>(now);
  const save = (): void => {
    onClose();
    if (said !== now) void actions.setPolaritas(arah.indikator, said === BY_NAME ? null : said);
  };
  return (
    <Form submit={T.save} onSubmit={save} onClose={onClose}>
      <Choice<Said>
        name="arah"
        label={T.label(arah.indikator)}
        value={said}
        options={CHOICES}
        onChange={setSaid}
      />
      <p class="pr-hint">{T.hint}</p>
    </Form>
  );
}
