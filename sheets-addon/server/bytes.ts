/** Splits a text into parts of at most so many bytes of UTF-8, never within a character; "" is one empty part. */
export function splitByBytes(text: string, most: number): string[] {
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  let bytes = 0;
  for (const character of text) {
    const size = bytesOf(character);
    if (bytes + size > most) {
      parts.push(text.slice(start, end));
      [start, bytes] = [end, 0];
    }
    end += character.length;
    bytes += size;
  }
  return [...parts, text.slice(start)];
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
