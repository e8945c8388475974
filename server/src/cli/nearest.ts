import { dirname } from "node:path";

/** Finds what `look` sees in a folder, else in the nearest folder above it. Each folder is looked at once. */
export function nearestAbove<Found>(look: (folder: string) => Found | undefined) {
  const known = new Map<string, Found | undefined>();
  const find = (folder: string): Found | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const found = look(folder) ?? (above === folder ? undefined : find(above));
    known.set(folder, found);
    return found;
  };
  return find;
}
