import type { Companions } from "../rules/rule.ts";

/** How each of the companions is found. */
export type Finders = { readonly [Key in keyof Companions]: () => Companions[Key] };

/**
 * Companions that are found when they are asked for. Engines keep the getters of an object literal, and so all that they
 * know, long after the object; those of a class are the same for all.
 */
export class AskedCompanions implements Companions {
  readonly #find: Finders;

  constructor(find: Finders) {
    this.#find = find;
  }

  get report(): Companions["report"] {
    return this.#find.report();
  }

  get plan(): Companions["plan"] {
    return this.#find.plan();
  }

  get missing(): Companions["missing"] {
    return this.#find.missing();
  }
}
