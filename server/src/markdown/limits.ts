import type { Code, Construct, Extension, State, TokenizeContext } from "micromark-util-types";

/**
 * Marks are read in one paragraph, heading or cell until this many parts were found in it (about four a line); later
 * ones stand as characters. The parser's time grows with the square of them, or worse.
 */
const mostParts = 5000;

/** So many `<` are tried as a comment in one paragraph: each that is never closed costs a look at all that follows. */
const mostComments = 100;

// Not the backtick: the parser looks at what is before one, and a construct put first would take that look away.
const codes = Array.from("!&*<[]_~", (mark) => mark.charCodeAt(0));
const lessThan = 60;
const opensComment = (code: Code): boolean => code === 33 || code === 63;

const tried = new WeakMap<TokenizeContext, number>();

/** Takes a mark as a character where there are too many. Tried before all other constructs. */
const enough: Construct = {
  tokenize(effects, ok, nok): State {
    const parts = this.events.length;
    const comments = (tried.get(this) ?? 0) + 1;
    return (code) => {
      if (code === lessThan) tried.set(this, comments);
      const tooManyComments = code === lessThan && comments > mostComments;
      if (parts < mostParts && !tooManyComments) return nok(code);
      effects.enter("data");
      effects.consume(code);
      effects.exit("data");
      return parts >= mostParts ? ok : (next: Code) => (opensComment(next) ? ok(next) : nok(next));
    };
  },
};

/** Bounds what hostile inline content costs. To be the last extension given to the parser. */
export const limits: Extension = { text: Object.fromEntries(codes.map((code) => [code, enough])) };
