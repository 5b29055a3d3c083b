import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { capaianChart } from "../../core/report/gambar/capaian-chart";
import { paguChart } from "../../core/report/gambar/pagu-chart";
import { temuanChart } from "../../core/report/gambar/temuan-chart";
import { TEXTS } from "../texts";
import { ChartPicture } from "./chart-picture";
import type { PictureProps } from "./pictures";

const T = TEXTS.gambar;

export function PaguPicture({ checked: { plan } }: PictureProps): VNode {
  const chart = useMemo(() => paguChart(plan), [plan]);
  return <ChartPicture chart={chart} title={T.title("pagu", plan.name)} />;
}

export function CapaianPicture({ checked: { plan } }: PictureProps): VNode {
  const chart = useMemo(() => capaianChart(plan), [plan]);
  return <ChartPicture chart={chart} title={T.title("capaian", plan.name)} />;
}

export function TemuanPicture({ checked, ignores }: PictureProps): VNode {
  const chart = useMemo(() => temuanChart(checked, ignores), [checked, ignores]);
  return <ChartPicture chart={chart} title={T.title("temuan", checked.plan.name)} />;
}
