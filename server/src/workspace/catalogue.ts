import { findInspectionDates } from "../draft/report-dates.ts";
import { recognise } from "../draft/read.ts";
import type { Kind } from "../draft/draft.ts";
import type { FrontMatter } from "../draft/front-matter.ts";
import type { PlainDate } from "../guidance/calendar.ts";
import type { MarkdownText } from "../markdown/elements.ts";
import { areaWordsOf } from "./area-name.ts";
import { longest, mostFiles } from "./beside.ts";

/** The Markdown files of one folder, as they are now. */
export interface Folder {
  /** Their names, in order. */
  readonly names: readonly string[];
  /** What one of them says; undefined where it cannot be read. */
  textOf(name: string): string | undefined;
}

/** What is kept of a file, so that a folder is known without its documents being held. */
export interface Card {
  readonly name: string;
  readonly kind: Kind;
  readonly summary: boolean;
  readonly frontMatter: FrontMatter;
  /** The words of the area's name, where it is told. */
  readonly area: ReadonlySet<string>;
  /** The day on which an inspection report was published. */
  readonly published: PlainDate | undefined;
}

/** The drafts of the folder at a path, `except` the one of that name. */
export type CardsIn = (path: string, folder: Folder, except: string) => Card[];

interface Sources {
  /** The kind that the configuration gives a file. */
  readonly kindGiven: (path: string) => Kind | undefined;
  readonly markdown: (path: string, text: string) => MarkdownText;
}

/**
 * The drafts among the files of a folder, `except` one. A file is read once for what it says; a folder is looked
 * through once for as long as it is the same object.
 */
export function catalogues({ kindGiven, markdown }: Sources): CardsIn {
  const read = new Map<
    string,
    { readonly text: string; readonly given: Kind | undefined; readonly card: Card | undefined }
  >();
  const folders = new Map<
    string,
    { readonly folder: Folder; readonly cards: Map<string, Card | undefined> }
  >();

  function cardOf(path: string, name: string, text: string | undefined): Card | undefined {
    if (text === undefined || text.length > longest) return undefined;
    const given = kindGiven(path);
    const before = read.get(path);
    if (before?.text === text && before.given === given) return before.card;
    const card = readCard(name, markdown(path, text), given);
    read.set(path, { text, given, card });
    return card;
  }

  return (path, folder, except) => {
    const known = folders.get(path);
    const cards = known?.folder === folder ? known.cards : new Map<string, Card | undefined>();
    folders.set(path, { folder, cards });
    if (folder.names.length > mostFiles) return [];
    return folder.names.flatMap((name) => {
      if (name === except) return [];
      if (!cards.has(name)) cards.set(name, cardOf(`${path}/${name}`, name, folder.textOf(name)));
      return cards.get(name) ?? [];
    });
  };
}

/** The card of a file; undefined where it is none of our documents. `given`: the kind that the configuration gives it. */
export function readCard(name: string, markdown: MarkdownText, given: Kind | undefined): Card | undefined {
  const found = recognise(markdown, given);
  if (!found) return undefined;
  const { kind, root, frontMatter, summary } = found;
  const published = frontMatter.published ?? findInspectionDates(root).published ?? frontMatter.date;
  return {
    name,
    kind,
    summary,
    frontMatter,
    area: areaWordsOf(frontMatter, root),
    published: kind === "inspection-report" ? published : undefined,
  };
}
