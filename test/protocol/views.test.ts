import { expect, test } from "vitest";
import * as protocol from "../../server/src/protocol.ts";
import { newFolder, started, useServers } from "./server.ts";

useServers();

const uri = "untitled:Untitled-1";
const textDocument = { uri };
const plan = `---
kind: priority-action-plan
date: 2026-11-02
---

# Plan

## Area for priority action 1: Waits

| Ref | Action | Owner | By when | How we will know |
| --- | --- | --- | --- | --- |
| 1.1 | Open a clinic | | 31 March 2027 | Waits fall from 74 weeks to 40 |
`;

test("a form is asked for, its answers understood, and a draft made of them", async () => {
  const { request } = await started();
  const kind = "priority-action-plan";
  const steps = await request<protocol.FormStep[]>(protocol.newDraftForm, { kind });
  expect(steps.map(({ name }) => name)).toEqual([
    "area",
    "authority",
    "board",
    "partners",
    "published",
    "areas",
    "date",
  ]);
  expect(steps[0]?.choices).toHaveLength(153);
  expect(steps[0]?.choices?.find(({ label }) => label === "Kent")?.suggests).toEqual({
    authority: "Kent County Council",
  });
  expect(steps.at(-1)?.suggestion).toBe("21 November 2026");
  const answer = { kind, step: "published", text: "9/10/26" };
  expect(await request(protocol.newDraftAnswer, answer)).toEqual({ note: "Friday 9 October 2026" });
  const answers = { area: "Kent", published: "9/10/26", areas: "Waits\nPlans" };
  const made = await request<protocol.NewDraftText>(protocol.newDraft, { kind, answers });
  expect(made.fileName).toBe("kent-priority-action-plan.md");
  expect(made.text).toContain('inspection-report: "9 October 2026"');
  expect(made.text).toContain("## Area for priority action 2: Plans");
});

test("a form of no kind is refused in words", async () => {
  const { request } = await started();
  await expect(request(protocol.newDraftForm, { kind: "letter" })).rejects.toThrow("“letter” is not a kind");
});

test("the overview follows each edit", async () => {
  const { request, open, change } = await started();
  open(uri, plan);
  const before = await request<protocol.Overview>(protocol.overview, { textDocument });
  expect(before.kindName).toBe("Priority action plan");
  expect(before.items[0]).toMatchObject({ label: "Area 1: Waits", state: "unmet" });
  const range = { start: { line: 11, character: 24 }, end: { line: 11, character: 24 } };
  change(uri, 2, { range, text: " Kent Council" });
  const after = await request<protocol.Overview>(protocol.overview, { textDocument });
  expect(after.items[0]?.children[0]?.children[0]).toMatchObject({ detail: "Kent Council", state: "met" });
  expect(after.findings).toBe(before.findings - 1);
});

test("any other Markdown has no overview, and neither has what is not there", async () => {
  const { request, open } = await started();
  open(uri, "# Minutes\n");
  expect(await request(protocol.overview, { textDocument })).toBeNull();
  const gone = { uri: `${newFolder().uri}/gone.md` };
  expect(await request(protocol.overview, { textDocument: gone })).toBeNull();
});

test("a document is told what kind it is", async () => {
  const { request, open, change } = await started();
  open(uri, "# Minutes\n");
  const { kinds, stated } = await request<protocol.DocumentKinds>(protocol.documentKinds, { textDocument });
  expect(stated).toBeNull();
  expect(kinds[1]).toEqual({ kind: "priority-action-plan", name: "Priority action plan" });
  const edits = await request<protocol.StateKindEdits>(protocol.stateKind, {
    textDocument,
    kind: "strategic-plan",
  });
  const top = { line: 0, character: 0 };
  expect(edits).toEqual([{ range: { start: top, end: top }, newText: "---\nkind: strategic-plan\n---\n\n" }]);
  change(uri, 2, { range: edits[0]?.range, text: edits[0]?.newText });
  expect(await request(protocol.overview, { textDocument })).toMatchObject({ kind: "strategic-plan" });
});

test("what was off in the settings is not asked about", async () => {
  const server = await started({ capabilities: { ...{} }, initializationOptions: {} });
  server.notify("workspace/didChangeConfiguration", {
    settings: { areaSend: { rules: { "action-owner": "off" } } },
  });
  server.open(uri, plan);
  const { items } = await server.request<protocol.Overview>(protocol.overview, { textDocument });
  expect(items[0]?.children[0]?.children[0]).toMatchObject({ label: "Owner", state: "none" });
});
