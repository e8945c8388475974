/** Text is compared so many characters at a time: in one go that costs least, up to where it differs. */
const atOnce = 4096;

/** How many characters two texts have in common at their start. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  for (let step = atOnce; step >= 1; step = step >> 1)
    while (at + step <= most && one.slice(at, at + step) === other.slice(at, at + step)) at += step;
  return at;
}

/** How many characters two texts have in common at their end, apart from the first `apart` of each. */
export function commonEnd(one: string, other: string, apart: number): number {
  const most = Math.min(one.length, other.length) - apart;
  const lastOf = (text: string, from: number, step: number): string =>
    text.slice(text.length - from - step, text.length - from);
  let at = 0;
  for (let step = atOnce; step >= 1; step = step >> 1)
    while (at + step <= most && lastOf(one, at, step) === lastOf(other, at, step)) at += step;
  return at;
}
