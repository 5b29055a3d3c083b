import type { Host } from "../../core/workbook/host";

/** Goes to a sheet that was just made, so that nobody has to look for its tab; resolves with its name. */
export async function showSheet(host: Host, added: Promise<string>): Promise<string> {
  const sheet = await added;
  await host.select({ sheet, row: 0, column: 0 });
  return sheet;
}
