import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Node, ParseError } from "jsonc-parser";
import { lineAt, lineStarts } from "../markdown/lines.ts";
import type { Range } from "../markdown/position.ts";

export type JsonPath = readonly (string | number)[];

/** JSON with its places. Comments and a comma after the last entry are allowed. */
export interface Json {
  readonly value: unknown;
  /** The first thing that is not JSON. */
  readonly problem: { readonly range: Range; readonly message: string } | undefined;
  /** Where the value at `path` stands, with its name. */
  readonly rangeOf: (path: JsonPath) => Range;
}

const reasons: Readonly<Record<string, string>> = {
  CommaExpected: "a comma is missing before this",
  ColonExpected: "a colon is missing before this",
  CloseBraceExpected: "a closing } is missing",
  CloseBracketExpected: "a closing ] is missing",
  PropertyNameExpected: "a name in double quotation marks is missing",
  ValueExpected: "a value is missing",
  InvalidSymbol: "names and text need double quotation marks",
  UnexpectedEndOfString: "a closing double quotation mark is missing",
  EndOfFileExpected: "there is more after the closing }",
};

/** Never throws. */
export function parseJson(text: string): Json {
  const plain = text.replace(/^\uFEFF/, " ");
  const starts = lineStarts(plain);
  const position = (offset: number) => {
    const line = lineAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
  };
  const range = (from: number, length: number) => ({ start: position(from), end: position(from + length) });
  const { root, faults } = treeOf(plain);
  const [fault] = faults;
  return {
    value: root && getNodeValue(root),
    problem: fault && {
      range: range(fault.offset, fault.length),
      message: `This is not JSON: ${fault.reason}.`,
    },
    rangeOf(path) {
      const node = root && findNodeAtLocation(root, [...path]);
      const named = node?.parent?.type === "property" ? node.parent : node;
      return range(named?.offset ?? 0, named?.length ?? 0);
    },
  };
}

interface Fault {
  readonly reason: string;
  readonly offset: number;
  readonly length: number;
}

function treeOf(text: string): { root: Node | undefined; faults: Fault[] } {
  const errors: ParseError[] = [];
  const unknown = "it cannot be read from here on";
  try {
    const root = parseTree(text, errors, { allowTrailingComma: true });
    const reason = ({ error }: ParseError) => reasons[printParseErrorCode(error)] ?? unknown;
    return { root, faults: errors.map((error) => ({ ...error, reason: reason(error) })) };
  } catch {
    return { root: undefined, faults: [{ reason: unknown, offset: 0, length: 0 }] };
  }
}
