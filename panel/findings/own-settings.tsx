import type { ComponentChildren, VNode } from "preact";
import { useRef } from "preact/hooks";
import { changeText } from "../../core/report/summary";
import type { ResultView } from "../../core/report/view";
import { useTools } from "../components/panel-context";
import { TEXTS } from "../texts";

/** What this workbook wants otherwise than the rules and names say, each with its way back. */
export function OwnSettings({ changed, polaritas }: Pick<ResultView, "changed" | "polaritas">): VNode {
  const { actions } = useTools();
  return (
    <>
      <Fold title={TEXTS.rules.title} hint={TEXTS.rules.hint}>
        {changed.map((rule) => (
          <Setting
            key={rule.rule}
            name={TEXTS.rules.restoreNamed(rule.title)}
            onRestore={() => actions.setLevel(rule.rule, null)}
          >
            <p>
              {rule.title} <code>{rule.rule}</code>
            </p>
            <p class="pr-hint">{changeText(rule)}</p>
          </Setting>
        ))}
      </Fold>
      <Fold title={TEXTS.polaritas.title} hint={TEXTS.polaritas.hint}>
        {polaritas.map(({ indikator, polaritas: said }) => (
          <Setting
            key={indikator}
            name={TEXTS.polaritas.restoreNamed(indikator)}
            onRestore={() => actions.setPolaritas(indikator, null)}
          >
            <p>{indikator}</p>
            <p class="pr-hint">{TEXTS.polaritas.choices[said]}</p>
          </Setting>
        ))}
      </Fold>
    </>
  );
}

interface FoldProps {
  readonly hint: string;
  readonly children: readonly VNode[];
  title(count: number): string;
}

function Fold({ title, hint, children }: FoldProps): VNode | null {
  if (children.length === 0) return null;
  return (
    <details class="pr-fold">
      <summary>{title(children.length)}</summary>
      <p class="pr-hint">{hint}</p>
      <ul class="pr-list" role="list">
        {children}
      </ul>
    </details>
  );
}

interface SettingProps {
  readonly name: string;
  readonly children: ComponentChildren;
  onRestore(): Promise<void>;
}

/** Its button goes with it, so the keyboard is handed to the fold's own line first. */
function Setting({ name, children, onRestore }: SettingProps): VNode {
  const item = useRef<HTMLLIElement>(null);
  return (
    <li class="pr-set-aside" ref={item}>
      {children}
      <button
        type="button"
        class="pr-button"
        aria-label={name}
        onClick={() => {
          item.current?.closest("details")?.querySelector("summary")?.focus();
          void onRestore();
        }}
      >
        {TEXTS.rules.restore}
      </button>
    </li>
  );
}
