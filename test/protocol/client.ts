import { spawn } from "node:child_process";
import { once } from "node:events";

type Params = object | null;
interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: ResponseFailure;
}
interface ResponseFailure {
  readonly code: number;
  readonly message: string;
  readonly data?: unknown;
}

/** The error that the server answered with. */
export class Refused extends Error {
  readonly code: number;
  readonly data: unknown;
  constructor(failure: ResponseFailure) {
    super(failure.message);
    this.code = failure.code;
    this.data = failure.data;
  }
}

/** A real server process, spoken to over its standard input and output, with nothing between. It keeps in `cache` what it may. */
export function connect(server: string, cwd: string, cache: string) {
  const env = { ...globalThis.process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const process = spawn(globalThis.process.execPath, [server, "--stdio"], { cwd, env });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const answers = new Map<string, (params: never) => unknown>();
  const notifications: { method: string; params: unknown }[] = [];
  const exit = once(process, "exit").then(([code]) => code as number | null);
  let errors = "";
  let buffer = Buffer.alloc(0);
  let nextId = 1;

  process.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  process.stdin.on("error", () => undefined);
  process.stdout.on("data", (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (let message = take(); message; message = take()) receive(message);
  });
  void exit.then(() => {
    for (const { reject } of waiting.values()) reject(new Error(`The server has ended. ${errors}`));
  });

  function take(): Message | undefined {
    const head = buffer.indexOf("\r\n\r\n");
    if (head < 0) return undefined;
    const length = Number(/^Content-Length: (\d+)$/im.exec(buffer.toString("ascii", 0, head))?.[1]);
    if (Number.isNaN(length)) throw new Error(`Not a message: ${buffer.toString("utf8", 0, 200)}`);
    if (buffer.length < head + 4 + length) return undefined;
    const body = buffer.toString("utf8", head + 4, head + 4 + length);
    buffer = buffer.subarray(head + 4 + length);
    return JSON.parse(body) as Message;
  }

  function receive({ id, method, params, result, error }: Message) {
    if (method === undefined) {
      const request = waiting.get(Number(id));
      waiting.delete(Number(id));
      if (error) request?.reject(new Refused(error));
      else request?.resolve(result);
    } else if (id === undefined) {
      notifications.push({ method, params });
    } else {
      const answer = answers.get(method) ?? (() => null);
      void Promise.resolve(answer(params as never)).then((given) => {
        send({ id, result: given ?? null });
      });
    }
  }

  function send(message: object) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    raw(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  function raw(bytes: string | Buffer) {
    process.stdin.write(bytes);
  }

  function start<R>(method: string, params: Params = null): { id: number; result: Promise<R> } {
    const id = nextId++;
    const result = new Promise<R>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
    });
    send({ id, method, ...(params && { params }) });
    return { id, result };
  }

  return {
    /** The exit code, when the process has ended. */
    exit,
    /** What the server has said without being asked, in order. */
    notifications,
    /** Everything on standard error. */
    errors: () => errors,
    /** Sends bytes as they are. */
    raw,
    /** Sends a request whose answer may be awaited or cancelled. */
    start,
    request: <R>(method: string, params?: Params) => start<R>(method, params).result,
    notify: (method: string, params: Params = {}) => {
      send({ method, params });
    },
    /** Sends what `messages` sends in one piece, so that the server reads it all before it answers. */
    together: (messages: () => void) => {
      process.stdin.cork();
      messages();
      process.stdin.uncork();
    },
    /** How requests of the server are answered; null unless told. */
    answer: (method: string, how: (params: never) => unknown) => {
      answers.set(method, how);
    },
    /** Ends the input, as when the editor dies. */
    hangUp: () => process.stdin.end(),
    kill: () => process.kill(),
  };
}

export type Client = ReturnType<typeof connect>;
