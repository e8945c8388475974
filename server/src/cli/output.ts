import type { Terminal } from "../report/terminal.ts";

/** Standard output holds the result and nothing else. */
export function write(text: string): void {
  process.stdout.write(text);
}

/** One line for the person at the keyboard. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A reader that stops early (`area-send check | head`) is not a fault. */
export function endQuietlyWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}

const widest = 100;

export function terminal(): Terminal {
  const { isTTY, columns } = process.stdout;
  const colour = isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  return { colour, width: Math.max(40, Math.min(isTTY ? columns : widest, widest)) };
}

/** Says on a terminal how far a long run has come; says nothing in the first second. */
export function progress(total: number): { at(count: number): void; end(): void } {
  const start = Date.now();
  let shown = start + 1000;
  return {
    at(count) {
      const now = Date.now();
      if (!process.stderr.isTTY || now < shown) return;
      shown = now + 100;
      process.stderr.write(`\rReading file ${count} of ${total} …`);
    },
    end() {
      if (shown > start + 1000) process.stderr.write("\r\u001B[K");
    },
  };
}
