import { citation } from "../guidance/sources.ts";
import { kindName, levelText } from "../report/report.ts";
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
  const shown = listed.map((rule) => {
    const { id, per, kinds, severity, severityIn, preview, title, source, why, good, weak, beside } = rule;
    return {
      id,
      per,
      kinds,
      severity,
      severityIn: severityIn ?? {},
      preview: preview ?? false,
      title,
      source: citation(source),
      why,
      good,
      weak,
      beside: beside ?? {},
    };
  });
  return `${JSON.stringify({ rules: shown }, undefined, 2)}\n`;
}

function ruleText(rule: Rule, screen: Terminal): string {
  const { bold, dim } = styles(screen);
  const lines = (text: string) => wrapped(text, screen.width - 4).map((line) => `    ${line}\n`);
  return [
    `${bold(rule.id)}  ${levelText(rule)}\n`,
    ...lines(`${rule.title}.`),
    ...lines(rule.why),
    ...lines(`${citation(rule.source)} · ${rule.kinds.map(kindName).join(", ")}`).map(dim),
  ].join("");
}
