import { readTarget, type Target } from "../numbers/target";

/** A target as it stands in an argument. */
export const bacaTarget = (value: number | string): Target =>
  readTarget({ value, text: String(value), format: "" });
