/** Sends the server a request of server/src/protocol.ts, once it has started. */
export type Ask = <Answer>(method: string, params: object) => Promise<Answer>;
