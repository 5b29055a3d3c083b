import { unzipSync, zipSync, type UnzipFileInfo } from "fflate";
import { badFile } from "./bad-file";
import { MOST_BYTES_UNPACKED } from "./limits";

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

/** Packed small, for a file; or only put together, for who unpacks it at once. */
export type Packing = "small" | "loose";

/** Headers carry no time of day, so that equal contents give equal bytes. */
export function zip(contents: Readonly<Record<string, Uint8Array>>, packing: Packing = "small"): Uint8Array {
  try {
    return zipSync(contents, { mtime: "1980-01-02T00:00:00", level: packing === "small" ? 6 : 0 });
  } catch {
    // There is nothing wrong with what is packed: there was no memory left for it.
    throw badFile("tooLarge");
  }
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
