import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../../package.json";
import { kinds } from "../../server/src/guidance/kinds.ts";
import { file, pathOf, run, talk, useCommandLine } from "./command-line.ts";
import { flawedPlan, minutes, selfEvaluation } from "./drafts.ts";

useCommandLine();

interface Facts {
  readonly kind: string | null;
  readonly questions: { readonly number: number; readonly answered: string; readonly range: unknown }[];
  readonly areas: { readonly id: string; readonly title: string }[];
  readonly actions: Record<string, unknown>[];
}

async function factsOf(name: string, ...args: string[]): Promise<Facts> {
  const { code, out, err } = await run("facts", name, "--format", "json", "--today", "2026-11-01", ...args);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return JSON.parse(out) as Facts;
}

test("facts of a plan, in the shape of the contract", async () => {
  file("plan.md", flawedPlan);
  const { kind, areas, actions } = await factsOf("plan.md");
  expect(kind).toBe("priority-action-plan");
  expect(areas).toMatchObject([
    {
      title: expect.stringContaining("Waits for therapy") as string,
      range: { start: { line: 9, character: 0 } },
    },
  ]);
  expect(actions).toMatchObject([
    {
      id: "1.1",
      title: "Recruit two therapists",
      area: areas[0]?.id,
      owners: [
        { text: "Fenwater Council", type: "organisation", range: { start: { line: 13, character: 33 } } },
      ],
      timescale: { text: "31 March 2027", type: "dated", start: null, end: "2027-03-31" },
      measure: { type: "impact" },
      status: null,
      themes: ["practice"],
      range: { start: { line: 13 } },
    },
    { id: "1.2", owners: [], timescale: { end: "2027-04-30" } },
  ]);
});

test("facts of a self-evaluation: a question that is not answered stands at the title", async () => {
  file("sef.md", selfEvaluation);
  const { questions } = await factsOf("sef.md");
  expect(questions.map(({ number, answered }) => `${number} ${answered}`)).toEqual([
    "1 yes",
    "2 no",
    "3 yes",
  ]);
  expect(questions[1]?.range).toMatchObject({ start: { line: 0, character: 0 } });
});

test("facts of any other Markdown are empty", async () => {
  file("notes.md", minutes);
  expect(await factsOf("notes.md")).toEqual({
    kind: null,
    summary: false,
    questions: [],
    areas: [],
    actions: [],
  });
  expect((await run("facts", "notes.md")).out).toBe("This is not an area SEND document.\n");
  file("empty.md", "");
  expect((await factsOf("empty.md")).kind).toBeNull();
});

test("--today gives the year where neither date nor document does", async () => {
  file("plan.md", flawedPlan.replace("date: 2026-09-14\n", "").replace("31 March 2027", "31 March"));
  const end = async (today: string) => {
    const { out } = await run("facts", "plan.md", "--format", "json", "--today", today);
    return ((JSON.parse(out) as Facts).actions[0]?.timescale as { end: string }).end;
  };
  expect(await end("2026-11-01")).toBe("2027-03-31");
  expect(await end("2030-11-01")).toBe("2031-03-31");
});

test("facts as text", async () => {
  file("plan.md", flawedPlan);
  const { out } = await run("facts", "plan.md");
  expect(out).toContain("priority action plan, 2 actions in 1 area\n");
  expect(out).toContain(
    "  1.2 Agree one pathway (line 15)\n      Owner: none\n      When: 30 April 2027 (dated: 2027-04-30)\n",
  );
});

test("facts of a file that cannot be read", async () => {
  expect(await run("facts", "missing.md")).toEqual({
    code: 2,
    out: "",
    err: "missing.md: there is no such file or folder.\n",
  });
  expect(await run("facts", ".")).toEqual({ code: 2, out: "", err: ".: this is a folder, not a file.\n" });
});

test("rules, for reading and as JSON", async () => {
  const { rules } = JSON.parse((await run("rules", "--format", "json")).out) as {
    rules: { id: string; good: string }[];
  };
  expect(rules.map(({ id }) => id)).toContain("action-owner");
  expect(rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id).toSorted());
  const { out } = await run("rules");
  for (const { id } of rules) expect(out).toContain(`${id}  `);
});

test("new prints a document to start from, which is read as what it is", async () => {
  for (const kind of kinds) {
    const { code, out, err } = await run("new", kind);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    file("new.md", out);
    const facts = await factsOf("new.md");
    expect(facts.kind).toBe(kind);
    expect(facts.questions.filter(({ answered }) => answered === "no")).toEqual([]);
    const checked = await run("check", "new.md", "--format", "json");
    expect(checked.err).toBe("");
    expect(checked.out).not.toContain("fault in Area SEND itself");
  }
});

test("new --out writes a new file, never over one that is there", async () => {
  expect(await run("new", "self-evaluation", "--out", "sef.md")).toMatchObject({ code: 0, out: "" });
  const written = readFileSync(pathOf("sef.md"), "utf8");
  expect(written).toBe((await run("new", "self-evaluation")).out);
  const again = await run("new", "priority-action-plan", "--out", "sef.md");
  expect(again).toEqual({
    code: 2,
    out: "",
    err: "sef.md: this file is there already. It is left as it is; choose another name.\n",
  });
  expect(readFileSync(pathOf("sef.md"), "utf8")).toBe(written);
  expect(await run("new", "self-evaluation", "--out", "none/sef.md")).toMatchObject({ code: 2, out: "" });
  expect(readdirSync(pathOf("."))).toEqual(["sef.md"]);
});

test("new fills in what it is told", async () => {
  const { out } = await run("new", "progress-report", "--area", "Kent", "--date", "2026-11-02");
  expect(out).toContain('area: "Kent"\ndate: "2 November 2026"\n');
  expect(out).toContain("# Kent: progress report");
});

test("new knows which kinds it can start", async () => {
  expect((await run("new", "letter")).err).toBe(
    `“letter” is not a kind of document. There are: ${kinds.join(", ")}.\n`,
  );
  expect((await run("new", "self-evalution")).err).toBe(
    "“self-evalution” is not a kind of document. Did you mean “self-evaluation”?\n",
  );
  expect(await run("new", "constructor")).toMatchObject({ code: 2, out: "" });
});

test("help for each command, in plain words, with the exit codes", async () => {
  const all = await run("--help");
  expect(all.code).toBe(0);
  for (const command of ["check", "facts", "rules", "new", "import", "serve"]) {
    expect(all.out).toContain(`  ${command} `);
    const { code, out, err } = await run(command, "--help");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(`Usage: area-send ${command}`);
    if (command !== "serve") expect(out).toContain("Exit codes:");
  }
  expect(await run("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  const bare = await run();
  expect(bare.code).toBe(2);
  expect(bare.out).toBe("");
  expect(bare.err).toContain("Usage: area-send");
});

test("serve starts the language server", async () => {
  const { code, out } = await talk(
    ["serve", "--stdio"],
    [
      { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } },
      { id: 2, method: "shutdown" },
      { method: "exit" },
    ],
  );
  expect(code).toBe(0);
  expect(out).toContain('"capabilities"');
});
