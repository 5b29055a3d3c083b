import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { tsImport } from "tsx/esm/api";

/** A loader of webpack: whatever it is given, it hands on the list of the file as JSON, as a pack file has it. */
export default async function builtInListLoader() {
  const { file } = this.getOptions();
  const path = resolve(file);
  this.addDependency(path);
  const { readListFile } = await tsImport("../xlsx/list-file.ts", import.meta.url);
  const { writePack } = await tsImport("../core/nomenklatur/index.ts", import.meta.url);
  const pack = await readListFile(await readFile(path), basename(path));
  return `[${writePack(pack)}]`;
}
