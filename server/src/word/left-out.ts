/** Counts what a document loses, or has changed, on its way into Markdown. */
export interface LeftOut {
  pictures: number;
  /** Drawings, charts, equations and the like. */
  drawings: number;
  insertions: number;
  deletions: number;
  /** Tables that stood in a cell of another. */
  innerTables: number;
  /** Links to files on somebody's computer. */
  fileLinks: number;
  /** Cells that had one set of words with those above them. */
  shared: number;
  /** Cells that said something by their colour alone. */
  colours: number;
  /** Marks of footnotes whose words were not there. */
  footnotes: number;
  readonly comments: { readonly by: string; readonly words: string }[];
  /** Words above or below each page. */
  readonly margins: string[];
}

export function nothingLeftOut(): LeftOut {
  return {
    pictures: 0,
    drawings: 0,
    insertions: 0,
    deletions: 0,
    innerTables: 0,
    fileLinks: 0,
    shared: 0,
    colours: 0,
    footnotes: 0,
    comments: [],
    margins: [],
  };
}

/** Stands where a picture was. */
export function pictureNote(description: string): string {
  const words = shortened(description.replace(/\s+/g, " ").trim());
  return words ? `(Picture left out: ${words})` : "(Picture left out)";
}

/** What the author should know, in sentences. */
export function notesOn(left: LeftOut): string[] {
  const notes: string[] = [];
  const say = (count: number, one: string, many: string): void => {
    if (count > 0) notes.push(count === 1 ? one : many.replace("#", String(count)));
  };
  say(
    left.pictures,
    "One picture is left out; a note stands in its place.",
    "# pictures are left out; a note stands in place of each.",
  );
  say(
    left.drawings,
    "One drawing, chart or equation is left out.",
    "# drawings, charts or equations are left out.",
  );
  const changes = [
    counted(left.insertions, "insertion is kept", "insertions are kept"),
    counted(left.deletions, "deletion is left out", "deletions are left out"),
  ].filter((part) => part !== "");
  if (changes.length > 0) notes.push(`Tracked changes are taken as accepted: ${changes.join(", ")}.`);
  say(
    left.innerTables,
    "One table stood in a cell of another; its words stand in that cell, row by row.",
    "# tables stood in cells of others; their words stand in those cells, row by row.",
  );
  say(
    left.shared,
    "What was merged with the cell above is written in one more cell.",
    "What was merged with the cell above is written in # more cells.",
  );
  say(
    left.colours,
    "One cell said something by its colour alone; the name of the colour stands there now.",
    "# cells said something by their colour alone; the name of the colour stands there now.",
  );
  say(
    left.footnotes,
    "The words of one footnote were not there; only its number is kept.",
    "The words of # footnotes were not there; only their numbers are kept.",
  );
  say(
    left.fileLinks,
    "One link led to a file on a computer; only its words are kept.",
    "# links led to files on a computer; only their words are kept.",
  );
  for (const words of new Set(left.margins))
    notes.push(`What stands above or below each page is left out: “${shortened(words)}”.`);
  for (const { by, words } of left.comments.slice(0, mostComments))
    notes.push(`A comment${by ? ` by ${by}` : ""} is left out: “${shortened(words)}”.`);
  say(left.comments.length - mostComments, "One more comment is left out.", "# more comments are left out.");
  return notes;
}

const mostComments = 50;
const longest = 160;

function counted(count: number, one: string, many: string): string {
  return count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
}

function shortened(words: string): string {
  return words.length <= longest
    ? words
    : `${words.slice(0, words.lastIndexOf(" ", longest) + 1 || longest).trimEnd()} …`;
}
