/** A tag of an XML text. A tag that closes itself both opens and closes. */
export interface Tag {
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly attributes: string;
  readonly from: number;
  readonly to: number;
}

const anyTag = /<(\/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;

/** The tags of an XML text in order, as they are written. */
export function* tagsIn(xml: string): Generator<Tag> {
  for (const { 0: tag, 1: slash, 2: name = "", 3: attributes = "", index } of xml.matchAll(anyTag))
    yield {
      name,
      opens: slash === "",
      closes: slash !== "" || attributes.endsWith("/"),
      attributes,
      from: index,
      to: index + tag.length,
    };
}

/** The value of an attribute; undefined where the tag has none. */
export function valueOf({ attributes }: Tag, name: string): string | undefined {
  const at = attributes.search(new RegExp(`\\s${name}\\s*=`));
  if (at < 0) return undefined;
  const value = /=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at));
  return decoded(value?.[1] ?? value?.[2] ?? "");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Words of an XML text as they read. */
export function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi,
    (whole, decimal, hex, name: string) => {
      const code = Number(decimal ?? (hex ? `0x${hex}` : NaN));
      return Number.isNaN(code)
        ? (entities[name] ?? whole)
        : code <= 0x10ffff
          ? String.fromCodePoint(code)
          : whole;
    },
  );
}

export function encoded(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The words between the tags `w:t`, with a space where a paragraph ends. */
export function wordsIn(xml: string): string {
  let text = "";
  let from = -1;
  for (const tag of tagsIn(xml)) {
    if (tag.name === "w:t" && tag.opens && !tag.closes) from = tag.to;
    else if (tag.name === "w:t" && from >= 0) {
      text += decoded(xml.slice(from, tag.from));
      from = -1;
    } else if (/^w:(?:p|tab|br)$/.test(tag.name) && tag.closes) text += " ";
  }
  return text.replace(/\s+/g, " ").trim();
}

/** A stretch of a text and what is to stand there. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with changes made that are in order and apart. */
export function changed(text: string, changes: readonly Change[]): string {
  let done = 0;
  const parts = changes.map((change) => {
    const part = text.slice(done, change.from) + change.text;
    done = change.to;
    return part;
  });
  return parts.join("") + text.slice(done);
}
