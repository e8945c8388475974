import { check } from "../../server/src/check/check.ts";
import type { CheckOptions, Finding } from "../../server/src/check/check.ts";
import type { Draft } from "../../server/src/draft/draft.ts";
import { rangeOf } from "../../server/src/markdown/place.ts";
import type { Position, Range } from "../../server/src/markdown/position.ts";
import { rules as allRules } from "../../server/src/rules/index.ts";
import type { Context, Rule, Where } from "../../server/src/rules/rule.ts";

/** As `check`, but where a rule fails, or points at a place that is not in the text, this throws. */
export function strictCheck(draft: Draft, options: CheckOptions): Finding[] {
  const faults: unknown[] = [];
  const strict = (rule: Rule): Rule => ({
    ...rule,
    check(subject, context) {
      const report: Context["report"] = (where, message, ...fixes) => {
        for (const each of [where, ...fixes.flatMap(({ edits }) => edits.map(({ at }) => at))]) {
          if (!isInside(draft, rangeNow(each)))
            throw new Error(`${rule.id}: ${JSON.stringify(rangeNow(each))} is not in the text`);
        }
        (context as Context).report(where, message, ...fixes);
      };
      try {
        rule.check(subject, { ...context, report });
      } catch (error) {
        faults.push(error);
      }
    },
  });
  const findings = check(draft, { ...options, rules: (options.rules ?? allRules).map(strict) });
  if (faults.length > 0) throw faults[0];
  return findings;
}

function rangeNow(where: Where): Range {
  return "block" in where ? rangeOf(where) : where;
}

function isInside({ markdown }: Draft, { start, end }: Range): boolean {
  const isPlace = (position: Position): boolean => {
    const { line, character } = markdown.positionAt(markdown.offsetAt(position));
    return line === position.line && character === position.character;
  };
  return isPlace(start) && isPlace(end) && markdown.offsetAt(start) <= markdown.offsetAt(end);
}
