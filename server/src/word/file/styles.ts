import { tagsIn, valueOf } from "./xml.ts";

/** A style of paragraphs, as far as it says what they are. */
export interface Style {
  readonly id: string;
  name: string;
  basedOn?: string;
  /** 0 for the headings of the first level. */
  outline?: number;
  numbering?: string;
  numberingLevel?: number;
}

export type Styles = ReadonlyMap<string, Style>;

export function readStyles(xml: string): Styles {
  const styles = new Map<string, Style>();
  let open: Style | undefined;
  for (const tag of tagsIn(xml)) {
    const value = valueOf(tag, "w:val") ?? "";
    if (tag.name === "w:style" && tag.opens) {
      const id = valueOf(tag, "w:styleId");
      open = valueOf(tag, "w:type") === "paragraph" && id ? { id, name: id } : undefined;
      if (open) styles.set(open.id, open);
    } else if (!open || !tag.opens) continue;
    else if (tag.name === "w:name") open.name = value;
    else if (tag.name === "w:basedOn") open.basedOn = value;
    else if (tag.name === "w:outlineLvl") open.outline = Number(value);
    else if (tag.name === "w:numId") open.numbering = value;
    else if (tag.name === "w:ilvl") open.numberingLevel = Number(value);
  }
  return styles;
}

/** What a style says itself, or the style it rests on. */
export function inherited<Value>(
  styles: Styles,
  id: string | undefined,
  read: (style: Style) => Value | undefined,
): Value | undefined {
  for (let style = styles.get(id ?? ""), steps = 0; style && steps < mostSteps; steps++) {
    const value = read(style);
    if (value !== undefined) return value;
    style = styles.get(style.basedOn ?? "");
  }
  return undefined;
}

/** Styles that rest on each other in a ring are nobody's. */
const mostSteps = 20;
