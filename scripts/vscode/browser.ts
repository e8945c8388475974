import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { say } from "./places.ts";

const commands = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

const switches = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const isRoot = process.getuid?.() === 0;

/** The path of Chrome, Chromium or Edge on this machine; on Debian, as root, installs Chromium if there is none. */
export function browserPath(): string {
  const found = installedBrowser();
  if (found !== undefined) return found;
  if (isRoot && existsSync("/etc/debian_version")) installChromium();
  const installed = installedBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    "No browser found. Install Google Chrome, Chromium or Microsoft Edge, or set CHROME_PATH to one.",
  );
}

/** A headless browser; the caller closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath(),
    headless: true,
    args: isRoot ? [...switches, "--no-sandbox"] : switches,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}

function installedBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  return [...(chosen === undefined ? [] : [chosen]), ...candidates()].find((path) => existsSync(path));
}

function candidates(): string[] {
  if (process.platform === "darwin")
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map(
      (name) => process.env[name] ?? "",
    );
    return folders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installChromium(): void {
  say("No browser found: installing Chromium with apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [
    ["-qq", "update"],
    ["-qq", "install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"],
  ]) {
    spawnSync("apt-get", args, { env, stdio: ["ignore", "ignore", "inherit"] });
  }
}
