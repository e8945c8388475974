import { expect, it } from "vitest";
import type { Names } from "../../server/src/draft/names.ts";
import type { OwnerReading } from "../../server/src/draft/owner.ts";

/** "text <type @organisation>"; the organisation is left out where it is the text itself. */
export function shown(owners: readonly OwnerReading[]): string {
  return owners
    .map(({ text, type, organisation }) => {
      const own = organisation === undefined || organisation === text ? "" : ` @${organisation}`;
      return `${text} <${type}${own}>`;
    })
    .join(" | ");
}

/** Each text is read as the owners that it says, which stand in it where they say. */
export function check(
  read: (text: string, names: Names) => readonly OwnerReading[],
  names: Names,
  cases: Record<string, string>,
): void {
  it.each(Object.entries(cases))("%s", (text, expected) => {
    const owners = read(text, names);
    expect(shown(owners)).toBe(expected);
    for (const owner of owners) expect(text.slice(owner.from, owner.to)).toBe(owner.text);
  });
}
