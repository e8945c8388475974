import { answersOf, keepAnswer, placeOf, rest, told } from "./answers.ts";

/**
 * `work`, done once for each object and remembered with it. It is kept on the object itself and not in a WeakMap: what a
 * WeakMap holds outlives many edits before it is collected.
 */
export function once<Subject extends object, Value>(
  work: (subject: Subject) => Value,
): (subject: Subject) => Value {
  return (subject) => {
    const known = answersOf(subject);
    const at = known ? placeOf(known, work) : -1;
    if (known && at >= 0) return known[at + told] as Value;
    const value = work(subject);
    keepAnswer(subject, work, nothing, value);
    return value;
  };
}

/**
 * The same for work that depends on more than the object: done again where one of the other things is not the one it was
 * last time (`Object.is`). Only the last answer is kept.
 */
export function onceWhile<Subject extends object, On extends readonly unknown[], Value>(
  work: (subject: Subject, ...on: On) => Value,
): (subject: Subject, ...on: On) => Value {
  return (subject, ...on) => {
    const known = answersOf(subject);
    const at = known ? placeOf(known, work) : -1;
    if (known && at >= 0 && areSame(on, known[at + rest] as On)) return known[at + told] as Value;
    const value = work(subject, ...on);
    keepAnswer(subject, work, on, value);
    return value;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (!Object.is(one[at], other[at])) return false;
  return true;
}

const nothing: readonly unknown[] = [];
