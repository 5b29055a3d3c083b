const PRIMES = firstPrimes(64);
/** The first 32 bits behind the point of the roots of primes, as the standard (FIPS 180-4) has them. */
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = new DataView(new ArrayBuffer(4 * 64));
PRIMES.forEach((prime, at) => {
  ROUNDS.setUint32(at * 4, fraction(Math.cbrt(prime)));
});
/** Of a block, in bytes; its length is written into the last eight of the last block. */
const BLOCK = 64;
const LENGTH_AT = 56;

/** SHA-256 of texts, each character as the two bytes of its UTF-16 code unit, the higher first. */
export class Sha256 {
  #state: readonly number[] = START;
  /** One block, and the words that are made of it. */
  readonly #words = new DataView(new ArrayBuffer(4 * 64));
  /** Bytes taken so far. */
  #length = 0;

  add(text: string): this {
    for (let index = 0; index < text.length; index++) this.#put(text.charCodeAt(index));
    return this;
  }

  /** 64 digits; nothing may be added afterwards. */
  hex(): string {
    const bits = this.#length * 8;
    this.#put(0x8000);
    while (this.#length % BLOCK !== LENGTH_AT) this.#put(0);
    for (const part of [bits / 2 ** 48, bits / 2 ** 32, bits / 2 ** 16, bits])
      this.#put(Math.floor(part) % 2 ** 16);
    return this.#state.map((word) => word.toString(16).padStart(8, "0")).join("");
  }

  #put(unit: number): void {
    this.#words.setUint16(this.#length % BLOCK, unit);
    this.#length += 2;
    if (this.#length % BLOCK === 0) this.#mix();
  }

  #mix(): void {
    const words = this.#words;
    for (let at = 16; at < 64; at++) {
      const [near, far] = [words.getUint32((at - 2) * 4), words.getUint32((at - 15) * 4)];
      const small = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
      const large = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
      words.setUint32(at * 4, words.getUint32((at - 16) * 4) + small + words.getUint32((at - 7) * 4) + large);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = this.#state;
    for (let at = 0; at < 64; at++) {
      const chosen = (e & f) ^ (~e & g);
      const given = ROUNDS.getUint32(at * 4) + words.getUint32(at * 4);
      const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + given;
      const most = (a & b) ^ (a & c) ^ (b & c);
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most;
      [h, g, f, e] = [g, f, e, (d + first) | 0];
      [d, c, b, a] = [c, b, a, (first + second) | 0];
    }
    const mixed = [a, b, c, d, e, f, g, h];
    this.#state = this.#state.map((word, index) => (word + (mixed[index] ?? 0)) >>> 0);
  }
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return primes;
}
