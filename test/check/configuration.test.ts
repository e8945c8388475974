import { expect, test } from "vitest";
import { defaultConfiguration, kindOfFile, readConfiguration } from "../../server/src/check/configuration.ts";
import { isWorkingDay } from "../../server/src/guidance/calendar.ts";
import fc from "../random.ts";

const ruleIds = ["action-owner", "action-owner-vague", "action-timescale", "placeholder"];
const read = (text: string) => readConfiguration(text, ruleIds);

/** What is wrong, as `line:column message`, counted from one. */
const problemsOf = (text: string) =>
  read(text).problems.map(
    ({ range: { start }, message }) => `${start.line + 1}:${start.character + 1} ${message}`,
  );

test("reads rules, kinds, bank holidays and terms", () => {
  const { configuration, problems } = read(`\uFEFF{
    // comments and a last comma are allowed
    "$schema": "x",
    "rules": { "action-owner": "off", "placeholder": "hint" },
    "kinds": { "plans/**/*.md": "strategic-plan", "sef*.md": "self-evaluation" },
    "bankHolidays": ["2027-06-14"],
    "terms": { "autumn 2026": { "start": "2026-09-07" } },
  }`);
  expect(problems).toEqual([]);
  expect(configuration.rules).toEqual({ "action-owner": "off", placeholder: "hint" });
  expect(isWorkingDay("2027-06-14", configuration.calendar)).toBe(false);
  expect(isWorkingDay("2027-05-03", configuration.calendar)).toBe(false);
  expect(configuration.calendar.terms).toEqual({ "autumn 2026": { start: "2026-09-07" } });
  expect(kindOfFile("plans/2026/pap.md", configuration)).toBe("strategic-plan");
  expect(kindOfFile("a/b/sef-v2.md", configuration)).toBe("self-evaluation");
  expect(kindOfFile("notes.md", configuration)).toBeUndefined();
  expect(read("{}").configuration.rules).toEqual({});
});

test("each fault is one line that names the key", () => {
  expect(problemsOf(`{\n  "rulse": {}\n}`)).toEqual([`2:3 “rulse” is not a setting. Did you mean “rules”?`]);
  expect(problemsOf(`{ "colour": 1 }`)).toEqual([
    `1:3 “colour” is not a setting. There are: rules, kinds, bankHolidays, terms, edition, deadlines, frame, length.`,
  ]);
  expect(problemsOf(`{ "rules": { "action-ownr": "off" } }`)).toEqual([
    `1:14 rules: “action-ownr” is not a rule. Did you mean “action-owner”?`,
  ]);
  expect(problemsOf(`{ "rules": { "action-time": "off" } }`)).toEqual([
    `1:14 rules: “action-time” is not a rule. Did you mean “action-timescale”?`,
  ]);
  expect(problemsOf(`{ "rules": { "owner": "off" } }`)).toEqual([`1:14 rules: “owner” is not a rule.`]);
  expect(problemsOf(`{ "rules": { "action-owner": "warn" } }`)).toEqual([
    `1:14 rules: “action-owner” should be one of off, hint, information, warning, error, not "warn". Did you mean “warning”?`,
  ]);
  expect(problemsOf(`{ "rules": [] }`)).toEqual([`1:3 “rules” should be rules and levels in { }.`]);
  expect(problemsOf(`{ "kinds": { "a.md": "sef" } }`)[0]).toContain(
    `kinds: “a.md” should be one of self-evaluation,`,
  );
  expect(problemsOf(`{ "bankHolidays": ["2027-02-30"] }`)).toEqual([
    `1:20 bankHolidays: "2027-02-30" should be a date such as 2027-05-03.`,
  ]);
  expect(problemsOf(`{ "terms": { "winter 2026": {} } }`)[0]).toContain("terms: “winter 2026” is not known.");
  expect(problemsOf(`{ "terms": { "autumn 2026": { "end": "Christmas" } } }`)[0]).toContain(
    "terms: “autumn 2026 end”",
  );
  expect(problemsOf(`[]`)).toEqual([`1:1 The settings should stand in { }.`]);
  expect(read(`{ "rules": { "action-ownr": "off" } }`).configuration).toBe(defaultConfiguration);
});

