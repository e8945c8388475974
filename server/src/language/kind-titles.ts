import type { Kind } from "../guidance/kinds.ts";

/** A kind as a title of its own: "Priority action plan". */
export function titleOfKind(kind: Kind): string {
  const words = kind === "self-evaluation" ? kind : kind.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
