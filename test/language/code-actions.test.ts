import { describe, expect, test } from "vitest";
import { codeActions, fixAllKind } from "../../server/src/language/code-actions.ts";
import { diagnosticOf } from "../../server/src/language/diagnostics.ts";
import { documentOf, finding, fix, range } from "./findings.ts";

const whole = range(0, 0, 100);
const modern = { snippets: true, versions: true, later: true };
const unnamed = { diagnostics: [] };
const plain = { snippets: false, versions: false, later: false };

describe("a fix", () => {
  const document = documentOf("- Act\r\n", finding(range(0, 2, 5), fix(range(0, 5), "\n  Owner: ${1:name}")));

  test("has blanks to fill in and the document's line endings", () => {
    const [action] = codeActions(document, range(0, 3), unnamed, modern);
    expect(action).toMatchObject({ title: "Add an owner", kind: "quickfix", isPreferred: true });
    expect(action?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: document.uri, version: 3 },
        edits: [{ range: range(0, 5), snippet: { kind: "snippet", value: "\r\n  Owner: ${1:name}" } }],
      },
    ]);
  });

  test("is text for a client that takes no snippets", () => {
    const [action] = codeActions(document, range(0, 3), unnamed, plain);
    expect(action?.edit).toEqual({
      changes: { [document.uri]: [{ range: range(0, 5), newText: "\r\n  Owner: [name]" }] },
    });
  });

  test("is offered where the finding is and nowhere else", () => {
    expect(codeActions(document, range(0, 5), unnamed, modern)).not.toEqual([]);
    expect(codeActions(document, range(0, 1), unnamed, modern)).toEqual([]);
  });

  test("is offered anywhere for a finding that the client names", () => {
    const named = { diagnostics: document.findings.map(diagnosticOf) };
    expect(codeActions(document, range(0, 1), named, modern)).not.toEqual([]);
  });
});

test("a comment that lets findings stand is offered, but not for what is said of such a comment", () => {
  const titles = (rule: string) =>
    codeActions(documentOf("- Act\n", { ...finding(range(0, 2, 5)), rule }), whole, unnamed, plain).map(
      ({ title }) => title,
    );
  expect(titles("action-owner")).toEqual(["Leave this as it is and say why (action-owner)"]);
  expect(titles("suppression-unused")).toEqual([]);
});

describe("all fixes at once", () => {
  const all = (...findings: ReturnType<typeof finding>[]) =>
    codeActions(documentOf("- Act\n", ...findings), whole, { ...unnamed, only: [fixAllKind] }, plain).map(
      ({ edit }) => edit?.changes?.["file:///plan.md"]?.map(({ newText }) => newText),
    );

  test("are those that leave nothing to write or to choose", () => {
    const complete = finding(range(0, 0), fix(range(0, 1), "ICB"));
    const blank = finding(range(0, 0), fix(range(0, 2), "${1:name}"));
    const choice = finding(range(0, 0), fix(range(0, 3), "a"), fix(range(0, 3), "b"));
    expect(all(complete, blank, choice)).toEqual([["ICB"]]);
  });

  test("never change one place twice", () => {
    const first = finding(range(0, 0), fix(range(0, 1, 3), "first"));
    const second = finding(range(0, 0), fix(range(0, 2, 4), "second"));
    const third = finding(range(0, 0), fix(range(0, 3, 4), "third"));
    expect(all(first, second, third)).toEqual([["first", "third"]]);
  });

  test("are not offered when there are none", () => {
    expect(all(finding(range(0, 0)))).toEqual([]);
  });
});