test("the themes by which coverage is told", () => {
  expect(defaultConfiguration.frame.id).toBe("handbook");
  expect(read(`{ "frame": "nwadcs" }`).configuration.frame.themes).toHaveLength(7);
  expect(problemsOf(`{ "frame": "handbok" }`)).toEqual([
    `1:3 “frame” should be one of handbook, ofsted-cqc-2025, cdc, nwadcs, framework-2016. Did you mean “handbook”?`,
  ]);
  expect(problemsOf(`{ "frame": {} }`)).toEqual([
    `1:3 “frame” should be one of handbook, ofsted-cqc-2025, cdc, nwadcs, framework-2016.`,
  ]);
});

test("an edition and counts of days of one's own", () => {
  const { configuration, problems } = read(
    `{ "edition": "november-2022", "deadlines": { "plan-submitted": 35, "monitoring-inspection": 20 } }`,
  );
  expect(problems).toEqual([]);
  const { deadlines } = configuration.edition;
  expect(deadlines["plan-submitted"]).toMatchObject({ count: 35, unit: "working-days" });
  expect(deadlines["monitoring-inspection"]).toMatchObject({ count: 20, unit: "months" });
  expect(deadlines["plan-published"].count).toBe(70);
  expect(defaultConfiguration.edition.deadlines["plan-submitted"].count).toBe(30);
});

test("faults in an edition and in counts of days", () => {
  expect(problemsOf(`{ "edition": "november-2023" }`)).toEqual([
    `1:3 edition: “november-2023” is not known. Did you mean “november-2022”?`,
  ]);
  expect(problemsOf(`{ "edition": "Ofsted" }`)).toEqual([
    `1:3 edition: “Ofsted” is not known. There is: november-2022.`,
  ]);
  expect(problemsOf(`{ "edition": 2022 }`)).toEqual([
    `1:3 “edition” should be the name of an edition, such as november-2022.`,
  ]);
  expect(problemsOf(`{ "deadlines": { "plan-submited": 30 } }`)).toEqual([
    `1:18 deadlines: “plan-submited” is not a deadline. Did you mean “plan-submitted”?`,
  ]);
  expect(problemsOf(`{ "deadlines": { "plan-submitted": "30 days" } }`)).toEqual([
    `1:18 deadlines: “plan-submitted” should be a whole number from 1 to 400, not "30 days".`,
  ]);
  expect(problemsOf(`{ "deadlines": { "complaint": 0 } }`)).toHaveLength(1);
  expect(problemsOf(`{ "deadlines": 30 }`)).toEqual([
    `1:3 “deadlines” should be deadlines and numbers in { }.`,
  ]);
  expect(problemsOf(`{ "editon": "november-2022" }`)[0]).toContain("Did you mean “edition”?");
});

test("the most words that a self-evaluation should have", () => {
  expect(read(`{ "length": 5000 }`).configuration.length).toBe(5000);
  expect(defaultConfiguration.length).toBe(8000);
  expect(problemsOf(`{ "length": "20 pages" }`)).toEqual([
    `1:3 “length” should be a whole number of words from 200 to 100000.`,
  ]);
  expect(problemsOf(`{ "length": 20 }`)).toHaveLength(1);
});

test("what is not JSON is said with its place", () => {
  expect(problemsOf("")).toEqual(["1:1 This is not JSON: a value is missing."]);
  expect(problemsOf(`{\n "rules": { "a": "off" "b": "off" } }`)).toEqual([
    "2:24 This is not JSON: a comma is missing before this.",
  ]);
  expect(problemsOf(`{\r\n  "rules": {`)).toEqual(["2:13 This is not JSON: a closing } is missing."]);
  expect(problemsOf(`{ 'rules': {} }`)).toEqual([
    "1:3 This is not JSON: names and text need double quotation marks.",
  ]);
  expect(problemsOf("[".repeat(200_000))).toHaveLength(1);
});

test("never throws", () => {
  const sign = fc.constantFrom(
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    '"rules"',
    '"kinds"',
    '"a"',
    "1",
    "null",
    '"off"',
    "/*",
    "//",
    "\n",
    '"__proto__"',
    '"/~"',
    '"bankHolidays"',
    '"terms"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(sign).map((signs) => signs.join("")),
      ),
      (text) => {
        read(text);
      },
    ),
  );
});
