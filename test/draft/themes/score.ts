import { readFileSync } from "node:fs";
import { themesOf } from "../../../server/src/draft/themes.ts";
import type { Frame } from "../../../server/src/guidance/frames/frames.ts";

/** A passage, and the themes that a reader thought it to be about, by frame. */
export interface Labelled {
  readonly text: string;
  readonly about: readonly [handbook: Themes, inspections: Themes];
}

interface Themes {
  readonly sure: readonly string[];
  /** Told or not, it counts for nothing. */
  readonly doubtful: readonly string[];
}

export const sets = ["first", "second", "third"] as const;

export function readLabelled(set: (typeof sets)[number]): Labelled[] {
  const lines = readFileSync(new URL(`${set}.txt`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const [handbook = "", inspections = "", ...text] = line.split("|");
    return { text: text.join("|").trim(), about: [themes(handbook), themes(inspections)] };
  });
}

function themes(written: string): Themes {
  const words = written.split(" ").filter((word) => word !== "");
  return {
    sure: words.filter((word) => !word.startsWith("?")),
    doubtful: words.filter((word) => word.startsWith("?")).map((word) => word.slice(1)),
  };
}

/** Shares between 0 and 1, and what was told wrongly or not told, one line each. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly misses: readonly string[];
}

export function score(labelled: readonly Labelled[], frame: Frame, at: 0 | 1): Score {
  let right = 0;
  let wanted = 0;
  const misses: string[] = [];
  for (const { text, about } of labelled) {
    const { sure, doubtful } = about[at];
    const told = themesOf(text, frame);
    const ids = told.map(({ theme }) => theme.id);
    right += ids.filter((id) => sure.includes(id)).length;
    wanted += sure.length;
    for (const { theme, words } of told)
      if (![...sure, ...doubtful].includes(theme.id))
        misses.push(`wrong  ${theme.id} (${words.join(", ")}): ${text}`);
    for (const id of sure) if (!ids.includes(id)) misses.push(`missed ${id}: ${text}`);
  }
  const wrong = misses.filter((miss) => miss.startsWith("wrong")).length;
  return { precision: right / (right + wrong), recall: right / wanted, misses };
}
