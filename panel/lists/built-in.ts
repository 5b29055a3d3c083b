import { parsePack, type Pack } from "../../core/nomenklatur";

/**
 * The lists that the office which hosts us baked in (`npm run build -- --env nomenklatur=FILE`): webpack puts them in the
 * place of built-in.json, as a part that is loaded when it is first asked for.
 */
export async function builtInLists(): Promise<readonly Pack[]> {
  const { default: files } = await import(/* webpackChunkName: "daftar" */ "./built-in.json");
  return (files as readonly unknown[]).map((file) => {
    const reading = parsePack(file);
    if (reading.kind === "rusak") throw new Error(reading.apa);
    return reading.pack;
  });
}
