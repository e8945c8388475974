import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import type { ValidateFunction } from "ajv";
import { expect, test } from "vitest";
import { readConfiguration } from "../../server/src/check/configuration.ts";
import { kinds } from "../../server/src/draft/draft.ts";
import { readFrontMatter } from "../../server/src/draft/front-matter.ts";
import { deadlineIds, editions } from "../../server/src/guidance/editions.ts";
import { frameIds } from "../../server/src/guidance/frames/frames.ts";
import type { Edition } from "../../server/src/guidance/editions.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import { rules } from "../../server/src/rules/index.ts";
import { file, pathOf, run, useCommandLine } from "../cli/command-line.ts";
import { cleanPlan, flawedPlan, minutes, selfEvaluation, vaguePlan } from "../cli/drafts.ts";

useCommandLine();

const root = join(import.meta.dirname, "../..");

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly description?: string;
}

function schema(name: string): Schema {
  return JSON.parse(readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8")) as Schema;
}

function validator(name: string): ValidateFunction {
  return new Ajv({ allErrors: true, allowUnionTypes: true, allowMatchingProperties: true }).compile(
    schema(name),
  );
}

const examples = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".md"),
);

function writeDrafts(): string[] {
  const drafts = {
    "clean.md": cleanPlan,
    "flawed.md": flawedPlan,
    "vague.md": vaguePlan,
    "sef.md": selfEvaluation,
    "notes.md": minutes,
    "empty.md": "",
  };
  const ofRules = rules.flatMap(
    ({ id, good, weak }) =>
      [
        [`${id}-good.md`, good],
        [`${id}-weak.md`, weak],
      ] as const,
  );
  const own = examples.map(
    (name) => [`examples/${name}`, readFileSync(join(root, "examples", name), "utf8")] as const,
  );
  return [...Object.entries(drafts), ...ofRules, ...own].map(([name, text]) => {
    file(name, text);
    return name;
  });
}

test("what check prints fits its schema", async () => {
  const names = writeDrafts();
  const valid = validator("findings");
  const printed: unknown = JSON.parse((await run("check", ".", "--format", "json")).out);
  valid(printed);
  expect(valid.errors).toBeNull();
  expect((printed as { files: unknown[] }).files).toHaveLength(names.length);
  expect(valid({ files: [{ path: "a.md", kind: "plan", findings: [] }] })).toBe(false);
});

test("what is written down as known fits its schema", async () => {
  file("flawed.md", flawedPlan);
  file("sef.md", selfEvaluation);
  await run("check", ".", "--write-baseline", "known.json");
  const valid = validator("baseline");
  valid(JSON.parse(readFileSync(pathOf("known.json"), "utf8")));
  expect(valid.errors).toBeNull();
  expect(valid({ findings: { "a.md": { "action-owner": { "00112233": 0 } } } })).toBe(false);
});

test("what facts prints fits its schema", async () => {
  const names = writeDrafts();
  const valid = validator("facts");
  const chosen = names.filter((name) => !/-(good|weak)\.md$/.test(name));
  for (const name of chosen) {
    valid(JSON.parse((await run("facts", name, "--format", "json")).out));
    expect(valid.errors, name).toBeNull();
  }
  expect(valid({ kind: null, summary: false, questions: [], areas: [] })).toBe(false);
}, 120_000);

test("schemas name the kinds that there are", () => {
  const listed = (at: Schema | undefined) => at?.enum?.filter((kind) => kind !== null && kind !== "other");
  expect(listed(schema("front-matter").properties.kind)).toEqual([...kinds]);
  expect(listed(schema("facts").properties.kind)).toEqual([...kinds]);
  expect(listed(schema("configuration").properties.kinds?.additionalProperties)).toEqual([...kinds]);
});

test("schemas name the frames that there are", () => {
  expect(schema("configuration").properties.frame?.enum).toEqual(frameIds);
});

test("every key of the front matter's schema is read, and every setting", () => {
  const examplesOf: Record<string, string> = {
    kind: "self-evaluation",
    date: "2026-04-17",
    meeting: "2026-04-17",
    "report-published": "2026-04-17",
    "report-received": "2026-04-17",
    "draft-received": "2026-04-17",
    notified: "2026-04-17",
    submitted: "2026-04-17",
    published: "2026-04-17",
    summary: "yes",
    posts: "{ a: b }",
  };
  const keys = Object.keys(schema("front-matter").properties);
  const yaml = keys.map((key) => `${key}: ${examplesOf[key] ?? "text"}`).join("\n");
  const frontMatter = readFrontMatter(readMarkdown(`---\n${yaml}\n---\n`));
  expect(frontMatter.problems).toEqual([]);
  expect(Object.keys(frontMatter.keys)).toEqual(keys);
  const settings = Object.keys(schema("configuration").properties).filter((name) => name !== "$schema");
  const { problems } = readConfiguration('{ "colours": 1 }', []);
  expect(problems[0]?.message).toContain(`There are: ${settings.join(", ")}.`);
});

test("the editions fit their schema, each file is listed, and settings name them", () => {
  const valid = validator("edition");
  const folder = join(root, "server/src/guidance/editions");
  const files = readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Edition,
  );
  for (const file of files) {
    valid(file);
    expect(valid.errors, file.name).toBeNull();
  }
  expect(editions.map(({ name }) => name).toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  const { edition, deadlines } = schema("configuration").properties;
  expect(edition?.examples).toEqual(editions.map(({ name }) => name));
  expect(Object.keys(deadlines?.properties ?? {})).toEqual([...deadlineIds]);
  const listed = schema("edition").definitions?.deadline?.properties.kinds?.items?.enum;
  expect(listed).toEqual([...kinds]);
});

test("all that an author may write is described, for completion in the editor", () => {
  for (const name of ["front-matter", "configuration"]) {
    for (const [key, { description }] of Object.entries(schema(name).properties))
      expect(description, key).toMatch(/\w\.$/);
  }
  expect(Object.keys(schema("configuration").properties.rules?.properties ?? {})).toEqual(
    rules.map(({ id }) => id).toSorted(),
  );
});
