import JSZip from "jszip";

/** Parts of a Word file, as Word writes them; each may be left out. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** More parts, or others in place of those above. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(" ");
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const kinds = ["styles", "numbering", "footnotes", "comments", "header"] as const;
const roots = {
  styles: "styles",
  numbering: "numbering",
  footnotes: "footnotes",
  comments: "comments",
  header: "hdr",
};

const heading = (level: number) =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;
const usualStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>${heading(1)}${heading(2)}
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/></w:style>`;

/** The bytes of a Word file. */
export function docx(parts: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  const put = (name: string, xml: string) => zip.file(name, declaration + xml);
  const given = kinds.filter((kind) => parts[kind] !== undefined || kind === "styles");
  const types = given.map(
    (kind) =>
      `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  put(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${types.join("")}</Types>`,
  );
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  const relations = (inside: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
  put("_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
  put(
    "word/_rels/document.xml.rels",
    relations(
      given.map((kind) => relation(kind, kind, `${kind}.xml`)).join("") +
        relation("image", "image", "media/image1.png") +
        relation("page", "hyperlink", "https://localoffer.example/waits", ' TargetMode="External"'),
    ),
  );
  put("word/document.xml", `<w:document ${spaces}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`);
  for (const kind of given) {
    const inside = (kind === "styles" ? usualStyles : "") + (parts[kind] ?? "");
    put(`word/${kind}.xml`, `<w:${roots[kind]} ${spaces}>${inside}</w:${roots[kind]}>`);
  }
  zip.file("word/media/image1.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
  for (const [name, content] of Object.entries(parts.others ?? {})) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

export const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of plain words, or of runs. */
export const p = (inside: string, properties = "") =>
  `<w:p w:rsidR="00A1">${properties && `<w:pPr>${properties}</w:pPr>`}${inside.startsWith("<") ? inside : run(inside)}</w:p>`;

export const styled = (style: string, inside: string) => p(inside, `<w:pStyle w:val="${style}"/>`);

export const item = (list: number, level: number, text: string) =>
  p(
    text,
    `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

export const table = (...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid/>${rows.join("")}</w:tbl>`;
export const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
export const cell = (inside: string, properties = "") =>
  `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/>${properties}</w:tcPr>${inside.startsWith("<w:p") || inside.startsWith("<w:tbl") ? inside : p(inside)}</w:tc>`;

/** Lists 1 (bullets), 2 (1. a) i.), 3 (1.1 below 1) and 4, which counts like 2 from 5. */
export const numbering = (() => {
  const level = (at: number, format: string, text: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const scheme = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join("")}</w:abstractNum>`;
  const list = (id: number, of: number, override = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${override}</w:num>`;
  return [
    scheme(0, level(0, "bullet", "\uf0b7"), level(1, "bullet", "o")),
    scheme(1, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)"), level(2, "lowerRoman", "%3.")),
    scheme(2, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2")),
    list(1, 0),
    list(2, 1),
    list(3, 2),
    list(4, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'),
  ].join("");
})();
