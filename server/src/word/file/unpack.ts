import JSZip from "jszip";

/** The parts of a Word file that hold words, by name; or why there are none, as the rest of a sentence. */
export type Unpacked = { readonly parts: Map<string, string> } | { readonly problem: string };

export const limits = {
  /** Bytes of the file itself. */
  file: 100_000_000,
  /** Bytes of all parts with words, unpacked. Reading takes a hundred times as much memory. */
  words: 12_000_000,
  parts: 10_000,
};

const problems = {
  empty: "it is empty",
  other: "it is not a Word document",
  old: "it is a document of Word 97–2003 (.doc). Open it in Word and save it as a Word document (.docx) first",
  locked: "it is protected by a password. Open it in Word and save it without one first",
  damaged: "it is damaged. Open it in Word and save it again first",
  large: "it is too large. Bring in a part of it",
};

/** Reads a Word file as far as its words. What it would unpack to is bounded, whatever the file says of itself. */
export async function unpack(bytes: Uint8Array): Promise<Unpacked> {
  if (bytes.length === 0) return { problem: problems.empty };
  if (bytes.length > limits.file) return { problem: problems.large };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return { problem: holds(bytes, "EncryptedPackage") ? problems.locked : problems.old };
  if (!startsWith(bytes, [0x50, 0x4b])) return { problem: problems.other };
  if (partsListed(bytes) > limits.parts) return { problem: problems.large };
  try {
    const zip = await JSZip.loadAsync(bytes);
    const parts = new Map<string, string>();
    let left = limits.words;
    for (const file of Object.values(zip.files)) {
      if (!isNeeded(file.name)) continue;
      const content = await read(file, left);
      if (content === undefined) return { problem: problems.large };
      left -= content.length;
      parts.set(file.name, new TextDecoder().decode(content));
    }
    const isWord = [...parts].some(([name, text]) => name.endsWith(".xml") && isDocument(text));
    return isWord ? { parts } : { problem: problems.other };
  } catch {
    return { problem: problems.damaged };
  }
}

/** Not the pictures, fonts, themes and data beside the words. */
function isNeeded(name: string): boolean {
  return /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i.test(name);
}

function isDocument(xml: string): boolean {
  return (
    xml.slice(0, 20_000).includes("wordprocessingml") && /<(?:\w+:)?document[\s>]/.test(xml.slice(0, 20_000))
  );
}

/** A part, unpacked; undefined as soon as it is longer than `most` bytes. */
function read(file: JSZip.JSZipObject, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const stream = streamOf(file);
    stream.on("error", reject);
    stream.on("data", (chunk) => {
      length += chunk.length;
      if (length <= most) chunks.push(chunk);
      else {
        stream.pause();
        resolve(undefined);
      }
    });
    stream.on("end", () => {
      resolve(together(chunks, length));
    });
    stream.resume();
  });
}

/** What jszip has and its types do not tell. */
interface Stream {
  on(event: "data", heard: (chunk: Uint8Array) => void): void;
  on(event: "error", heard: (error: Error) => void): void;
  on(event: "end", heard: () => void): void;
  pause(): void;
  resume(): void;
}

function streamOf(file: JSZip.JSZipObject): Stream {
  return (file as unknown as { internalStream(type: "uint8array"): Stream }).internalStream("uint8array");
}

function together(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** How many parts the file's own list has. */
function partsListed(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) count++;
  return count;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Whether a name stands in the file's list of streams, in two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
