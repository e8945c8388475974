import { kinds } from "../draft/draft.ts";
import { citation } from "../guidance/sources.ts";
import { kindName } from "../report/report.ts";
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
    return {
      id,
      per,
      kinds,
      severity,
      severityIn: severityIn ?? {},
      title,
      source: citation(source),
      why,
      good,
      weak,
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

function levelText({ severity, severityIn = {} }: Rule): string {
  const others = kinds.flatMap((kind) => {
    const level = severityIn[kind];
    return level === undefined ? [] : [`${level} in a ${kindName(kind)}`];
  });
  return [severity, ...others].join(", ");
}
