import { styles, wrapped } from "../report/terminal.ts";
import type { Terminal } from "../report/terminal.ts";
import { rules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import { terminal, write } from "./output.ts";

/** `area-send rules`. */
export function rulesCommand({ format }: { readonly format: "text" | "json" }): void {
  const listed = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const screen = terminal();
  write(format === "json" ? rulesJson(listed) : listed.map((rule) => ruleText(rule, screen)).join("\n"));
}

function rulesJson(listed: readonly Rule[]): string {
  const shown = listed.map(({ id, per, kinds, severity, severityIn, title, source, why, good, weak }) => {
    return { id, per, kinds, severity, severityIn: severityIn ?? {}, title, source, why, good, weak };
  });
  return `${JSON.stringify({ rules: shown }, undefined, 2)}\n`;
}

function ruleText(
  { id, severity, severityIn = {}, title, source, why, kinds }: Rule,
  screen: Terminal,
): string {
  const { bold, dim } = styles(screen);
  const words = (kind: string): string => kind.replaceAll("-", " ");
  const elsewhere = Object.entries(severityIn).map(([kind, level]) => `, ${level} in a ${words(kind)}`);
  const lines = wrapped(why, screen.width - 4);
  return [
    `${bold(id)}  ${severity}${elsewhere.join("")}\n`,
    `    ${title}.\n`,
    ...lines.map((line) => `    ${line}\n`),
    `    ${dim(`${source} · ${kinds.map(words).join(", ")}`)}\n`,
  ].join("");
}
