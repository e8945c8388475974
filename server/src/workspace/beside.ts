import type { FrontMatter } from "../draft/front-matter.ts";
import { nearest } from "../draft/nearest.ts";
import { isPlainDate } from "../guidance/calendar.ts";
import { plans } from "../guidance/kinds.ts";
import type { Kind } from "../guidance/kinds.ts";
import type { MissingFile } from "../rules/rule.ts";
import type { Card } from "./catalogue.ts";

/** A folder of more files than this is a store; in it, documents have to name one another. */
export const mostFiles = 2000;
/** Longer than any draft, in characters. */
export const longest = 1_500_000;

/** What is needed of a draft to find what stands beside it. */
export interface Subject {
  readonly kind: Kind;
  readonly frontMatter: Pick<FrontMatter, "inspectionReport" | "plan">;
  readonly area: ReadonlySet<string>;
}

/** The Markdown files of one folder, by name, and which of them can be read. */
export interface Listing {
  readonly names: readonly string[];
  isReadable(name: string): boolean;
}

/** What is kept of a draft to tell whether it belongs to another. */
export type Trait = Omit<Card, "frontMatter">;

/** Where files are found. Paths are written with `/`, as URIs are. */
export interface Places {
  /** Undefined where the folder is not known. */
  listing(folder: string): Listing | undefined;
  /** The drafts of a folder, `except` the one of that name. */
  cards(folder: string, except: string): readonly Trait[];
  /** A file's name as people write it: a URI has `%20` for a space. */
  shown(name: string): string;
}

/** A file that belongs to a draft. */
export interface Found {
  readonly folder: string;
  readonly name: string;
}

export type Sort = "report" | "plan";
export const keyOf = { report: "inspection-report", plan: "plan" } as const;
export const kindsOf: Readonly<Record<Sort, readonly Kind[]>> = {
  report: ["inspection-report"],
  plan: plans,
};

/** The file that belongs to a draft: the one that its front matter names, else the only one of its kind in its folder. */
export function findBeside(
  path: string,
  subject: Subject,
  sort: Sort,
  places: Places,
): Found | MissingFile | undefined {
  const link = linkOf(subject, sort);
  return link === undefined ? only(path, subject, sort, places) : named(path, link, sort, places);
}

function named(path: string, link: string, sort: Sort, places: Places): Found | MissingFile | undefined {
  const { steps, written, folder } = stepsOf(path, link);
  const listing = places.listing(folder);
  if (!listing) return undefined;
  const name = nameIn(listing, written, places);
  if (name !== undefined && listing.isReadable(name)) return { folder, name };
  const meant = nearest(
    written,
    listing.names.map((each) => places.shown(each)),
  );
  if (meant === undefined && !isFileName(written)) return undefined;
  return { key: keyOf[sort], meant: meant && [...steps, meant].join("/") };
}

function only(path: string, subject: Subject, sort: Sort, places: Places): Found | undefined {
  const folder = folderOf(path);
  const listing = places.listing(folder);
  const card = listing && theOne(places.cards(folder, path.slice(folder.length + 1)), subject, sort);
  return card && { folder, name: card.name };
}

/** The file that the front matter names; a date in that place names none. */
export function linkOf({ frontMatter }: Pick<Subject, "frontMatter">, sort: Sort): string | undefined {
  const written = sort === "report" ? frontMatter.inspectionReport : frontMatter.plan;
  if (written === undefined || written.length > 300 || written.includes("://")) return undefined;
  return isPlainDate(written) ? undefined : written;
}

/** A link as it leads from a file: the folders that it goes through, the name written, and the folder it ends in. */
export function stepsOf(path: string, link: string): { steps: string[]; written: string; folder: string } {
  const steps = link.split(/[\\/]/);
  const written = steps.pop() ?? "";
  return { steps, written, folder: steps.reduce(stepTo, folderOf(path)) };
}

/** The file of a folder that a link means. */
export function nameIn(
  { names }: Pick<Listing, "names">,
  written: string,
  { shown }: Pick<Places, "shown">,
): string | undefined {
  return names.find((each) => isSameName(shown(each), written));
}

/** The only one that can be meant. A plan has no other plan beside it: an earlier one has to be named. */
function theOne(cards: readonly Trait[], subject: Subject, sort: Sort): Trait | undefined {
  if (sort === "plan" && plans.includes(subject.kind)) return undefined;
  const areas = [subject.area, ...cards.map(({ area }) => area)].filter(({ size }) => size > 0);
  const isMixed = areas.some((area) => namesOther(area, areas[0] ?? area));
  const ofArea = cards.filter(
    ({ kind, area }) =>
      kindsOf[sort].includes(kind) &&
      !namesOther(area, subject.area) &&
      (!isMixed || (area.size > 0 && subject.area.size > 0)),
  );
  const { inspectionReport: date } = subject.frontMatter;
  const fitting = ofArea.filter(
    ({ summary, published }) =>
      !(summary && ofArea.length > 1) &&
      (sort !== "report" || date === undefined || published === undefined || published === date),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isFileName(text: string): boolean {
  return /\.(?:md|markdown)$/i.test(text);
}

function isSameName(name: string, written: string): boolean {
  return name === written || (!isFileName(written) && name.replace(/\.(?:md|markdown)$/i, "") === written);
}

/** The folder that a file or a folder is in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function stepTo(folder: string, step: string): string {
  if (step === "" || step === ".") return folder;
  return step === ".." ? folderOf(folder) : `${folder}/${step}`;
}

/** Two documents name areas that have no word in common. */
export function namesOther(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}
