import { plans } from "../draft/draft.ts";
import type { Draft, Kind } from "../draft/draft.ts";
import type { FrontMatter } from "../draft/front-matter.ts";
import { nearest } from "../draft/nearest.ts";
import { isPlainDate } from "../guidance/calendar.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import type { Companion, Companions, MissingFile } from "../rules/rule.ts";
import { areaWordsOf, namesOther } from "./area-name.ts";
import { catalogues } from "./catalogue.ts";
import type { Card, Folder } from "./catalogue.ts";

export type { Folder } from "./catalogue.ts";

/** Where files are found and how they are read. Paths are written with `/`, as URIs are. */
export interface Library {
  /** The folder as it is now, the same object until something in it changes; undefined where it is not known. */
  folder(path: string): Folder | undefined;
  /** The draft that a file's text is, read as `kind` where that is given; undefined for any other Markdown. */
  read(path: string, text: string, kind?: Kind): Draft | undefined;
  markdown(path: string, text: string): MarkdownText;
  /** The kind that the configuration gives a file. */
  kindGiven(path: string): Kind | undefined;
  /** A file's name as people write it: a URI has `%20` for a space. */
  shown(name: string): string;
}

/** What is needed of a draft to find what stands beside it. */
export interface Subject {
  readonly kind: Kind;
  readonly frontMatter: FrontMatter;
  readonly area: ReadonlySet<string>;
}

export function subjectOf({ kind, frontMatter, root }: Draft): Subject {
  return { kind, frontMatter, area: areaWordsOf(frontMatter, root) };
}

const keys = { report: "inspection-report", plan: "plan" } as const;
type Sort = keyof typeof keys;
const kindsOf: Readonly<Record<Sort, readonly Kind[]>> = { report: ["inspection-report"], plan: plans };

export type CompanionFinder = (path: string, subject: Subject) => Companions;

/**
 * Finds the documents that belong to a draft: those that its front matter names, else the only ones of their kind in
 * its folder. Nothing is read before it is asked for.
 */
export function companionFinder(library: Library, cardsIn = catalogues(library)): CompanionFinder {
  function named(path: string, link: string, sort: Sort): Companion | MissingFile | undefined {
    const { steps, written, place } = stepsOf(path, link);
    const folder = library.folder(place);
    if (!folder) return undefined;
    const name = nameIn(folder, written, library);
    const text = name === undefined ? undefined : folder.textOf(name);
    if (name !== undefined && text !== undefined) return companion(`${place}/${name}`, name, text, sort);
    const meant = nearest(
      written,
      folder.names.map((each) => library.shown(each)),
    );
    if (meant === undefined && !isFileName(written)) return undefined;
    return { key: keys[sort], meant: meant && [...steps, meant].join("/") };
  }

  function beside(path: string, subject: Subject, sort: Sort): Companion | undefined {
    const place = folderOf(path);
    const folder = library.folder(place);
    if (!folder) return undefined;
    const card = theOne(cardsIn(place, folder, path.slice(place.length + 1)), subject, sort);
    const text = card && folder.textOf(card.name);
    return card && text !== undefined ? companion(`${place}/${card.name}`, card.name, text, sort) : undefined;
  }

  /** A file that is named as the report is one, even where its text does not show it. */
  function companion(path: string, name: string, text: string, sort: Sort): Companion | undefined {
    const [kind, ...others] = kindsOf[sort];
    const draft =
      library.read(path, text) ?? (others.length === 0 ? library.read(path, text, kind) : undefined);
    return draft && kindsOf[sort].includes(draft.kind)
      ? { name: library.shown(name), path, draft }
      : undefined;
  }

  return (path, subject) => {
    const found = new Map<Sort, Companion | MissingFile | undefined>();
    const find = (sort: Sort): Companion | MissingFile | undefined => {
      const link = linkOf(subject, sort);
      if (!found.has(sort))
        found.set(sort, link === undefined ? beside(path, subject, sort) : named(path, link, sort));
      return found.get(sort);
    };
    const present = (sort: Sort): Companion | undefined => {
      const each = find(sort);
      return each && "draft" in each ? each : undefined;
    };
    return {
      get report() {
        return present("report");
      },
      get plan() {
        return present("plan");
      },
      get missing() {
        return (["report", "plan"] as const).flatMap((sort) => {
          const each = linkOf(subject, sort) === undefined ? undefined : find(sort);
          return each && !("draft" in each) ? [each] : [];
        });
      },
    };
  };
}

/** The files that the front matter of a draft names and that are there, each with the key that names it. */
export function filesNamed(
  path: string,
  { frontMatter }: Pick<Subject, "frontMatter">,
  library: Pick<Library, "folder" | "shown">,
): { readonly key: (typeof keys)[Sort]; readonly path: string }[] {
  return (["report", "plan"] as const).flatMap((sort) => {
    const link = linkOf({ frontMatter }, sort);
    if (link === undefined) return [];
    const { written, place } = stepsOf(path, link);
    const folder = library.folder(place);
    const name = folder && nameIn(folder, written, library);
    return name === undefined ? [] : [{ key: keys[sort], path: `${place}/${name}` }];
  });
}

/** A link as it leads from a file: the folders that it goes through, the name written, and the folder it ends in. */
function stepsOf(path: string, link: string): { steps: string[]; written: string; place: string } {
  const steps = link.split(/[\\/]/);
  const written = steps.pop() ?? "";
  return { steps, written, place: steps.reduce(stepTo, folderOf(path)) };
}

function nameIn(folder: Folder, written: string, { shown }: Pick<Library, "shown">): string | undefined {
  return folder.names.find((each) => isSameName(shown(each), written));
}

/** The file that the front matter names; a date in that place names none. */
function linkOf({ frontMatter }: Pick<Subject, "frontMatter">, sort: Sort): string | undefined {
  const written = sort === "report" ? frontMatter.inspectionReport : frontMatter.plan;
  if (written === undefined || written.length > 300 || written.includes("://")) return undefined;
  return isPlainDate(written) ? undefined : written;
}

/** The only one that can be meant. A plan has no other plan beside it: an earlier one has to be named. */
function theOne(cards: readonly Card[], subject: Subject, sort: Sort): Card | undefined {
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
  return /\.(?:md|markdown)$/iu.test(text);
}

function isSameName(name: string, written: string): boolean {
  return name === written || (!isFileName(written) && name.replace(/\.(?:md|markdown)$/iu, "") === written);
}

/** The folder that a file or a folder is in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function stepTo(folder: string, step: string): string {
  if (step === "" || step === ".") return folder;
  return step === ".." ? folderOf(folder) : `${folder}/${step}`;
}
