import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../server/src");

/** V8 keeps them, and so the text or the draft that they know, until it next goes through all of the memory. */
test("getters are those of classes, not of object literals", () => {
  const files = globSync("**/*.ts", { cwd: source });
  const withGetters = files.filter((file) => {
    const text = readFileSync(join(source, file), "utf8");
    return hasLiteralGetter(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  });
  expect(files.length).toBeGreaterThan(300);
  expect(withGetters).toEqual([]);
});

function hasLiteralGetter(node: ts.Node): boolean {
  if (ts.isGetAccessor(node) && ts.isObjectLiteralExpression(node.parent)) return true;
  return ts.forEachChild(node, (child) => hasLiteralGetter(child) || undefined) ?? false;
}
