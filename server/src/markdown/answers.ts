/**
 * The answers kept on an object, one after another: what each answers, what else it rests on, and the answer. They lie
 * side by side, since to go through what lies scattered over a large memory takes longer than most of the work that is
 * spared.
 */
export type Answers = unknown[];

/** Where in an answer, which has three members, stands what it rests on, and the answer itself. */
export const rest = 1;
export const told = 2;
const size = 3;

/** Undefined where an object has none. */
export function answersOf(object: object): Answers | undefined {
  return Kept.on(object);
}

/** Where the answer to something starts; -1 where there is none. */
export function placeOf(answers: Answers, to: unknown): number {
  for (let at = 0; at < answers.length; at += size) if (answers[at] === to) return at;
  return -1;
}

/** Keeps an answer on an object, in the place of the one before. */
export function keepAnswer(object: object, to: unknown, on: readonly unknown[], value: unknown): void {
  const known = Kept.on(object);
  const at = known ? placeOf(known, to) : -1;
  if (known && at >= 0) {
    known[at + rest] = on;
    known[at + told] = value;
    return;
  }
  const answer = [to, on, value];
  // No room is left for more: an object has few.
  Kept.put(object, known?.concat(answer) ?? answer);
}

/** Gives a class that extends it the object to put its fields on. */
const Given = function (object: object): object {
  return object;
} as unknown as new (object: object) => object;

/**
 * A private field on objects of any kind, which costs a quarter of a property that is not enumerable: their shape stays
 * one however many answers there are, and copies do not take them along.
 */
class Kept extends Given {
  #answers: Answers;

  constructor(object: object, answers: Answers) {
    super(object);
    this.#answers = answers;
  }

  static on(object: object): Answers | undefined {
    return #answers in object ? object.#answers : undefined;
  }

  static put(object: object, answers: Answers): void {
    if (#answers in object) object.#answers = answers;
    else new Kept(object, answers);
  }
}
