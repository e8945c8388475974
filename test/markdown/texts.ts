import fc from "../random.ts";

const ends = fc.oneof({ weight: 8, arbitrary: fc.constant("\n") }, fc.constantFrom("\r\n", "\r"));

/** What may stand inside a line. */
export const inline = fc.constantFrom(
  "Owner",
  "the ICB ",
  "**by**",
  "**",
  "*a*",
  "_b_",
  "\\*",
  "\\|",
  "&amp;",
  "&nbsp;",
  "&#10;",
  "\u00a0",
  "\u200b",
  "\u00ad",
  "\uFEFF",
  "\0",
  "\t",
  "  ",
  "👩‍🏫",
  "’",
  "<br>",
  "<br/>",
  "<b>",
  "<!-- x -->",
  "<!--",
  "-->",
  "`code`",
  "``a`b``",
  "`",
  "`a\\|b`",
  "~~gone~~",
  "~",
  "[text](url)",
  "[text][ref]",
  "[^1]",
  "[TBC]",
  "![alt &amp; b](x.png)",
  "<https://a.b>",
  "|",
  " | ",
  "•\t",
  "$",
  ":",
  "31/03/2026",
);

const words = fc.array(inline, { maxLength: 4 }).map((parts) => parts.join(""));

const opening = fc.constantFrom(
  "Text ",
  "Text ",
  "- Item ",
  "- 1.1 Item ",
  "- 1. Item ",
  "- > Item ",
  "> Item ",
  "- Item ",
  "* Item ",
  "2. Item ",
  "- **Item** ",
  "",
  "",
  "",
  "# ",
  "## ",
  "### Actions ###",
  "#",
  " # ",
  "#no",
  "- ",
  "* ",
  "+ ",
  "1. ",
  "2) ",
  "a) ",
  "- [ ] ",
  "- [x] ",
  "-",
  "- - ",
  "  - ",
  "   ",
  "  ",
  "    ",
  "\t",
  "> ",
  ">",
  "> > ",
  "> - ",
  "> # ",
  "- > ",
  "- # ",
  "```",
  "````",
  "``` js",
  "  ```",
  "   ```",
  "- ```",
  "> ```",
  "~~~",
  "  ~~~",
  "<!--",
  "  <!--",
  "- <!--",
  "> <!--",
  "-->",
  "  -->",
  "<div>",
  "</div>",
  "<span>",
  "  <span>",
  "<table>",
  "<script>",
  "- <script>",
  "</script>",
  "<pre>",
  "<?",
  "?>",
  "<!X",
  "<![CDATA[",
  "]]>",
  "---",
  "===",
  "--",
  "***",
  "| a | b |",
  "|---|---|",
  "| 1 | 2 |",
  "| 1 |",
  "|",
  "||",
  "|-|",
  "- | a | b |",
  "  |---|---|",
  "a | b",
  "[ref]: /url",
  "[^1]: note",
  "[ref]:",
  "\\",
);

/** A row that begins with a pipe, well formed or not. */
export const tableRow = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |`) },
  { weight: 1, arbitrary: words.map((text) => `|${text}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "|",
      "||",
      "|||",
      "| |  ",
      "|\t",
      "| --- | --- |",
      "| a | b | c |",
      "|# h",
      "|- x",
    ),
  },
);

const table = fc
  .tuple(fc.constantFrom("", "", "  ", "- ", "> "), fc.array(words, { minLength: 1, maxLength: 9 }))
  .map(([prefix, rows]) => {
    const indent = prefix === "- " ? "  " : prefix;
    return [`${prefix}| a | b |`, `${indent}|---|:-:|`, ...rows.map((row) => `${indent}| ${row} | 2 |`)];
  });

const line = fc.tuple(opening, words).map((parts) => [parts.join("")]);
/** A line long enough for what follows it to be cut off. */
const long = fc
  .tuple(fc.constantFrom("", "- ", "> "), fc.constantFrom(601, 601, 601, 6001))
  .map(([mark, length]) => [mark + "x".repeat(length), ""]);

