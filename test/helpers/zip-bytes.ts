import { closeSync, openSync, writeSync } from "node:fs";
import { crc32, deflateRawSync } from "node:zlib";

const U16 = 0xffff;
const U32 = 0xffffffff;

/** One entry, right unless a field says otherwise. */
export interface EntryBytes {
  readonly name: string | Buffer;
  /** The content; nothing by default. */
  readonly data?: Buffer | string;
  /** Content of so many zeros instead, stored, written as a hole: no disk, no time. */
  readonly hole?: number;
  /** 0 stores, 8 deflates, any other number is written over stored bytes. */
  readonly method?: number;
  /** What lies in the zip instead of the packed content. */
  readonly packed?: Buffer;
  /** General purpose bits: 1 encrypted, 0x40 strongly, 0x800 UTF-8. UTF-8 by default. */
  readonly flags?: number;
  /** Sizes and checksum follow the data; the local header holds zeros. */
  readonly descriptor?: boolean;
  /** Unix mode with its type, as in 0o120777 for a link. */
  readonly mode?: number;
  /** A local header that says otherwise than the directory. */
  readonly localName?: string;
  readonly localExtra?: Buffer;
  readonly localSignature?: number;
  /** What the directory says instead of the truth. */
  readonly saysBytes?: number;
  readonly saysPackedBytes?: number;
  readonly saysCrc?: number;
  readonly saysHeaderAt?: number;
  /** Extra fields of the directory record, zip64 apart. */
  readonly extra?: Buffer;
}

export interface ZipBytesOptions {
  /** Writes the zip64 end records even where nothing needs them. */
  readonly zip64?: boolean;
  readonly saysCount?: number;
  readonly saysDirectoryAt?: number;
  readonly disk?: number;
  /** Lists the entries from the last to the first. */
  readonly reversed?: boolean;
  /** Cuts every place to 32 bits and writes no zip64, as the Finder of macOS does. */
  readonly wrapped?: boolean;
  readonly comment?: string;
  /** Bytes after the end of the zip. */
  readonly trailing?: Buffer;
}

/**
 * Writes a zip byte by byte, so that it can lie, and gives back its path.
 *
 * Sizes and places of 4 GB and more get zip64 fields.
 */
export function writeZipBytes(
  outFile: string,
  entries: readonly EntryBytes[],
  options: ZipBytesOptions = {},
): string {
  const file = openSync(outFile, "w");
  let at = 0;
  const write = (bytes: Buffer) => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  try {
    const records = entries.map((entry) => {
      const packed = pack(entry);
      const headerAt = at;
      write(localHeader(entry, packed));
      if (entry.hole === undefined) write(packed.data);
      else at += entry.hole;
      if (entry.descriptor) write(descriptor(packed));
      return directoryRecord(entry, packed, cut(headerAt, options));
    });
    if (options.reversed) records.reverse();
    const directoryAt = at;
    for (const record of records) write(record);
    write(end(records, directoryAt, at, options));
  } finally {
    closeSync(file);
  }
  return outFile;
}

function cut(at: number, { wrapped }: ZipBytesOptions): number {
  return wrapped ? at % 2 ** 32 : at;
}

interface Packed {
  readonly data: Buffer;
  readonly bytes: number;
  readonly packedBytes: number;
  readonly crc: number;
}

function pack(entry: EntryBytes): Packed {
  if (entry.hole !== undefined) {
    const crc = entry.saysCrc ?? crcOfZeros(entry.hole);
    const data = Buffer.alloc(0);
    return { data, bytes: entry.hole, packedBytes: entry.hole, crc };
  }
  const content = Buffer.from(entry.data ?? "");
  const data =
    entry.packed ?? (entry.method === 8 ? deflateRawSync(content) : content);
  return {
    data,
    bytes: content.length,
    packedBytes: data.length,
    crc: crc32(content),
  };
}

function crcOfZeros(length: number): number {
  const zeros = Buffer.alloc(4 * 1024 * 1024);
  let crc = 0;
  for (let left = length; left > 0; left -= zeros.length) {
    crc = crc32(zeros.subarray(0, Math.min(left, zeros.length)), crc);
  }
  return crc;
}

