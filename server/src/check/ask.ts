import type { Action, Draft, Kind } from "../draft/draft.ts";
import { walk } from "../draft/sections.ts";
import { groupsIn, type Group } from "../draft/stretches.ts";
import { topOf, type Top } from "../draft/top.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { onceWhile } from "../markdown/once.ts";
import type { Around, Companions, Context, Per, Rule, Severity, Silence, Subjects } from "../rules/rule.ts";
import type { Configuration } from "./configuration.ts";
import { hear, type Heard } from "./hear.ts";
import { severityOf } from "./severity.ts";

/** What rules are asked with. */
export interface Asking {
  readonly today: PlainDate;
  readonly configuration: Configuration;
  readonly companions: Companions;
  readonly rules: readonly Rule[];
}

/** What all rules find, but those about silences. Of an action or a stretch that is as it was, it is remembered. */
export function ask(draft: Draft, asking: Asking): Heard[] {
  const { today, configuration, companions, rules } = asking;
  const { kind, summary } = draft;
  const context = contextOf(draft, asking);
  const plan = kind === "self-evaluation" ? undefined : companions.plan;
  const known: Known = [rules, configuration, today, kind, summary, topOf(draft), plan?.name, plan?.draft];
  return [
    ...askAbout("draft", [draft], context, rules, kind),
    ...askAbout("question", draft.questions, context, rules, kind),
    ...askAbout("area", draft.areas, context, rules, kind),
    ...draft.actions.flatMap((action) => ofAction(action, ...known)),
    ...walk(draft.root).flatMap((section) => ofSection(groupsIn(section), ...known)),
  ];
}

/** What the rules about silences find. */
export function askAboutSilence(silence: Silence, draft: Draft, asking: Asking): Heard[] {
  return askAbout("silence", [silence], contextOf(draft, asking), asking.rules, draft.kind);
}

/** A rule is not asked where it is off or does not look at such documents. */
export function isAsked(rule: Rule, kind: Kind, configuration: Configuration): boolean {
  return rule.kinds.includes(kind) && severityOf(rule, { kind }, configuration) !== "off";
}

/** All that a rule about an action or a stretch can know besides it. */
type Known = readonly [
  rules: readonly Rule[],
  configuration: Configuration,
  today: PlainDate,
  kind: Kind,
  summary: boolean,
  top: Top,
  planName: string | undefined,
  plan: Draft | undefined,
];

const ofAction = onceWhile((action: Action, ...known: Known) => askKnowing("action", [action], known));
const ofGroup = onceWhile((group: Group, ...known: Known) => askKnowing("stretch", group, known));
const ofSection = onceWhile((groups: readonly Group[], ...known: Known) =>
  groups.flatMap((group) => ofGroup(group, ...known)),
);

function askKnowing<P extends "action" | "stretch">(
  per: P,
  subjects: readonly Subjects[P][],
  [rules, settings, today, kind, summary, top, name, draft]: Known,
): readonly Heard[] {
  const plan = name !== undefined && draft ? { name, draft } : undefined;
  const heard = askAbout(per, subjects, { settings, today, kind, summary, top, plan }, rules, kind);
  return heard.length > 0 ? heard : nothing;
}

const nothing: readonly Heard[] = [];

type Knowledge = (Omit<Context, "report" | "settings"> | Omit<Around, "report" | "settings">) & {
  readonly settings: Configuration;
};

function contextOf(draft: Draft, { today, configuration, companions }: Asking): Knowledge {
  return { draft, today, settings: configuration, companions };
}

function askAbout<P extends Per>(
  per: P,
  subjects: readonly Subjects[P][],
  knowledge: Knowledge,
  rules: readonly Rule[],
  kind: Kind,
): Heard[] {
  const { settings } = knowledge;
  const all: Heard[] = [];
  for (const { rule, severity } of rulesFor(rules, kind, settings).get(per) ?? [])
    for (const subject of subjects) {
      const heard = hear(rule, severity, settings.edition, (report) => {
        rule.check(subject, { ...knowledge, report });
      });
      if (heard.failure || heard.reported.length > 0) all.push(heard);
    }
  return all;
}

interface Asked {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** The rules that are asked of such a document, by what they are asked about. */
const rulesFor = onceWhile(
  (rules: readonly Rule[], kind: Kind, configuration: Configuration): ReadonlyMap<Per, readonly Asked[]> => {
    const asked = new Map<Per, Asked[]>();
    for (const rule of rules) {
      const severity = severityOf(rule, { kind }, configuration);
      if (severity === "off" || !rule.kinds.includes(kind)) continue;
      const alike = asked.get(rule.per);
      if (alike) alike.push({ rule, severity });
      else asked.set(rule.per, [{ rule, severity }]);
    }
    return asked;
  },
);
