import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { shapes, written, writtenFolder } from "./corpus/corpus.ts";
import type { Shape } from "./corpus/corpus.ts";
import { emptyNode, home, rumdlName, tools, us } from "./peers.ts";
import type { Tool } from "./peers.ts";
import { run } from "./processes.ts";
import type { Cost } from "./processes.ts";
import { figure, mebibytes, times } from "./report.ts";
import type { Report } from "./report.ts";
import { median, quantile } from "./statistics.ts";

type Costs = ReadonlyMap<string, readonly Cost[]>;

const slow = ["markdownlint-cli2", "remark-cli", "textlint"];

/** Checks drafts one by one, each tool as a process of its own, in turn. */
export async function measureChecks(folder: string, rounds: number, report: Report): Promise<void> {
  for (const shape of Object.keys(shapes) as Shape[]) {
    const path = written(folder, shape);
    const size = shapes[shape]().length;
    const compared = [emptyNode, ...tools()].filter(({ name }) => size < 5e6 || !slow.includes(name));
    const costs = await inTurn(
      compared,
      path,
      Math.max(1, Math.round(size > 5e5 ? rounds / 4 : rounds)),
      folder,
    );
    report.table(tableOf(`Check of a draft: ${shape}`, costs));
    const target = (name: string, atMost: number) => {
      report.target(`check, ${shape}`, ratio(costs, us.name, name, "wall"), atMost, `the time of ${name}`);
    };
    if (shape === "self-evaluation, 10 KB") {
      target(emptyNode.name, 4);
      target("markdownlint-cli2", 0.5);
    }
    if (shape.startsWith("plan, 100 KB")) {
      target("markdownlint-cli2", 0.25);
      target("remark-cli", 0.25);
    }
  }
}

/** Checks the folder of a thousand drafts, and then again with nothing changed. */
export async function measureFolder(folder: string, rounds: number, report: Report): Promise<void> {
  const path = writtenFolder(folder);
  const again = { ...us, name: `${us.name}, again` };
  const costs = new Map<string, Cost[]>();
  for (let round = 0; round < Math.max(1, Math.round(rounds / 5)); round += 1) {
    const cache = mkdtempSync(join(folder, "cache-"));
    for (const tool of [us, again, ...tools().slice(1)]) {
      const cost = await once(tool, path, cache);
      costs.set(tool.name, [...(costs.get(tool.name) ?? []), cost]);
    }
  }
  report.table(tableOf("Check of a folder of a thousand drafts, 20 MB", costs));
  for (const name of ["markdownlint-cli2", "remark-cli"])
    report.target("a thousand drafts", ratio(costs, us.name, name, "wall"), 1 / 6, `the time of ${name}`);
  report.target(
    "a thousand drafts, beyond",
    ratio(costs, us.name, rumdlName, "wall"),
    1,
    `the time of ${rumdlName}`,
  );
  report.target(
    "a thousand drafts, again",
    ratio(costs, again.name, us.name, "wall"),
    0.1,
    "the time of the first run",
  );
  const most = (name: string) => Math.max(...(costs.get(name) ?? []).map(({ memory }) => memory));
  const beyond = (most(us.name) - most(rumdlName)) / 1e6;
  report.limit("a thousand drafts, MB of memory beyond that of rumdl", beyond, 250);
}

async function inTurn(
  compared: readonly Tool[],
  path: string,
  rounds: number,
  folder: string,
): Promise<Costs> {
  const costs = new Map<string, Cost[]>(compared.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const tool of compared)
      costs.get(tool.name)?.push(await once(tool, path, mkdtempSync(join(folder, "cache-"))));
  return costs;
}

/** What a tool keeps from run to run, it keeps in `cache`. */
function once({ check, codes }: Tool, path: string, cache: string): Promise<Cost> {
  return run(check(path), { cwd: home, codes, env: { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache } });
}

function ratio(costs: Costs, name: string, to: string, of: keyof Cost): number {
  const middle = (each: string) => median((costs.get(each) ?? []).map((cost) => cost[of]));
  return middle(name) / middle(to);
}

function tableOf(title: string, costs: Costs) {
  const rows = [...costs].map(([name, each]) => {
    const all = (of: keyof Cost) => each.map((cost) => cost[of]);
    return [
      name,
      times(ratio(costs, us.name, name, "wall")),
      times(ratio(costs, us.name, name, "processor")),
      figure(median(all("wall"))),
      figure(quantile(all("wall"), 0.95)),
      figure(median(all("processor"))),
      mebibytes(Math.max(...all("memory"))),
    ];
  });
  return {
    title,
    head: ["", "area-send / it", "by processor", "ms", "p95", "processor ms", "peak MiB"],
    rows,
  };
}
