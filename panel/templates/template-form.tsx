import type { VNode } from "preact";
import { useState } from "preact/hooks";
import {
  REGIMES,
  templateChoices,
  templateSize,
  templateStart,
  type Filling,
  type TemplateWish,
} from "../../core/report/template-view";
import { usePanel, useTools } from "../components/panel-context";
import { TEXTS } from "../texts";
import { RadioChoice, Choice } from "../components/choice";
import { ProgramChoice } from "./program-choice";
import { TemplatePreview } from "./template-preview";

const T = TEXTS.templates;

/** What table, of which years, filled from what. */
export function TemplateForm(): VNode {
  const { state, actions, functionPrefix } = usePanel();
  const plan = state.checked?.plan ?? null;
  const [wish, setWish] = useState<TemplateWish>(() => ({
    ...templateStart(plan),
    id: "rencana-pendanaan",
    filling: "kosong",
    programs: [],
    kode: "satu sel",
    formulas: { style: "biasa", prefix: functionPrefix },
  }));
  const change = (part: Partial<TemplateWish>): void => {
    setWish((current) => fitting({ ...current, ...part }));
  };
  const choice = templateChoices(wish.regime).find((each) => each.id === wish.id);
  const size = templateSize(wish, { plan, nomenklatur: state.nomenklatur.nomenklatur });
  const isWaiting =
    (wish.filling === "program" && wish.programs.length === 0) || (wish.filling === "buku-kerja" && !plan);
  return (
    <form
      class="pr-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void actions.addTemplate(wish);
      }}
    >
      <TableChoice wish={wish} onChange={change} />
      <PeriodInput wish={wish} onChange={change} />
      <FillingChoice wish={wish} fillings={choice?.fillings ?? []} onChange={change} />
      {choice?.hasKode && <KodeChoice wish={wish} onChange={change} />}
      <FormulaChoice wish={wish} onChange={change} />
      <TemplatePreview label={choice?.label ?? ""} wish={wish} size={size} hasPlan={plan !== null} />
      <div class="pr-row">
        <button type="submit" class="pr-button pr-primary" disabled={size === null || isWaiting}>
          {T.make}
        </button>
      </div>
    </form>
  );
}

/** A table that the regulation prints, and a way to fill it that there is for it. */
function fitting(wish: TemplateWish): TemplateWish {
  const choices = templateChoices(wish.regime);
  const choice = choices.find(({ id }) => id === wish.id) ?? choices[0];
  if (!choice) return wish;
  const filling = choice.fillings.includes(wish.filling) ? wish.filling : "kosong";
  return { ...wish, id: choice.id, filling };
}

interface PartProps {
  readonly wish: TemplateWish;
  onChange(part: Partial<TemplateWish>): void;
}

function TableChoice({ wish, onChange }: PartProps): VNode {
  return (
    <>
      <div class="pr-field">
        <Choice
          name="rezim"
          label={T.regime}
          value={wish.regime}
          options={REGIMES.map((value) => [value, T.regimes[value]])}
          onChange={(regime) => {
            onChange({ regime });
          }}
        />
      </div>
      <div class="pr-field">
        <Choice
          name="templat"
          label={T.table}
          value={wish.id}
          options={templateChoices(wish.regime).map(({ id, label }) => [id, label])}
          onChange={(id) => {
            onChange({ id });
          }}
        />
      </div>
    </>
  );
}

function PeriodInput({ wish, onChange }: PartProps): VNode {
  const { id } = useTools();
  return (
    <label class="pr-field" for={`${id}-periode`}>
      <span class="pr-label">{T.period}</span>
      <input
        {...{ id: `${id}-periode`, class: "pr-input", value: wish.periode }}
        onInput={({ currentTarget }) => {
          onChange({ periode: currentTarget.value });
        }}
      />
    </label>
  );
}

interface FillingChoiceProps extends PartProps {
  readonly fillings: readonly Filling[];
}

function FillingChoice({ wish, fillings, onChange }: FillingChoiceProps): VNode {
  return (
    <>
      <RadioChoice
        name="isi"
        label={T.filling}
        value={wish.filling}
        options={fillings.map((value) => [value, T.fillings[value]])}
        onChange={(filling) => {
          onChange({ filling, programs: [] });
        }}
      />
      {wish.filling === "program" && (
        <ProgramChoice
          chosen={wish.programs}
          onChange={(programs) => {
            onChange({ programs });
          }}
        />
      )}
    </>
  );
}

const KODES = ["satu sel", "terpisah"] as const;

function KodeChoice({ wish, onChange }: PartProps): VNode {
  return (
    <RadioChoice
      name="kode"
      label={T.kode}
      value={wish.kode}
      options={KODES.map((value) => [value, T.kodes[value]])}
      onChange={(kode) => {
        onChange({ kode });
      }}
    />
  );
}

const STYLES = ["biasa", "renstra"] as const;

function FormulaChoice({ wish, onChange }: PartProps): VNode {
  return (
    <RadioChoice
      name="gaya-templat"
      label={T.formulas}
      value={wish.formulas.style}
      options={STYLES.map((value) => [value, TEXTS.fill.styles[value]])}
      onChange={(style) => {
        onChange({ formulas: { ...wish.formulas, style } });
      }}
    />
  );
}
