import type { Pack } from "../entry";
import { packOf, type PackFile } from "../pack-rows";
import contoh from "./contoh.json";

/** The pack that ships, written by scripts/sample-pack.ts from the sample documents. An extract: it judges nothing. */
export function packContoh(): Pack {
  // A file of our own, compared with its source by the tests; where cells are computed it is read without checks.
  const pack = packOf(contoh as unknown as PackFile);
  if (typeof pack === "string") throw new Error(`packs/contoh.json: ${pack}`);
  return pack;
}
