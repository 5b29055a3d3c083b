import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { HostError } from "../core/workbook/host";

/** Writes a workbook that a command made; never over one of the files that it was made from. */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array,
  originals: readonly string[],
): Promise<void> {
  if (extname(file).toLowerCase() !== ".xlsx")
    throw new HostError("Nama berkas hasil harus berakhiran .xlsx. Sebutkan misalnya --out hasil.xlsx.");
  const target = await realPath(file);
  const taken = await Promise.all(originals.map(realPath));
  if (taken.includes(target))
    throw new HostError("Hasilnya akan menimpa berkas aslinya. Pilih nama lain untuk --out.");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

/** The path itself where nothing stands there yet. */
async function realPath(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
}
