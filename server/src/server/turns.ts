/** Milliseconds that a piece of background work may take before others go first. */
const longestTurn = 5;

/**
 * Whose turn it is. What has been sent is taken in first, however much it is, so that one answer speaks of many edits;
 * then requests are answered; then work in the background goes on.
 */
export function turns() {
  let arrived = 0;
  let settling: Promise<void> | undefined;
  const answering = new Set<Promise<unknown>>();

  async function settle(): Promise<void> {
    for (let before = -1; before !== arrived;) {
      before = arrived;
      // One message is taken in at each turn, the next one behind whoever waits for that turn already.
      await nextTurn();
      await nextTurn();
    }
    settling = undefined;
  }

  /** Waits until everything that has been sent is taken in. */
  function settled(): Promise<void> {
    return (settling ??= settle());
  }

  return {
    /** To be called for each message that findings or answers depend on. */
    arrived(): void {
      arrived++;
    },
    settled,
    /** Does what somebody waits for. */
    async first<T>(work: () => Promise<T>): Promise<T> {
      const done = work();
      answering.add(done);
      try {
        return await done;
      } finally {
        answering.delete(done);
      }
    },
    /** For work in the background: to be called between its pieces, it lets everybody else go first. */
    inBackground(): () => Promise<void> {
      let since = performance.now();
      return async () => {
        if (performance.now() - since < longestTurn) return;
        do {
          await settled();
          await Promise.allSettled(answering);
        } while (answering.size > 0);
        since = performance.now();
      };
    },
  };
}

export type Turns = ReturnType<typeof turns>;

/** Messages that have come in meanwhile are taken in first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ("setImmediate" in globalThis) setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}
