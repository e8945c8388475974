import type { Severity } from "../rules/rule.ts";

/** What the text will be read on. */
export interface Terminal {
  readonly colour: boolean;
  /** Columns; Infinity where lines should not be broken. */
  readonly width: number;
}

const colours: Record<Severity, number> = { error: 31, warning: 33, information: 36, hint: 90 };

type Style = (text: string) => string;

/** Colour only underlines what the words say already. */
export function styles({ colour }: Terminal): {
  bold: Style;
  dim: Style;
  severe: (severity: Severity) => Style;
} {
  const style =
    (on: number, off: number): Style =>
    (text) =>
      colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  return { bold: style(1, 22), dim: style(2, 22), severe: (severity) => style(colours[severity], 39) };
}

/** Breaks `text` at spaces into lines of at most `width` characters. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
