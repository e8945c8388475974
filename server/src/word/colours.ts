/** Red, amber or green, where the colour of a cell is one of them; pale shades are decoration. */
export function statusColour(colour: string): "Red" | "Amber" | "Green" | undefined {
  const [red, green, blue] = rgb(colour.trim().toLowerCase()) ?? [255, 255, 255];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  if (most - least < 0.4 * 255 || most < 0.35 * 255) return undefined;
  if (most === blue) return undefined;
  const angle = (60 * (most === red ? green - blue : blue - red)) / (most - least) + (most === red ? 0 : 120);
  if (angle < 20 && angle > -20) return "Red";
  if (angle >= 20 && angle < 70) return "Amber";
  return angle >= 70 && angle < 165 ? "Green" : undefined;
}

const named: Readonly<Record<string, readonly [number, number, number]>> = {
  red: [255, 0, 0],
  orange: [255, 165, 0],
  yellow: [255, 255, 0],
  lime: [0, 255, 0],
  green: [0, 128, 0],
};

function rgb(colour: string): readonly [number, number, number] | undefined {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/.exec(colour);
  if (hex) return [hexadecimal(hex[1]), hexadecimal(hex[2]), hexadecimal(hex[3])];
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  const [first = ""] = colour.split(" ");
  return Object.hasOwn(named, first) ? named[first] : undefined;
}

function hexadecimal(digits = "0"): number {
  return Number.parseInt(digits, 16);
}
