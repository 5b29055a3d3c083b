/** A step of a scale of marks. */
export interface Step {
  /** Where the step begins. */
  readonly limit: number;
  /** The short form: "BB", "B". */
  readonly huruf: string;
  /** What it means: "Sangat Baik". */
  readonly sebutan: string;
}

/** Steps from the highest to the lowest; the lowest takes all that lies below the others. */
export interface Scale {
  readonly steps: readonly [Step, ...Step[]];
  /** Does a step begin at its limit, or just above it? */
  readonly begins: "at" | "above";
}

export function stepOf(value: number, { steps, begins }: Scale): Step {
  const [highest] = steps;
  const found = steps.find(({ limit }) => (begins === "at" ? value >= limit : value > limit));
  return found ?? steps.at(-1) ?? highest;
}
