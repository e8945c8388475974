// Writes England's bank holidays that fall on a weekday, one-off days included, for the calendar.
// `node scripts/bank-holidays.mjs` writes the file, `--check` only says whether it is current.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import Holidays from "date-holidays";

const output = new URL("../server/src/guidance/bank-holidays.json", import.meta.url);
const firstYear = 2022;
const lastYear = 2040;

/** The file's text: a JSON list of dates, in order. */
export function bankHolidays() {
  const england = new Holidays("GB", "ENG");
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const days = years
    .flatMap((year) => england.getHolidays(year))
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => ![0, 6].includes(new Date(`${date}T12:00:00Z`).getUTCDay()));
  return `${JSON.stringify([...new Set(days)].sort(), undefined, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!process.argv.includes("--check")) await writeFile(output, bankHolidays());
  else if (bankHolidays() !== (await readFile(output, "utf8").catch(() => ""))) {
    console.error(
      "server/src/guidance/bank-holidays.json is not current. Run: node scripts/bank-holidays.mjs",
    );
    process.exitCode = 1;
  }
}
