import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import picomatch from "picomatch";
import type { Files } from "./files.ts";

/** The files of this computer's disk, for clients that leave finding and reading to the server. */
export const filesOnDisk: Files = {
  async find(folder, glob) {
    if (!folder.startsWith("file:")) return [];
    const fits = picomatch(glob, { nocase: true });
    const paths = await pathsIn(fileURLToPath(folder), "", fits, glob.includes("/"));
    // Named as the client names the folder, however it writes a URI.
    return paths.map(
      (path) => `${folder.replace(/\/$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`,
    );
  },
  async read(file) {
    if (!file.startsWith("file:")) return undefined;
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(fileURLToPath(file)));
  },
};

/** The paths of files below a folder. Hidden folders, libraries and links to folders are left out, as they are on the command line. */
async function pathsIn(
  folder: string,
  below: string,
  fits: (path: string) => boolean,
  deep: boolean,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = entries.map(async (entry) => {
    const path = `${below}${entry.name}`;
    if (!entry.isDirectory()) return fits(path) ? [path] : [];
    const isLeftOut = !deep || entry.name.startsWith(".") || entry.name === "node_modules";
    return isLeftOut ? [] : pathsIn(join(folder, entry.name), `${path}/`, fits, deep);
  });
  return (await Promise.all(paths)).flat().sort();
}
