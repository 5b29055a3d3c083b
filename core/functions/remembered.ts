/**
 * Keeps the answer as long as its two inputs live, so that a formula spilled over a column builds its index once. Inputs
 * are compared by identity; `build` must be pure.
 */
export function remembered<One extends object, Other extends object, Answer>(
  build: (one: One, other: Other) => Answer,
): (one: One, other: Other) => Answer {
  const known = new WeakMap<One, { readonly other: Other; readonly answer: Answer }>();
  return (one, other) => {
    const entry = known.get(one);
    if (entry?.other === other) return entry.answer;
    const answer = build(one, other);
    known.set(one, { other, answer });
    return answer;
  };
}