function localHeader(entry: EntryBytes, packed: Packed): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const extra = entry.localExtra ?? Buffer.alloc(0);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(entry.localSignature ?? 0x04034b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(flagsOf(entry), 6);
  header.writeUInt16LE(entry.method ?? 0, 8);
  if (!entry.descriptor) {
    header.writeUInt32LE(packed.crc, 14);
    header.writeUInt32LE(Math.min(packed.packedBytes, U32), 18);
    header.writeUInt32LE(Math.min(packed.bytes, U32), 22);
  }
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

function descriptor(packed: Packed): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32LE(0x08074b50, 0);
  bytes.writeUInt32LE(packed.crc, 4);
  bytes.writeUInt32LE(packed.packedBytes, 8);
  bytes.writeUInt32LE(packed.bytes, 12);
  return bytes;
}

function directoryRecord(
  entry: EntryBytes,
  packed: Packed,
  writtenAt: number,
): Buffer {
  const name = Buffer.from(entry.name);
  const bytes = entry.saysBytes ?? packed.bytes;
  const packedBytes = entry.saysPackedBytes ?? packed.packedBytes;
  const headerAt = entry.saysHeaderAt ?? writtenAt;
  const extra = Buffer.concat([
    entry.extra ?? Buffer.alloc(0),
    zip64Extra([bytes, packedBytes, headerAt]),
  ]);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  // The upper byte is the system: 3 is Unix, whose modes mean something.
  record.writeUInt16LE((3 << 8) | 45, 4);
  record.writeUInt16LE(45, 6);
  record.writeUInt16LE(flagsOf(entry), 8);
  record.writeUInt16LE(entry.method ?? 0, 10);
  record.writeUInt32LE(entry.saysCrc ?? packed.crc, 16);
  record.writeUInt32LE(Math.min(packedBytes, U32), 20);
  record.writeUInt32LE(Math.min(bytes, U32), 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE((entry.mode ?? 0o100644) * 0x10000, 38);
  record.writeUInt32LE(Math.min(headerAt, U32), 42);
  return Buffer.concat([record, name, extra]);
}

function flagsOf(entry: EntryBytes): number {
  return (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
}

/** Holds only the values that did not fit their own field, in this order. */
function zip64Extra(values: readonly number[]): Buffer {
  const large = values.filter((value) => value >= U32);
  if (large.length === 0) return Buffer.alloc(0);
  const extra = Buffer.alloc(4 + 8 * large.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * large.length, 2);
  for (const [i, value] of large.entries()) {
    extra.writeBigUInt64LE(BigInt(value), 4 + 8 * i);
  }
  return extra;
}

function end(
  records: readonly Buffer[],
  directoryAt: number,
  directoryEnd: number,
  options: ZipBytesOptions,
): Buffer {
  const count = options.saysCount ?? records.length;
  const start = options.saysDirectoryAt ?? cut(directoryAt, options);
  const comment = Buffer.from(options.comment ?? "");
  const bytes = Buffer.alloc(22);
  bytes.writeUInt32LE(0x06054b50, 0);
  bytes.writeUInt16LE(options.disk ?? 0, 4);
  bytes.writeUInt16LE(Math.min(count, U16), 8);
  bytes.writeUInt16LE(Math.min(count, U16), 10);
  bytes.writeUInt32LE(Math.min(directoryEnd - directoryAt, U32), 12);
  bytes.writeUInt32LE(Math.min(start, U32), 16);
  bytes.writeUInt16LE(comment.length, 20);
  const zip64 = options.zip64 || count >= U16 || start >= U32;
  return Buffer.concat([
    zip64
      ? zip64End(count, start, directoryEnd - directoryAt, directoryEnd)
      : Buffer.alloc(0),
    bytes,
    comment,
    options.trailing ?? Buffer.alloc(0),
  ]);
}

function zip64End(
  count: number,
  directoryAt: number,
  directoryBytes: number,
  recordAt: number,
): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  bytes.writeBigUInt64LE(BigInt(count), 24);
  bytes.writeBigUInt64LE(BigInt(count), 32);
  bytes.writeBigUInt64LE(BigInt(directoryBytes), 40);
  bytes.writeBigUInt64LE(BigInt(directoryAt), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(recordAt), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
