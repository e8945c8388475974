import { Transform } from "node:stream";

const headEnd = Buffer.from("\r\n\r\n");
const longestHead = 8192;
const longestBody = 2 ** 28;

/**
 * Lets whole messages through and nothing else. The protocol's reader stops at garbage until more arrives, so that a
 * message right behind it would wait.
 */
export function messagesOnly(): Transform {
  let pieces: Buffer[] = [];
  let size = 0;
  let needed = 0;

  function cut(bytes: Buffer): void {
    pieces = bytes.length > 0 ? [bytes] : [];
    size = bytes.length;
    needed = 0;
  }

  /** The next whole message; undefined until more arrives. */
  function next(): Buffer | undefined {
    while (size > 0 && size >= needed) {
      const bytes = Buffer.concat(pieces);
      const end = bytes.indexOf(headEnd);
      if (end < 0) {
        cut(bytes.subarray(-longestHead));
        return undefined;
      }
      const body = end + headEnd.length;
      const length = lengthIn(bytes.toString("latin1", 0, end));
      cut(bytes.subarray(length === undefined ? body : 0));
      if (length === undefined) continue;
      needed = body + length;
      if (size < needed) return undefined;
      cut(bytes.subarray(needed));
      return Buffer.concat([
        Buffer.from(`Content-Length: ${length}\r\n\r\n`),
        bytes.subarray(body, body + length),
      ]);
    }
    return undefined;
  }

  return new Transform({
    transform(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      size += piece.length;
      for (let message = next(); message; message = next()) this.push(message);
      done();
    },
  });
}

/** The length that the head of a message gives; the last one, where garbage stands before it. */
function lengthIn(head: string): number | undefined {
  const lengths = [...head.matchAll(/content-length:\s*(\d+)/gi)].map(([, digits]) => Number(digits));
  return lengths.findLast((length) => length <= longestBody);
}
