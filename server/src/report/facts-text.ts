import type { ActionFacts, Facts, TimescaleFacts } from "./facts.ts";
import { counted, kindName } from "./report.ts";
import { styles, wrapped } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

const answers = { yes: "answered", thin: "hardly answered", no: "not answered" };

/** `facts --format text`: what was understood, for reading. Lines count from one. */
export function factsText(facts: Facts, terminal: Terminal): string {
  if (facts.kind === null) return "This is not an area SEND document.\n";
  const { bold, dim } = styles(terminal);
  const { areas, actions } = facts;
  const lines = [
    bold(`${kindName(facts.kind)}, ${counted(actions.length, "action")} in ${counted(areas.length, "area")}`),
  ];
  if (facts.summary) lines.push("A summary: owners, dates and measures stand in a fuller plan.");
  for (const { number, answered, range } of facts.questions) {
    lines.push(`Question ${number}: ${answers[answered]} ${dim(`(line ${range.start.line + 1})`)}`);
  }
  const groups = [...areas, undefined].map((area) => ({
    title: area && `${area.id}  ${area.title}`,
    of: actions.filter((action) => action.area === (area?.id ?? null)),
  }));
  for (const { title, of } of groups) {
    if (title !== undefined || of.length > 0) lines.push("", bold(title ?? "In no area"));
    lines.push(...of.flatMap((action) => actionLines(action, terminal)));
  }
  return `${lines.join("\n")}\n`;
}

function actionLines(
  { id, title, owners, timescale, measure, status, range }: ActionFacts,
  terminal: Terminal,
): string[] {
  const { dim } = styles(terminal);
  const named = owners.map(({ text, type, organisation }) => {
    return `${text} (${type}${organisation !== null && organisation !== text ? `, ${organisation}` : ""})`;
  });
  const details = [
    `Owner: ${named.join("; ") || "none"}`,
    `When: ${timescale ? whenText(timescale) : "none"}`,
    `Measure: ${measure ? `${measure.text} (${measure.type})` : "none"}`,
    ...(status === null ? [] : [`Status: ${status}`]),
  ];
  const heading = `${id === null ? "" : `${id} `}${title}`;
  const width = terminal.width - 6;
  const [first = "", ...rest] = wrapped(heading, width);
  const place = dim(`(line ${range.start.line + 1})`);
  return [
    `  ${[first, ...rest.map((line) => `  ${line}`)].join("\n  ")} ${place}`,
    ...details.flatMap((detail) =>
      wrapped(detail, width).map((line, at) => `${at === 0 ? "      " : "        "}${line}`),
    ),
  ];
}

function whenText({ text, type, start, end }: TimescaleFacts): string {
  return `${text} (${[type, periodText(start, end)].filter(Boolean).join(": ")})`;
}

function periodText(start: string | null, end: string | null): string {
  if (start === null || end === null) return end ?? (start === null ? "" : `from ${start}`);
  return `${start} to ${end}`;
}
