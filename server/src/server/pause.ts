const longestTurn = 20;

/** Lets the messages that wait be read: edits, cancellations. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** A function to be called between pieces of long work: it pauses when the turn has taken 20 milliseconds. */
export function turns(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestTurn) return;
    await pause();
    since = performance.now();
  };
}
