import { isTelling, slipOf, type Slip } from "./slip";

/** How a printed sum came about that is not the sum of its parts. */
export type SumCause =
  | { readonly kind: "slip"; readonly slip: Slip }
  /** A part that was left out or counted twice. */
  | { readonly kind: "left-out" | "twice"; readonly amount: number }
  /** One part should be what all the other filled ones are; by its index. */
  | { readonly kind: "part"; readonly index: number; readonly becomes: number };

/** The one explanation of a wrong sum; null where none fits, or several do. `least`: smaller parts tell nothing. */
export function sumCause(printed: number, parts: readonly number[], least: number): SumCause | null {
  const sum = parts.reduce((so, part) => so + part, 0);
  const gap = printed - sum;
  const slip = slipOf(printed, sum);
  const filled = parts.filter((part) => part > 0);
  const found: SumCause[] = [
    ...(slip && sum >= least && (slip.kind === "factor" || isTelling(Math.max(sum, printed)))
      ? [{ kind: "slip" as const, slip }]
      : []),
    ...(filled.length > 1 && Math.abs(gap) >= least && filled.includes(Math.abs(gap))
      ? [{ kind: gap < 0 ? ("left-out" as const) : ("twice" as const), amount: Math.abs(gap) }]
      : []),
    ...unlike(parts, gap).filter(({ becomes }) => becomes >= least),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A part that, put right by the gap, equals all the other filled ones: two of them at least. */
function unlike(parts: readonly number[], gap: number): { kind: "part"; index: number; becomes: number }[] {
  return parts.flatMap((part, index) => {
    const others = parts.filter((other, at) => at !== index && other > 0);
    const fits = others.length > 1 && part > 0 && others.every((other) => other === part + gap);
    return fits ? [{ kind: "part" as const, index, becomes: part + gap }] : [];
  });
}
