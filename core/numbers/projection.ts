/** How a series goes on: by the same amount each year, or by the same rate. */
export type Laju = "linier" | "majemuk";

/** A value and the year (or the number) that it belongs to. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The value of the trend through all points at x, by least squares: of a straight line, or of a curve of constant growth
 * (a line through the logarithms). null where the points do not make one: fewer than two different years, or a value not
 * above 0 for constant growth.
 */
export function trend(points: readonly Point[], x: number, laju: Laju): number | null {
  if (laju === "linier") return line(points, x);
  if (points.some(({ y }) => y <= 0)) return null;
  const exponent = line(
    points.map((point) => ({ x: point.x, y: Math.log(point.y) })),
    x,
  );
  return exponent === null ? null : Math.exp(exponent);
}

/** Reckoned from the means, for years are large and close together. */
function line(points: readonly Point[], at: number): number | null {
  const count = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return null;
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return meanY + slope * (at - meanX);
}

/** Where a series starts and where it shall end after so many steps. */
export interface Course {
  readonly awal: number;
  readonly akhir: number;
  readonly jumlah: number;
}

/**
 * The steps behind `awal`, the last of them `akhir` itself. null where constant growth is not defined: from or to a value
 * that is not above 0.
 */
export function interpolate({ awal, akhir, jumlah }: Course, laju: Laju): number[] | null {
  if (laju === "majemuk" && (awal <= 0 || akhir <= 0)) return null;
  const part = (step: number): number =>
    laju === "linier"
      ? awal + ((akhir - awal) * step) / jumlah
      : awal * Math.pow(akhir / awal, step / jumlah);
  return Array.from({ length: jumlah }, (_, index) => (index + 1 === jumlah ? akhir : part(index + 1)));
}
