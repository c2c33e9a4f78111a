/** Hands results on in the order of their numbers from 0, in whatever order they come, and holds those that wait for an earlier one. */
export class InOrder<Value> {
  readonly #handOn: (value: Value) => void;
  readonly #weightOf: (value: Value) => number;
  readonly #held = new Map<number, Value>();
  #next = 0;
  #weight = 0;

  constructor(handOn: (value: Value) => void, weightOf: (value: Value) => number) {
    this.#handOn = handOn;
    this.#weightOf = weightOf;
  }

  put(number: number, value: Value): void {
    this.#held.set(number, value);
    this.#weight += this.#weightOf(value);
    for (let next = this.#held.get(this.#next); next !== undefined; next = this.#held.get(this.#next)) {
      this.#held.delete(this.#next);
      this.#weight -= this.#weightOf(next);
      this.#next += 1;
      this.#handOn(next);
    }
  }

  /** Of all that waits. */
  get weight(): number {
    return this.#weight;
  }
}
