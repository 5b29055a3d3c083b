/** A number as people read it here: 12.345. */
export const count = (value: number): string => value.toLocaleString("id-ID");
