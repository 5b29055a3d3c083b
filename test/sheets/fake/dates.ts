const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Does a cell with this number format show a date or a time? */
export function isDateFormat(format: string): boolean {
  return /[dyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

/** The moment that a serial number means in a time zone: what getValues hands out for it. */
export function dateOf(serial: number, timeZone: string): Date {
  const asUtc = EPOCH + Math.round(serial * DAY);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone));
}

/** In milliseconds, east of Greenwich positive. */
function offsetAt(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] =
    /GMT([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name) ?? [];
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return (sign === "-" ? -size : size) * 1000;
}
