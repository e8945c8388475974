import { describe, expect, it } from "vitest";
import { findPlaceholder } from "../../server/src/guidance/placeholders.ts";
import { cpuSeconds } from "../cpu-time.ts";

describe("a placeholder", () => {
  it.each([
    ["[insert name of lead]", "[insert name of lead]"],
    ["The area has [add text here] children", "[add text here]"],
    ["Lead: [name]", "[name]"],
    ["By [Date]", "[Date]"],
    ["[to be added by health]", "[to be added by health]"],
    ["[XX]", "[XX]"],
    ["[?]", "[?]"],
    ["<name>", "<name>"],
    ["{{date}}", "{date}"],
    ["XX% of plans were on time", "XX"],
    ["It cost £XXX", "XXX"],
    ["by xx weeks", "xx"],
    ["xx/xx/2026", "xx"],
    ["TBC", "TBC"],
    ["Error! Reference source not found. shows the list", "Error! Reference source not found."],
    ["See error! Bookmark not defined", "error! Bookmark not defined"],
    ["TBC once the board has met", "TBC"],
    ["See Error! Reference source not found. for the list", "Error! Reference source not found."],
    ["Error! Bookmark not defined.", "Error! Bookmark not defined."],
    ["(tbc)", "tbc"],
    ["**TBA**", "TBA"],
    [" tbd. ", "tbd"],
    ["To be completed", "To be completed"],
    ["This section to be completed.", "This section to be completed"],
    ["?", "?"],
    ["How many? ???", "???"],
    ["40 places by March 2027 (TBC with the college).", "TBC with the college"],
    ["40 places, tbc with ICB", "tbc with ICB"],
    ["Attendance in Year 9 ??% – ask Meera", "??"],
    ["waits fell from ? weeks to 12 weeks", "?"],
    ["by ??/??/2027", "??"],
    ["TO DO – lift from the cabinet paper", "TO DO – lift from the cabinet paper"],
    ["TODO: figures for 2026", "TODO: figures for 2026"],
    ["Meera to write", "Meera to write"],
    ["*Bev to add*", "Bev to add"],
    ["Health to complete this section.", "Health to complete this section"],
    ["ICB to write this bit", "ICB to write this bit"],
    ["Jan and Tom to draft", "Jan and Tom to draft"],
    ["Click or tap here to enter text.", "Click or tap here to enter text"],
    ["Click or tap to enter text", "Click or tap to enter text"],
    ["enter text here", "enter text here"],
    ["Insert here", "Insert here"],
    ["Choose an item.", "Choose an item"],
    ["#REF!", "#REF!"],
    ["41% to #DIV/0!", "#DIV/0!"],
    ["#N/A", "#N/A"],
    ["#NAME?", "#NAME?"],
    [" ######## ", "########"],
    ["Lorem ipsum dolor sit amet", "Lorem ipsum"],
  ])("is found in %s", (text, words) => {
    const found = findPlaceholder(text);
    expect(found?.text).toBe(words);
    expect(text.slice(found?.from, found?.to)).toBe(words);
  });

  it.each([
    "See note [1] and [^2]",
    "The tag is #NAME and the colour is #NA4455",
    "#5 of the list, or N/A",
    "## and ### are headings",
    "She said it [sic]",
    "[x] done, [X] done, [ ] not done",
    "as section XX says",
    "Schedule XX",
    "girls with an XX chromosome pair",
    "XXL",
    "[add a comment](https://example.org)",
    "[insert][1]",
    "[name]: https://example.org",
    "[the council] told us",
    "[additional support]",
    "thank you all xx",
    "Really??",
    "Why? Children said so. How many? weeks of waiting",
    "To do: hire a nurse",
    "TO DO – not yet started",
    "ICB to write to families by May 2027",
    "ICB to complete",
    "What to add",
    "Text to add",
    "Council to add a nurse",
    "Sam to do the audit",
    "one<br>two <details>",
    "PfA audit to be completed by the trust",
    "TBC – awaiting a decision",
    "Owner TBC",
    "n/a",
    "–",
    "",
  ])("is not found in %s", (text) => {
    expect(findPlaceholder(text)).toBeUndefined();
  });

  it.each(["[insert ", "<name ", "XX", "?", "xx%", "section XX ", "*"])(
    "is sought soon in many of %s",
    (unit) => {
      expect(cpuSeconds(() => findPlaceholder(unit.repeat(40_000)))).toBeLessThan(2);
    },
  );
});
