const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Gives the serial number that a cell holds for the Date that getValues hands out: the days since 1899-12-30 on the clock
 * of the spreadsheet, whose time zone is not that of the script. Intl knows all clocks, so no service is asked.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (date) => {
    const parts = new Map(clock.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const [year = 0, month = 0, day = 0] = [parts.get("year"), parts.get("month"), parts.get("day")];
    const [hour = 0, minute = 0, second = 0] = [parts.get("hour"), parts.get("minute"), parts.get("second")];
    // Clocks differ by whole seconds, so the rest of one is the same on all.
    const rest = ((date.getTime() % 1000) + 1000) % 1000;
    return (Date.UTC(year, month - 1, day, hour, minute, second, rest) - EPOCH) / DAY;
  };
}
