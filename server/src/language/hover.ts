import { MarkupKind } from "vscode-languageserver";
import type { Hover } from "vscode-languageserver";
import type { Finding } from "../check/check.ts";
import type { Position } from "../markdown/position.ts";
import type { Rule } from "../rules/rule.ts";
import { rulePage } from "./rule-page.ts";
import { exampleOf } from "./example.ts";
import { touches } from "./places.ts";

/**
 * What an inspector would say about this place: for each finding what is wrong, what in the text led to it,
 * why it matters, which paragraph says so and how to put it right. `messages: false` leaves out what is wrong, for an
 * editor that shows it in the same place. Undefined where nothing was found.
 */
export function hoverAt(
  position: Position,
  findings: readonly Finding[],
  rules: readonly Rule[],
  { messages } = { messages: true },
): Hover | undefined {
  const here = findings.filter((finding) => touches(finding.range, { start: position, end: position }));
  if (here.length === 0) return undefined;
  const parts = here.map((finding) =>
    explain(
      finding,
      rules.find((rule) => rule.id === finding.rule),
      messages,
    ),
  );
  const [first] = here;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n---\n\n") },
    ...(here.length === 1 && first ? { range: first.range } : {}),
  };
}

function explain(finding: Finding, rule: Rule | undefined, messages: boolean): string {
  const parts = [`**${escapeMarkdown(rule?.title ?? finding.rule)}**`];
  if (messages) parts.push(escapeMarkdown(finding.message));
  if (finding.because?.length) parts.push("**What was read:**", bulleted(finding.because));
  if (rule) parts.push(`**Why:** ${escapeMarkdown(rule.why)}`);
  if (finding.source) parts.push(`**Where it comes from:** ${escapeMarkdown(finding.source)}`);
  const [fix] = finding.fixes;
  if (fix) parts.push(`**To put it right:** ${escapeMarkdown(fix.title)} (choose *Quick Fix*).`);
  const example = rule && exampleOf(rule);
  if (example) parts.push("**For example:**", fenced(example));
  if (rule) parts.push(`[More about this](${rulePage(rule.id)})`);
  return parts.join("\n\n");
}

function bulleted(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${escapeMarkdown(sentence)}`).join("\n");
}

/** Words that come out as they are when a reader of Markdown shows them. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&$]/g, "\\$&");
}

/** A fence longer than any in the text, so that the text cannot close it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}markdown\n${text}\n${fence}`;
}
