import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { badFile } from "./bad-file";

/** A file inside the archive, still compressed: what is not changed is copied as it is. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const IN_ZIP64_FIELD = 0xffffffff;
/** A workbook of six million cells unpacks to about this much; more is a mistake or an attack. */
const MOST_BYTES_UNPACKED = 256 * 1024 * 1024;

/** The entries by name, in the archive's order; throws a HostError for a damaged or swollen archive. */
export function readZip(bytes: Uint8Array): Map<string, ZipEntry> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  try {
    const end = archive.lastIndexOf(littleEndian(END_RECORD));
    if (end < 0) throw badFile("damaged");
    const count = archive.readUInt16LE(end + 10);
    let position = archive.readUInt32LE(end + 16);
    for (let index = 0; index < count; index++) {
      const { entry, next } = readEntry(archive, position);
      if (!entry.name.endsWith("/")) entries.set(entry.name, entry);
      position = next;
    }
  } catch {
    throw badFile("damaged");
  }
  const unpacked = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked > MOST_BYTES_UNPACKED) throw badFile("tooLarge");
  return entries;
}

/** Never unpacks more than the archive's directory promised. */
export function unpack(entry: ZipEntry): Buffer {
  if (entry.size === 0) return Buffer.alloc(0);
  try {
    const content =
      entry.method === STORED
        ? Buffer.from(entry.packed)
        : inflateRawSync(entry.packed, { maxOutputLength: entry.size });
    if (content.length === entry.size && crc32(content) === entry.crc) return content;
  } catch {
    // Reported below, like a wrong checksum.
  }
  throw badFile("damaged");
}

export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateRawSync(content);
  return { name, method: DEFLATED, crc: crc32(content), size: content.length, packed };
}

/** Headers carry no time of day, so that equal content gives equal bytes. */
export function writeZip(entries: Iterable<ZipEntry>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let count = 0;
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const fields = commonFields(entry, name.length);
    files.push(littleEndian(LOCAL_HEADER), fields, name, entry.packed);
    directory.push(littleEndian(CENTRAL_HEADER), Buffer.from([20, 0]), fields, centralFields(offset), name);
    count += 1;
    offset += 30 + name.length + entry.packed.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, endRecord(count, central.length, offset)]);
}

function readEntry(archive: Buffer, position: number): { entry: ZipEntry; next: number } {
  if (archive.readUInt32LE(position) !== CENTRAL_HEADER) throw badFile("damaged");
  const method = archive.readUInt16LE(position + 10);
  const nameEnd = position + 46 + archive.readUInt16LE(position + 28);
  const extraEnd = nameEnd + archive.readUInt16LE(position + 30);
  const sizes = [position + 24, position + 20, position + 42].map((at) => archive.readUInt32LE(at));
  const [size = 0, packedSize = 0, offset = 0] = widen(sizes, archive.subarray(nameEnd, extraEnd));
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const packed = archive.subarray(start, start + packedSize);
  const isKnown = method === STORED ? size === packedSize : method === DEFLATED;
  if (!isKnown || packed.length !== packedSize || archive.readUInt32LE(offset) !== LOCAL_HEADER) {
    throw badFile("damaged");
  }
  const name = archive.toString("utf8", position + 46, nameEnd);
  const entry = { name, method, crc: archive.readUInt32LE(position + 16), size, packed };
  return { entry, next: extraEnd + archive.readUInt16LE(position + 32) };
}

/** Some exporters always write sizes in the zip64 field, in the order of those that are missing. */
function widen(sizes: readonly number[], extra: Buffer): number[] {
  if (!sizes.includes(IN_ZIP64_FIELD)) return [...sizes];
  let position = 0;
  while (extra.readUInt16LE(position) !== 1) position += 4 + extra.readUInt16LE(position + 2);
  position += 4;
  return sizes.map((size) => {
    if (size !== IN_ZIP64_FIELD) return size;
    position += 8;
    return Number(extra.readBigUInt64LE(position - 8));
  });
}

/** From "version needed" to the length of the extra field: the same in both headers. */
function commonFields(entry: ZipEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  const UTF8_NAME = 0x0800;
  const FIRST_OF_JANUARY_1980 = 0x21;
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAME, 2);
  fields.writeUInt16LE(entry.method, 4);
  fields.writeUInt16LE(FIRST_OF_JANUARY_1980, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.packed.length, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function centralFields(offset: number): Buffer {
  const fields = Buffer.alloc(14);
  fields.writeUInt32LE(offset, 10);
  return fields;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END_RECORD, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}

function littleEndian(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
