/**
 * The one source of chance in a made-up archive: the same seed gives the same sequence on every machine.
 *
 * sfc32, because Math.random cannot be seeded and a node hash per number is a hundred times slower.
 */
export class Random {
  readonly #seed: string;
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: string) {
    this.#seed = seed;
    this.#a = hash(seed, 0x9e3779b9);
    this.#b = hash(seed, 0x243f6a88);
    this.#c = hash(seed, 0xb7e15162);
    for (let warmUp = 0; warmUp < 12; warmUp++) this.next();
  }

  /** A generator of its own for one thing, so that adding a file never changes what the others hold. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`);
  }

  /** At least 0, below 1. */
  next(): number {
    const sum = (this.#a + this.#b + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number, both ends included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Early elements far more often than late ones, as people write to few friends and visit few shops. */
  pickZipf<T>(list: readonly T[]): T {
    return list[
      Math.floor(Math.exp(this.next() * Math.log(list.length + 1))) - 1
    ] as T;
  }

  pickWeighted<T>(list: readonly (readonly [T, number])[]): T {
    let left = this.next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return (list.at(-1) as readonly [T, number])[0];
  }

  /** Different elements, at most as many as there are. */
  sample<T>(list: readonly T[], count: number): T[] {
    const rest = [...list];
    const taken: T[] = [];
    while (taken.length < count && rest.length > 0) {
      const index = Math.floor(this.next() * rest.length);
      taken.push(rest[index] as T);
      rest[index] = rest.at(-1) as T;
      rest.pop();
    }
    return taken;
  }

  digits(count: number): string {
    let text = "";
    while (text.length < count) text += Math.floor(this.next() * 10);
    return text;
  }

  letters(count: number, alphabet: string): string {
    let text = "";
    while (text.length < count)
      text += alphabet[Math.floor(this.next() * alphabet.length)];
    return text;
  }

  /** Waiting time with mean 1. */
  exponential(): number {
    return -Math.log(1 - this.next());
  }
}

function hash(text: string, start: number): number {
  let value = start;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x85ebca6b);
    value = (value << 13) | (value >>> 19);
  }
  value = Math.imul(value ^ (value >>> 16), 0xc2b2ae35);
  return value ^ (value >>> 13);
}
