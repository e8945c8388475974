import type { Action, Draft, Kind } from "../draft/draft.ts";
import { walk, type Section } from "../draft/sections.ts";
import { groupsInParts, type Group } from "../draft/stretches.ts";
import { topOf, type Top } from "../draft/top.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import { onceWhile } from "../markdown/once.ts";
import type {
  Around,
  Companions,
  Context,
  Contexts,
  Per,
  Rule,
  Severity,
  Silence,
  Subjects,
} from "../rules/rule.ts";
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
  const known: Known = [rules, configuration, today, kind, summary, plan?.name, plan?.draft];
  const top = topOf(draft);
  return [
    ...askAbout("draft", [draft], context, configuration, rules, kind),
    ...askAbout("question", draft.questions, context, configuration, rules, kind),
    ...askAbout("area", draft.areas, context, configuration, rules, kind),
    ...draft.lists.flatMap((list) => ofList(list, known, top).heard),
    ...walk(draft.root).flatMap((section) => ofSection(section, known, top).heard),
  ];
}

/** What the rules about silences find. */
export function askAboutSilence(silence: Silence, draft: Draft, asking: Asking): Heard[] {
  const { configuration, rules } = asking;
  return askAbout("silence", [silence], contextOf(draft, asking), configuration, rules, draft.kind);
}

/** A rule is not asked where it is off or does not look at such documents. */
export function isAsked(rule: Rule, kind: Kind, configuration: Configuration): boolean {
  return rule.kinds.includes(kind) && severityOf(rule, { kind }, configuration) !== "off";
}

/** All that a rule about an action or a stretch can know besides it and the top of the document. */
type Known = readonly [
  rules: readonly Rule[],
  configuration: Configuration,
  today: PlainDate,
  kind: Kind,
  summary: boolean,
  planName: string | undefined,
  plan: Draft | undefined,
];

/** `top`: the top of the document, where a rule has looked at it. */
interface Answer {
  readonly heard: readonly Heard[];
  readonly top: Top | undefined;
}

const ofAction = remembered((action: Action, known, top) => askKnowing("action", [action], known, top));
const ofGroup = remembered((group: Group, known, top) => askKnowing("stretch", group, known, top));
const ofList = remembered((list: readonly Action[], known, top) =>
  together(list.map((action) => ofAction(action, known, top))),
);
const ofGroups = remembered((groups: readonly Group[], known, top) =>
  together(groups.map((group) => ofGroup(group, known, top))),
);
const ofSection = remembered((section: Section, known, top) =>
  together(groupsInParts(section).map((groups) => ofGroups(groups, known, top))),
);

function together(answers: readonly Answer[]): Answer {
  return {
    heard: answers.flatMap(({ heard }) => heard),
    top: answers.find((each) => each.top)?.top,
  };
}

/** Asks again where something else is known, or the top is another and a rule has looked at it. */
function remembered<Subject extends object>(asked: (subject: Subject, known: Known, top: Top) => Answer) {
  const memory = onceWhile<Subject, Known, { answer?: Answer }>(() => ({}));
  return (subject: Subject, known: Known, top: Top): Answer => {
    const last = memory(subject, ...known);
    const isKnown = last.answer && (last.answer.top === undefined || last.answer.top === top);
    if (!last.answer || !isKnown) last.answer = asked(subject, known, top);
    return last.answer;
  };
}

function askKnowing<P extends "action" | "stretch">(
  per: P,
  subjects: readonly Subjects[P][],
  [rules, settings, today, kind, summary, name, draft]: Known,
  top: Top,
): Answer {
  const plan = name !== undefined && draft ? { name, draft } : undefined;
  let seen: Top | undefined;
  const look = (): Top => (seen = top);
  const around = (report: Around["report"]): Around => ({
    ...{ settings, today, kind, summary, plan, report },
    top: look,
  });
  const heard = askAbout(per, subjects, around, settings, rules, kind);
  return { heard: heard.length > 0 ? heard : nothing, top: seen };
}

const nothing: readonly Heard[] = [];

function contextOf(draft: Draft, { today, configuration, companions }: Asking) {
  return (report: Context["report"]): Context => ({
    draft,
    today,
    settings: configuration,
    companions,
    report,
  });
}

function askAbout<P extends Per>(
  per: P,
  subjects: readonly Subjects[P][],
  contextOf: (report: Context["report"]) => Contexts[P],
  configuration: Configuration,
  rules: readonly Rule[],
  kind: Kind,
): Heard[] {
  const all: Heard[] = [];
  let listener: Context["report"] | undefined;
  // One for all of them, as making them costs more than most rules do.
  const context = contextOf((...told) => listener?.(...told));
  for (const { rule, severity } of rulesFor(rules, kind, configuration).get(per) ?? [])
    for (const subject of subjects) {
      const heard = hear(rule, severity, configuration.edition, (report) => {
        listener = report;
        rule.check(subject, context);
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
