import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { badFile } from "./bad-file";

/** A workbook of six million cells unpacks to about this much; more is a mistake or an attack. */
const MOST_BYTES_UNPACKED = 256 * 1024 * 1024;

/** The names in an archive, folders left out; throws a HostError for a damaged or swollen archive. */
export function listZip(bytes: Uint8Array): string[] {
  const files: UnzipFileInfo[] = [];
  unzip(bytes, (file) => {
    files.push(file);
    return false;
  });
  if (files.reduce((sum, file) => sum + file.originalSize, 0) > MOST_BYTES_UNPACKED)
    throw badFile("tooLarge");
  return files.map((file) => file.name).filter((name) => !name.endsWith("/"));
}

/** The contents of one file in the archive. */
export function unzipOne(bytes: Uint8Array, name: string): Uint8Array {
  const contents = unzip(bytes, (file) => file.name === name)[name];
  if (!contents) throw badFile("damaged");
  return contents;
}

/** Headers carry no time of day, so that equal contents give equal bytes. */
export function zip(contents: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(contents, { mtime: "1980-01-02T00:00:00", level: 6 });
}

export function unzipAll(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzip(bytes, (file) => !file.name.endsWith("/"));
}

function unzip(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw badFile("damaged");
  }
}
