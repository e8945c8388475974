import { expect, test } from "vitest";
import { ownRules, requirements } from "../../server/src/guidance/requirements/requirements.ts";
import { rules } from "../../server/src/rules/index.ts";

const all = requirements.flatMap((group) => group.requirements);
const named = all.flatMap((requirement) => ("rules" in requirement ? requirement.rules : []));

test("each requirement has an id of its own, a source and whole sentences", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const requirement of all) {
    expect(requirement.id).toMatch(/^[a-z0-9-]+$/);
    expect(requirement.source.text).not.toBe("");
    expect(requirement.says).toMatch(/^[A-Z].+\.$/);
    if ("none" in requirement) expect(requirement.none).toMatch(/^[A-Z].+\.$/);
  }
});

test("each requirement names rules that there are", () => {
  const ids = rules.map(({ id }) => id);
  expect([...named, ...ownRules].filter((id) => !ids.includes(id))).toEqual([]);
});

test("each rule serves a requirement, or the tool itself, and says where it comes from", () => {
  const served = new Set([...named, ...ownRules]);
  expect(rules.map(({ id }) => id).filter((id) => !served.has(id))).toEqual([]);
  for (const { id, source } of rules) expect(source, id).not.toEqual([]);
});

test("each paragraph of the handbook that a rule cites is a requirement too", () => {
  const asked = new Set(all.flatMap(({ source }) => source.paragraphs));
  const cited = rules.flatMap(({ id, source }) =>
    source.flatMap(({ document, paragraphs }) =>
      document === "handbook" ? paragraphs.map((paragraph) => ({ id, paragraph })) : [],
    ),
  );
  expect(cited.filter(({ paragraph }) => !asked.has(paragraph))).toEqual([]);
});
