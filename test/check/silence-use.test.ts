import { expect, test } from "vitest";
import { check } from "../../server/src/check/check.ts";
import { defaultConfiguration } from "../../server/src/check/configuration.ts";
import type { Configuration } from "../../server/src/check/configuration.ts";
import { readDraft } from "../../server/src/draft/read.ts";
import { defaultCalendar } from "../../server/src/guidance/calendar.ts";
import { readMarkdown } from "../../server/src/markdown/read.ts";
import actionOwner from "../../server/src/rules/action-owner.ts";
import placeholder from "../../server/src/rules/placeholder.ts";
import questionMissing from "../../server/src/rules/question-missing.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import suppressionReason from "../../server/src/rules/suppression-reason.ts";
import suppressionUnused from "../../server/src/rules/suppression-unused.ts";

const rulesAsked = [actionOwner, placeholder, questionMissing, suppressionReason, suppressionUnused];

interface Given {
  readonly today?: string;
  readonly rules?: Configuration["rules"];
  readonly failing?: string;
}

/** What is found in a plan whose first action has no owner, with `comment` beside it and `top` above the plan. */
function found(
  comment: string,
  top = "",
  { today = "2026-11-02", rules = {}, failing }: Given = {},
): string[] {
  const text = [
    "---\nkind: priority-action-plan\ndate: 2026-09-14\n---\n\n# Plan\n",
    top,
    "\n## Area 1: Waits\n",
    "| Action | Owner | By when | Measure |",
    "| --- | --- | --- | --- |",
    `| Open a clinic ${comment} | | March 2028 | No child waits longer than 18 weeks (61 in May 2026) |`,
    "| Hire a nurse | Fenwater Council | May 2028 | No child waits longer than 18 weeks (61 in May 2026) |",
    "",
  ].join("\n");
  const draft = readDraft(readMarkdown(text), { today, calendar: defaultCalendar });
  if (!draft) throw new Error("no draft");
  const fails = (): never => {
    throw new Error("a fault");
  };
  const asked = rulesAsked.map((rule): Rule => (rule.id === failing ? { ...rule, check: fails } : rule));
  return check(draft, { today, configuration: { ...defaultConfiguration, rules }, rules: asked }).map(
    ({ rule }) => rule,
  );
}

const ownerless = "<!-- area-send-ignore action-owner -- vacant until 31 March 2027 -->";

test("a silence counts to the end of its day", () => {
  expect(found("")).toEqual(["action-owner"]);
  expect(found(ownerless)).toEqual([]);
  expect(found(ownerless, "", { today: "2027-03-31" })).toEqual([]);
  expect(found(ownerless, "", { today: "2027-04-01" })).toEqual(["action-owner", "suppression-unused"]);
});

test("one that silences nothing is told of", () => {
  const idle = (top: string, given?: Given) => found(ownerless, top, given);
  expect(idle("<!-- area-send-ignore-file placeholder -- why -->")).toEqual(["suppression-unused"]);
  expect(idle("<!-- area-send-ignore -- why -->")).toEqual(["suppression-unused"]);
  expect(idle("<!-- area-send-ignore-file action-owner -- why -->")).toEqual([]);
  expect(idle("<!-- area-send-ignore-file -- why -->")).toEqual([]);
});

test("what a rule would have found is not known where it was not asked", () => {
  const off = (...ids: string[]): Given => ({
    rules: Object.fromEntries(ids.map((id) => [id, "off" as const])),
  });
  const file = (id: string) => `<!-- area-send-ignore-file ${id} -- why -->`;
  expect(found(ownerless, file("placeholder"), off("placeholder"))).toEqual([]);
  expect(found(ownerless, "", off("action-owner"))).toEqual([]);
  expect(found(ownerless, file("question-missing"))).toEqual([]);
  expect(found(ownerless, file("placeholder"), { failing: "placeholder" })).not.toContain(
    "suppression-unused",
  );
  expect(found("<!-- area-send-ignore placeholder -- why -->", "", off("suppression-unused"))).toEqual([
    "action-owner",
  ]);
});

test("a silence cannot silence what is said of itself, but another can", () => {
  const bare = "<!-- area-send-ignore action-owner -->";
  expect(found(bare)).toEqual(["suppression-reason"]);
  expect(found("<!-- area-send-ignore -->")).toEqual(["suppression-reason"]);
  expect(found("<!-- area-send-ignore action-owner suppression-reason -->")).toEqual(["suppression-reason"]);
  expect(found(ownerless, "<!-- area-send-ignore-file suppression-reason -->")).toEqual([
    "suppression-reason",
  ]);
  expect(found(ownerless, "<!-- area-send-ignore-file suppression-unused -- why -->")).toEqual([]);
  expect(found(bare, "<!-- area-send-ignore-file suppression-reason -- why -->")).toEqual([]);
  expect(found(`${bare} <!-- area-send-ignore suppression-reason -- why -->`)).toEqual([]);
});

test("a name that is no rule silences nothing, and is told once", () => {
  expect(found("<!-- area-send-ignore action-ownr -- why -->")).toEqual([
    "action-owner",
    "suppression-reason",
  ]);
  expect(found("<!-- area-send-ignore action-ownr -->")).toEqual(["action-owner", "suppression-reason"]);
  expect(found("<!-- area-send-ignore action-owner vacant until May -->")).toEqual(["suppression-reason"]);
});
