import { crc32, deflateSync } from "node:zlib";

/** Four bytes a pixel, row by row: red, green, blue, and how far it is there. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const mostColours = 64;
/** Colours that agree in these bits look alike. */
const looks = 0xf0_f0_f0;
const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** A PNG with a palette. A window has few colours, so this is a third of what browsers write, and looks the same. */
export function png({ data, width, height }: Pixels): Uint8Array {
  const pixels = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const colourAt = (pixel: number) => pixels.readUIntBE(4 * pixel, 3);
  const { palette, places } = fewColours(colourAt, width * height);
  // Each row begins with a byte that says that nothing is changed in it.
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const row = Math.floor(pixel / width);
    rows[row + 1 + pixel] = places.get(colourAt(pixel)) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap(channels))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

interface FewColours {
  readonly palette: readonly number[];
  /** Where in the palette each colour is. */
  readonly places: ReadonlyMap<number, number>;
}

/**
 * Colours that look alike share the one that is commonest among them; where there are still too many, the rarest have
 * the place of the nearest.
 */
function fewColours(colourAt: (pixel: number) => number, count: number): FewColours {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < count; pixel++) {
    const colour = colourAt(pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const colours = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const alike = new Map([...colours].reverse().map((colour) => [colour & looks, colour]));
  const palette = colours.filter((colour) => alike.get(colour & looks) === colour).slice(0, mostColours);
  const places = new Map(palette.map((colour, at) => [colour, at]));
  for (const colour of colours) {
    const place = places.get(alike.get(colour & looks) ?? colour) ?? nearest(colour, palette);
    places.set(colour, place);
  }
  return { palette, places };
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const others = channels(other);
  return channels(one).reduce((sum, channel, at) => sum + (channel - (others[at] ?? 0)) ** 2, 0);
}

function channels(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
