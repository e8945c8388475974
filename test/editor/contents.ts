import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { say } from "../../scripts/vscode/places.ts";

/** What officers download: bundles, and what is read. VS Code writes `.vsixmanifest` as it installs. */
const allowed =
  /^(?:dist\/(?:(?:server\/)?[\w.-]+\.[cm]?js|licences\.txt)|(?:l10n|schemas|client)\/.*\.(?:json|png|svg|md)|package(?:\.nls)?\.json|(?:readme|changelog)\.md|LICENSE\.txt|\.vsixmanifest)$/i;
/** What brings in Word files, loaded when asked for. */
const word = /^dist\/word\b/;
/** What the extension loads, beside the server, in one host and in the other. */
const clients = [["dist/extension.cjs", "dist/client.cjs"], ["dist/extension.web.cjs"]];

const limits = { package: 1_500_000, packageWithWord: 2_500_000, client: 450_000 };

/** Checks what the package holds, as it was installed, and how large it is. */
export function checkContents(vsix: string, installed: string): void {
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll("\\", "/"),
    );
  const wrong = files.filter((file) => !allowed.test(file));
  if (wrong.length > 0) throw new Error(`  ✗ the package holds ${wrong.join(", ")}`);
  const size = (file: string) => statSync(join(installed, file)).size;
  const packed = (file: string) => deflateRawSync(readFileSync(join(installed, file))).length;
  const whole = statSync(vsix).size;
  atMost(limits.packageWithWord, whole, "the package");
  atMost(limits.package, whole - sum(files.filter((file) => word.test(file)).map(packed)), "without Word");
  for (const parts of clients) atMost(limits.client, sum(parts.map(size)), parts.join(" and "));
}

function atMost(limit: number, bytes: number, what: string): void {
  const words = `${what}: ${Math.round(bytes / 1000)} kB of at most ${limit / 1000}`;
  if (bytes > limit) throw new Error(`  ✗ ${words}`);
  say(`  ✓ ${words}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
