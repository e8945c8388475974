import { expect, test } from "vitest";
import { numbersIn } from "../../server/src/draft/evidence-index.ts";
import { read, unindented } from "./reading.ts";

/** What is read of an index, a line an item: `1.1 yes owner date`. */
function itemsIn(text: string): string[] {
  const draft = read(`---\nkind: evidence-index\n---\n\n${unindented(text)}`);
  return (draft?.evidence ?? []).map(({ number, provided, owned, dated, handedOver }) =>
    [number, provided, owned && "owner", dated && "date", handedOver && "handed over"]
      .filter(Boolean)
      .join(" "),
  );
}

test("a table", () => {
  expect(
    itemsIn(`
      | No. | Item | Description | Document | Lead | Due |
      | --- | --- | --- | --- | --- | --- |
      | 1.1 | Local area partnership structure | How partners work | Handbook | Mereford Council | Tuesday |
      | 1.2 | Assessment of needs | The needs | | | |
      | 1.3 | Self-evaluation | Its own view | TBC | TBC | TBC |
      | 1.4 | Strategic planning | Plans | Uploaded | | |
      | 1.6 | Dynamic support register | A list | Not applicable: held by the ICB of Ayle | | |
      | 1.7 | Health system overview | Structure | | NHS Mere ICB | 9 March 2027 |
      | 9.9 | Something else | | | | |`),
  ).toEqual([
    "1.1 yes owner date",
    "1.2 no",
    "1.3 no",
    "1.4 yes handed over",
    "1.6 not-applicable",
    "1.7 planned owner date",
  ]);
});

test("a column of dates that also says of when a document is, and sentences", () => {
  expect(
    itemsIn(`
      | No. | What we send | File | Holder | Date of document / sent |
      | --- | --- | --- | --- | --- |
      | 1.2 | Assessment of needs | 1.2 | Mereford Council | March 2026 / sent 9/3 |
      | 1.7 | Commissioning | 1.7 | NHS Mere ICB | |
      | 2.6 | Outcomes | 2.6 | Mereford Council | once written |
      | 2.7 | Employment | – | Mereford Council | none held: return due in January |

      Items 7.1 to 7.3 go up for each child once inspectors have chosen.

      In item 3.4 we say more.`),
  ).toEqual([
    "1.2 yes owner date",
    "1.7 yes owner",
    "2.6 yes owner",
    "2.7 yes owner date",
    "7.1 yes owner date",
    "7.2 yes owner date",
    "7.3 yes owner date",
  ]);
});

test("bullets and headings", () => {
  expect(
    itemsIn(
      "- 3.4 Destinations: Leavers 2026.xlsx (Mereford Council, Friday 12 March 2027)\n- 3.8 Attendance: to be found\n",
    ),
  ).toEqual(["3.4 yes owner date", "3.8 no"]);
  expect(
    itemsIn(`
      ### 4.2 Short breaks

      **Document:** Statement 2026

      **Lead:** Mereford Council

      ### 4.5 Virtual schools`),
  ).toEqual(["4.2 yes owner", "4.5 no"]);
});

test("an item told twice is told where it is provided", () => {
  expect(itemsIn("| No. | Document |\n| --- | --- |\n| 2.1 | |\n| 2.1 | Strategy |\n")).toEqual(["2.1 yes"]);
});

test("numbers", () => {
  expect(numbersIn("3.4 Destinations")).toEqual(["3.4"]);
  expect(numbersIn("Annex A 2.1 to 2.3")).toEqual(["2.1", "2.2", "2.3"]);
  expect(numbersIn("7.1–7.2")).toEqual(["7.1", "7.2"]);
  for (const text of ["3.7 Nothing", "1.12", "Action 1.1", "12.1", "1.1.1"])
    expect(numbersIn(text), text).toEqual([]);
});
