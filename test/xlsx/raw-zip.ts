import { constants, deflateRawSync } from "node:zlib";

/** A file in an archive, as its headers describe it, true or not. */
export interface RawEntry {
  readonly name: string;
  /** Deflated. */
  readonly packed: Uint8Array;
  /** What the headers say that it unpacks to, in bytes. */
  readonly size: number;
}

export function entryOf(name: string, text: string): RawEntry {
  return { name, packed: deflateRawSync(text), size: Buffer.byteLength(text) };
}

/** So many bytes of one value, in a thousandth of the space, without ever having them in memory. */
export function repeated(name: string, byte: string, megabytes: number): RawEntry {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, byte), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([3, 0]);
  const packed = Buffer.concat([...new Array<Buffer>(megabytes).fill(block), end]);
  return { name, packed, size: megabytes * 1024 * 1024 };
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;

/** An archive with exactly these entries: names may come twice, and lead anywhere. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size } of entries) {
    const path = Buffer.from(name);
    const sizes = [0, packed.length, size, path.length] as const;
    const file = Buffer.concat([header(30, LOCAL, 4, sizes), path, packed]);
    const listed = header(46, CENTRAL, 6, sizes);
    listed.writeUInt32LE(offset, 42);
    files.push(file);
    directory.push(listed, path);
    offset += file.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, list, end]);
}

/** The fields that both headers of a file have, one after the other from `version` on. */
function header(
  length: number,
  magic: number,
  version: number,
  [crc, packed, size, name]: readonly [crc: number, packed: number, size: number, name: number],
): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(magic, 0);
  bytes.writeUInt16LE(DEFLATED, version + 4);
  bytes.writeUInt32LE(crc, version + 10);
  bytes.writeUInt32LE(packed, version + 14);
  bytes.writeUInt32LE(size, version + 18);
  bytes.writeUInt16LE(name, version + 22);
  return bytes;
}
