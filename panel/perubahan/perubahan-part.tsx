import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import type { Perubahan } from "../../core/report/perubahan/perubahan";
import { countsOfUbah, yearsText } from "../../core/report/perubahan/wording";
import { Choice } from "../components/choice";
import { usePanel } from "../components/panel-context";
import { TEXTS } from "../texts";
import { KelompokFold } from "./kelompok-fold";
import { PaguTable } from "./pagu-table";

const T = TEXTS.perubahan;

/** Compares the open workbook with another version of it, murni with perubahan. */
export function PerubahanPart(): VNode {
  const { result } = usePanel().state.perubahan;
  return (
    <section class="pr-group pr-perubahan">
      <h3 class="pr-section">{T.title}</h3>
      <p class="pr-hint">{T.hint}</p>
      <OtherVersion />
      {result && <Result result={result} />}
    </section>
  );
}

function OtherVersion(): VNode {
  const { actions } = usePanel();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="pr-row">
      <button type="button" class="pr-button pr-primary" onClick={() => input.current?.click()}>
        {T.choose}
      </button>
      <button
        type="button"
        class="pr-button"
        title={T.exportHint}
        onClick={() => void actions.exportVersion()}
      >
        {T.export}
      </button>
      <input
        type="file"
        hidden
        ref={input}
        accept={actions.versionFiles}
        aria-label={T.choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void actions.compareWith(file);
          // The same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </div>
  );
}

function Result({ result }: { result: Perubahan }): VNode {
  const { actions } = usePanel();
  const { kelompok, catatan } = result;
  return (
    <>
      <HomeChoice />
      <p class="pr-word">{countsOfUbah(result)}</p>
      {[yearsText(result), ...catatan]
        .filter((text) => text !== "")
        .map((text) => (
          <p key={text} class="pr-hint">
            {text}
          </p>
        ))}
      <PaguTable pagu={result.pagu} />
      {kelompok.map((each, index) => (
        <KelompokFold key={each.judul} kelompok={each} open={index === 0} />
      ))}
      {kelompok.length > 0 && (
        <button type="button" class="pr-button" onClick={() => void actions.addPerubahanSheet()}>
          {T.addSheet}
        </button>
      )}
    </>
  );
}

const HOMES = [
  ["baru", T.homes.baru],
  ["lama", T.homes.lama],
] as const;

/** Which of the two is the older one, a file does not say. */
function HomeChoice(): VNode {
  const { state, actions } = usePanel();
  const { home, other } = state.perubahan;
  return (
    <div class="pr-field">
      <Choice
        name="versi"
        label={T.other(other?.name ?? "")}
        value={home}
        options={HOMES}
        onChange={(chosen) => void actions.setHome(chosen)}
      />
    </div>
  );
}
