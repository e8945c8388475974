// Pages as programs put them on the clipboard, cut down to what bears on what is read.

/** What Word copies: its styles, its lists without lists, its conditional comments. */
export function fromWord(body: string, styles = ""): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-qformat:yes; margin:0cm;} h1 {mso-style-priority:9; mso-outline-level:1;} ${styles} @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\uf0b7;} --></style>
<!--[if gte mso 10]><style> table.MsoNormalTable {mso-style-name:"Table Normal";} </style><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

export const normal = (inside: string) => `<p class=MsoNormal>${inside}<o:p></o:p></p>\r\n`;

/** An item of a list: Word writes its mark as words, for programs that do not know its lists. */
export const item = (level: number, mark: string, inside: string, position = "Middle") =>
  `<p class=MsoListParagraphCxSp${position} style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${inside}<o:p></o:p></p>\r\n`;

export const cell = (inside: string, attributes = "", style = "") =>
  `<td width=150 valign=top ${attributes} style='width:112.7pt;border:solid windowtext 1.0pt;${style}padding:0cm 5.4pt 0cm 5.4pt'>${inside.startsWith("<") ? inside : normal(inside)}</td>`;

export const table = (...rows: string[][]) =>
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>${rows
    .map((cells, at) => `<tr style='mso-yfti-irow:${at}'>${cells.join("")}</tr>`)
    .join("\r\n")}</table>`;

/** A run of Word for the web. */
export const webRun = (text: string, style = "", classes = "") =>
  `<span data-contrast="auto" xml:lang="EN-GB" lang="EN-GB" class="TextRun SCXW1 BCX0 ${classes}" style="${style}"><span class="NormalTextRun SCXW1 BCX0">${text}</span></span>`;

export const webParagraph = (inside: string, attributes = "") =>
  `<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" paraid="1" ${attributes}>${inside}<span class="EOP SCXW1 BCX0" data-ccp-props="{}">&nbsp;</span></p></div>`;

/** An item of Word for the web: each in a list of its own, and its level told beside it. */
export const webItem = (tag: "ul" | "ol", level: number, inside: string, start = 1) =>
  `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1 SCXW1 BCX0" role="list"${tag === "ol" ? ` start="${start}"` : ""}><li data-leveltext="" data-listid="1" data-aria-posinset="1" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr"><p class="Paragraph SCXW1 BCX0">${webRun(inside)}<span class="EOP">&nbsp;</span></p></li></${tag}></div>`;
