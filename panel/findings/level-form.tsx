import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { RuleLevel } from "../../core/report/check-settings";
import type { FindingView } from "../../core/report/view";
import { Ask } from "../components/ask";
import { Choice } from "../components/choice";
import { Form } from "../components/form";
import { useTools } from "../components/panel-context";
import { SEVERITIES } from "../state/state";
import { TEXTS } from "../texts";

const T = TEXTS.rules;
const LEVELS: readonly RuleLevel[] = [...SEVERITIES, "mati"];

/** How much the rule of a finding matters in this workbook. */
export function LevelForm({ finding }: { finding: FindingView }): VNode {
  return <Ask label={T.open}>{(close) => <Levels finding={finding} onClose={close} />}</Ask>;
}

function Levels({ finding, onClose }: { finding: FindingView; onClose(): void }): VNode {
  const { actions } = useTools();
  const { own, level: now } = finding.ruleLevel;
  const [level, setLevel] = useState(now);
  const save = (): void => {
    onClose();
    if (level !== now) void actions.setLevel(finding.rule, level === own ? null : level);
  };
  return (
    <Form submit={T.save} onSubmit={save} onClose={onClose}>
      <Choice<RuleLevel>
        name="tingkat"
        label={T.level}
        value={level}
        options={LEVELS.map((each) => [each, each === own ? T.asDeclared(T.levels[each]) : T.levels[each]])}
        onChange={setLevel}
      />
      {level === "mati" && <p class="pr-hint">{T.offHint}</p>}
    </Form>
  );
}
