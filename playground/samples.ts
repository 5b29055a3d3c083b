export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** The first one is open when the page is. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { file: "tarakan-2025-2029.xlsx", title: "Renstra Tarakan 2025-2029" },
  { file: "dumai-2021-2026.xlsx", title: "Renstra Dumai 2021-2026" },
];

export async function sampleBytes({ file }: Sample): Promise<Uint8Array> {
  const answer = await fetch(`contoh/${file}`);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
