import { asides, beforehand, comparedFigure, dateLike, timeLike } from "../guidance/column-words.ts";
import { imperative } from "../guidance/headings.ts";
import type { Role } from "../guidance/labels.ts";
import type { Row } from "../markdown/elements.ts";
import { remembering } from "../markdown/remember.ts";
import { figureColumns } from "./figure-columns.ts";
import { judgeMeasure } from "./impact.ts";
import type { Names } from "./names.ts";
import { findBracketOwners } from "./owner.ts";
import { plainLabel } from "./roles.ts";
import { standingOf } from "./status.ts";
import { isBlank } from "./timescale.ts";
import { isDitto, numberOf } from "./wording.ts";

/** As many rows as it takes to tell what a column holds, and as much of a cell. */
const sample = 12;
const longest = 300;

/** The filled cells of a column. */
export function filledCells(below: readonly Row[], column: number): string[] {
  return below
    .slice(0, sample)
    .map((row) => row.cells[column]?.words.text.trim().slice(0, longest) ?? "")
    .filter((text) => !isBlank(text) && !isDitto(text));
}

/** Most of these cells are short and give a date or a part of a year; `most` characters are short. */
export function areDates(filled: readonly string[], most = 40): boolean {
  const dates = filled.filter((text) => text.length < most && dateLike.test(text));
  return dates.length * 2 > filled.length;
}

/**
 * What each column holds, where its heading does not say and its cells do: what is to be done, who, when, and what
 * will be different. Asked only for what no heading of the table names, and answered only where most cells agree.
 */
export function rolesByContent(
  roles: readonly Role[],
  header: Row,
  below: readonly Row[],
  names: Names,
): readonly Role[] {
  const told = [...roles];
  const has = (...wanted: Role[]): boolean => told.some((role) => wanted.includes(role));
  const headingAt = (at: number): string => plainLabel(header.cells[at]?.words.text ?? "");
  const give = (role: Role, fits: (filled: readonly string[]) => boolean, from: Role = "context"): void => {
    const column = told.findIndex((each, at) => {
      const heading = headingAt(at);
      const isAside = asides.test(heading) || (role === "measure" && beforehand.test(heading));
      return each === from && !isAside && fits(filledCells(below, at));
    });
    if (column >= 0) told[column] = role;
  };
  /** Of two columns of days that no heading names, the first is when something starts. */
  const giveStart = (): void => {
    const start = told.indexOf("end");
    const end = told.findIndex(
      (role, at) =>
        at === start + 1 &&
        role === "context" &&
        !asides.test(headingAt(at)) &&
        areDays(filledCells(below, at)),
    );
    if (start < 0 || end < 0 || !areDays(filledCells(below, start))) return;
    [told[start], told[end]] = ["start", "end"];
  };
  if (!has("owner")) give("owner", (filled) => areOwners(filled, names));
  const figures = figureColumns(told, header, below);
  if (figures && !areStatuses(filledCells(below, figures.baseline))) {
    if (told[figures.baseline] !== "baseline") told[figures.baseline] = "baseline";
    if (!has("measure")) told[figures.target] = "measure";
  }
  if (!has("end", "revised", "start")) {
    give("end", areTimes);
    giveStart();
    const another = has("action") || told.filter((role) => role === "milestone").length > 1;
    if (another && !has("end")) give("end", areMilestoneDates, "milestone");
  }
  const isToDo = (at: number): boolean => told[at] === "milestone" && areThingsToDo(filledCells(below, at));
  if (has("owner") && has("end", "revised", "start") && !has("action") && ![...told.keys()].some(isToDo))
    give("action", areThingsToDo);
  const isTold = has("owner") && has("end", "revised", "start") && has("measure");
  const isOpen = has("start") && has("end", "revised") && has("measure");
  if ((isTold || isOpen) && !has("action", "milestone")) give("action", areNamed);
  if (isTold && !has("action", "milestone")) give("action", areNamed, "area");
  if (!has("measure") && has("action", "milestone")) give("measure", areMeasures);
  const progress = told.findIndex(
    (role, at) => (role === "done" || role === "context") && areStatuses(filledCells(below, at)),
  );
  if (!has("status") && progress >= 0) told[progress] = "status";
  return told;
}

/** Nearly all cells say in a word or two, or in per cent, how far an action is. */
function areStatuses(filled: readonly string[]): boolean {
  const statuses = filled.filter(
    (text) => text.length < 30 && (standingOf(text) !== undefined || /^\d{1,3} ?%$/.test(text)),
  );
  return (statuses.length >= 2 && statuses.length * 4 >= filled.length * 3) || areColours(filled);
}

/** Nearly all cells hold the letter of a colour, green or red among them. */
function areColours(filled: readonly string[]): boolean {
  const colours = filled.filter((text) => /^[BRAGWY]$/.test(text));
  const isSure = colours.some((text) => text === "G" || text === "R");
  return isSure && filled.length > 1 && colours.length * 4 >= filled.length * 3;
}

/** Nearly all cells name nothing but bodies, posts or groups. */
function areOwners(filled: readonly string[], names: Names): boolean {
  const least = Math.max(2, Math.ceil((filled.length * 3) / 4));
  return atLeast(least, filled, (text) => text.length < 80 && findBracketOwners(text, names).length > 0);
}

/** Most of these cells give a date, a part of a year or how often. */
export function areTimes(filled: readonly string[]): boolean {
  if (areDates(filled)) return filled.length > 0;
  const times = filled.filter((text) => text.length < 60 && (dateLike.test(text) || timeLike.test(text)));
  return (
    times.length >= 2 && times.length * 4 >= filled.length * 3 && filled.some((text) => dateLike.test(text))
  );
}

function areDays(filled: readonly string[]): boolean {
  return filled.length > 0 && areDates(filled, 25);
}

/** Milestones that are dates, or that each have theirs: "Nov 26 first visits; Jul 27 all". */
function areMilestoneDates(filled: readonly string[]): boolean {
  const times = filled.filter((text) => dateLike.test(text) || timeLike.test(text));
  return filled.length > 0 && times.length * 4 >= filled.length * 3;
}

function areThingsToDo(filled: readonly string[]): boolean {
  const starting = filled.filter((text) => imperative.test(text.slice(numberOf(text)?.length ?? 0)));
  return starting.length >= 2 && starting.length * 2 > filled.length;
}

/** Every cell says something else, most in two words or more: beside who, when and what comes of it, what is done. */
function areNamed(filled: readonly string[]): boolean {
  const named = filled.filter((text) => /\p{L}\S* \S*\p{L}/u.test(text));
  return (
    filled.length >= 2 && named.length * 4 >= filled.length * 3 && new Set(filled).size === filled.length
  );
}

/** Most cells set a figure against another, or tell of a change for children or families. */
function areMeasures(filled: readonly string[]): boolean {
  return atLeast(Math.max(2, Math.floor(filled.length / 2) + 1), filled, isMeasure);
}

/** Asks no more of the cells than it takes to know. */
function atLeast(least: number, filled: readonly string[], fits: (text: string) => boolean): boolean {
  let wanted = least;
  for (const [at, text] of filled.entries()) {
    if (wanted > filled.length - at) return false;
    if (fits(text)) wanted--;
    if (wanted === 0) return true;
  }
  return false;
}

const isMeasure = remembering((text) => comparedFigure.test(text) || judgeMeasure(text).type === "impact");
