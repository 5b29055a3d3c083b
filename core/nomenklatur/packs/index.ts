import type { Pack } from "../entry";
import { parsePack } from "../pack-file";
import contoh from "./contoh.json";

/** The pack that ships, written by scripts/sample-pack.ts from the sample documents. An extract: it judges nothing. */
export function packContoh(): Pack {
  const reading = parsePack(contoh);
  if (reading.kind === "rusak") throw new Error(`packs/contoh.json: ${reading.apa}`);
  return reading.pack;
}