const lines = fc.oneof(
  { weight: 6, arbitrary: line },
  { weight: 2, arbitrary: fc.constant([""]) },
  { weight: 1, arbitrary: table },
  { weight: 2, arbitrary: words.map((text) => [`# ${text}`]) },
  { weight: 1, arbitrary: long },
);

/** Markdown with what is hard to cut: fences, comments, tables, headings and containers left open, in any order. */
export const nastyText = fc
  .tuple(
    fc.constantFrom("", "", "", "\uFEFF", "---\nkind: x\n---\n", "\uFEFF---\r\na\r\n---\r\n", "---\n"),
    fc.array(fc.tuple(lines, ends), { maxLength: 14 }),
    fc.boolean(),
  )
  .map(([start, parts, closed]) => {
    const text = parts.map(([some, end]) => some.join(end) + end).join("");
    return start + (closed ? text : text.replace(/[\n\r]+$/, ""));
  });

const plainWord = fc.constantFrom(
  "The ICB",
  "agrees",
  "31 March 2027",
  "2.",
  "1.2",
  "1)",
  "- ",
  "(LA)",
  "R&D",
  "&",
  "& so",
  "&amp;",
  "Who: what!",
  "“quoted”",
  "’",
  "👩‍🏫",
  "\u00a0",
  "**Owner:**",
  "**by**",
  "**(a)**",
  "**a ** b",
  "** a**",
  "**",
  "***",
  "a**b**c",
  "(**x**)",
  "**x**,",
  "“**x**”",
  "**x**<br>**y**",
  "*by whom*",
  "**1. By whom**",
  "*“quoted,”*",
  "*a * b",
  "* a*",
  "*",
  "a*b*c",
  "*x*,",
  "*x***y**",
  "*x* **y**",
  "(*x*)",
  "[the offer](https://a.example/b_c?d=1#e)",
  "[x](y)",
  "[x ]()",
  "[x](y z)",
  "[x](y)(z)",
  "[x*](y*z)",
  "[^1](x)",
  "![x](y)",
  "!",
  "[",
  "](y)",
  "<br>",
  "<br/>",
  "<br />",
  "#",
  "=",
  "+",
  "100%",
  "$5",
  "a_b",
  "[TBC]",
  "|",
);
const plainWords = fc
  .array(fc.tuple(plainWord, fc.constantFrom(" ", " ", " ", "", "  ")), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.flat().join(""));
const plainStart = fc.oneof(
  { weight: 5, arbitrary: fc.constant("") },
  { weight: 5, arbitrary: fc.constantFrom("- ", "- ", "* ", "1. ", "2. ", "3) ", "- [ ] ", "- [x] ") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("  - ", "   - ", "    - ", "  1. ", "   2. ", " - ", "     - ", "\t- "),
  },
  { weight: 2, arbitrary: fc.constantFrom("  ", "   ", "    ", " ", "\t") },
  { weight: 2, arbitrary: fc.constantFrom("# ", "## ", "###  ", "#", "| ", "> ", "---", "===", "-") },
);
const plainLine = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(plainStart, fc.constantFrom("", "", "Text "), plainWords)
      .map((parts) => parts.join("")),
  },
  { weight: 3, arbitrary: fc.constantFrom("", "", "", " ", "    ") },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom("|---|---|", "| --- | :-: |", "|---|", "|--- ", "| - | - | "),
        fc.array(fc.tuple(plainWords, plainWords), { maxLength: 4 }),
      )
      .map(([delimiter, rows]) =>
        ["| a | b |", delimiter, ...rows.map(([a, b]) => `| ${a} | ${b} |`)].join("\n"),
      ),
  },
);

/** What drafts are mostly made of: paragraphs, items, headings and rows with few marks, some of them broken. */
export const plainText = fc
  .array(fc.tuple(plainLine, ends), { maxLength: 12 })
  .map((parts) => parts.flat().join(""));

/** Any string at all, with the characters that mean something more often than chance has it. */
export const anyText = fc
  .array(fc.oneof(inline, opening, fc.string({ unit: "binary", maxLength: 4 }), ends))
  .map((parts) => parts.join(""));
