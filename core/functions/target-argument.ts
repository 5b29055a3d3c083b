import { readTarget, type ReadTarget } from "../numbers/target";

/** A target as it stands in an argument. */
export const bacaTarget = (value: number | string): ReadTarget =>
  readTarget({ value, text: String(value), format: "" });
