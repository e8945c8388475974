import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";

/**
 * Marks are read in one paragraph, heading or cell until this many parts were found in it (about four a line); from a
 * later one on, a line stands as it is. The parser's time grows with the square of them, or worse.
 */
const mostParts = 5000;

/** So many `<` are tried as a comment in one paragraph, and so many runs of backticks as code: each that is never closed costs a look at all that follows. */
const mostTried = 100;

const lessThan = 60;
const backtick = 96;
const codes = Array.from("!&*<[]_~", (mark) => mark.charCodeAt(0));
const opensComment = (code: Code): boolean => code === 33 || code === 63;
const endsLine = (code: Code): boolean => code === null || code < -2;

/** Takes the rest of a line as characters where there are too many parts. Tried before all other constructs. */
const enoughParts: Construct = {
  tokenize(effects, ok, nok): State {
    const parts = this.events.length;
    const toEndOfLine: State = (code) => {
      if (endsLine(code)) {
        effects.exit("data");
        return ok(code);
      }
      effects.consume(code);
      return toEndOfLine;
    };
    return (code) => {
      if (parts < mostParts) return nok(code);
      effects.enter("data");
      return toEndOfLine(code);
    };
  },
};

/** Takes a mark, so often as it `goesOn`, as characters where it was tried too often. */
function enoughTried(goesOn: (code: Code) => boolean, mayFollow: (code: Code) => boolean): Construct {
  const tries = new WeakMap<TokenizeContext, number>();
  return {
    tokenize(effects, ok, nok): State {
      const tried = (tries.get(this) ?? 0) + 1;
      const more: State = (code) => {
        if (goesOn(code)) {
          effects.consume(code);
          return more;
        }
        effects.exit("data");
        return mayFollow(code) ? ok(code) : nok(code);
      };
      return (code) => {
        tries.set(this, tried);
        if (tried <= mostTried) return nok(code);
        effects.enter("data");
        effects.consume(code);
        return more;
      };
    },
  };
}

const enoughComments = enoughTried(() => false, opensComment);
const enoughCode: Construct = {
  ...enoughTried(
    (code) => code === backtick,
    () => true,
  ),
  // As the parser has it: a run of backticks is tried from its first.
  previous(code) {
    return code !== backtick || this.events.at(-1)?.[1].type === "characterEscape";
  },
};

/** Bounds what hostile inline content costs. To be the last extension given to the parser. */
export const limits: Extension = {
  text: {
    ...Object.fromEntries(codes.map((code) => [code, enoughParts])),
    [lessThan]: [enoughParts, enoughComments],
    [backtick]: enoughCode,
  },
};
