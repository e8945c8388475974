import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { CheckFlags } from "./check.ts";
import type { FactsFlags } from "./facts.ts";
import type { LoadWord } from "./import.ts";
import type { NewFlags } from "./new.ts";
import { kinds } from "../guidance/kinds.ts";
import { endQuietlyWhenNobodyReads, say } from "./output.ts";
import { Refusal } from "./refusal.ts";
import { version } from "./version.ts";

const exitCodes = `
Exit codes:
  0  nothing at error level was found
  1  something at error level was found, or more warnings than --max-warnings allows
  2  the command could not be carried out; one line says why`;

const plainExitCodes = `
Exit codes:
  0  done
  2  the command could not be carried out; one line says why`;

/** What has bundles of its own beside that of the command line. */
export interface Beside {
  readonly loadWord: LoadWord;
  readonly serve: () => void;
}

/** Runs the command line. Sets the exit code; never throws. */
export async function main(argv: readonly string[], beside: Beside): Promise<void> {
  endQuietlyWhenNobodyReads();
  try {
    await program(beside).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof Refusal) say(error.message);
    else
      say(`This is a fault in Area SEND itself: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function program({ loadWord, serve }: Beside): Command {
  const area = new Command("area-send")
    .description(
      "Reads drafts of area SEND self-evaluations and action plans, written in Markdown, and says what an inspector would.",
    )
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({
      outputError: (text) => {
        say(oneLine(text));
      },
    })
    .addHelpText("after", "\nEach command has its own help: area-send check --help");
  const command = (name: string): Command => area.command(name).helpOption("-h, --help", "print this help");

  command("check [paths...]")
    .description(
      "check Markdown files, and all those in folders, and list what was found (default: this folder)",
    )
    .addOption(format("text", "json", "sarif", "github", "junit"))
    .addOption(config())
    .addOption(today())
    .option(
      "--max-warnings <number>",
      "end with exit code 1 if there are more warnings than this",
      wholeNumber,
    )
    .option(
      "--baseline <file>",
      "the known findings to keep quiet, instead of area-send.baseline.json in the folders above each file",
    )
    .option(
      "--write-baseline [file]",
      "keep what is found now quiet until the lines it stands on change (default: area-send.baseline.json)",
    )
    .option("--no-cache", "check every file anew, and keep nothing of this run for the next")
    .addHelpText("after", exitCodes)
    .action(async (paths: string[], flags: CheckFlags) => {
      const { checkCommand } = await import("./check.ts");
      process.exitCode = await checkCommand(paths.length > 0 ? paths : ["."], flags);
    });

  command("facts <file>")
    .description("print what was understood: the kind of document, its questions, areas and actions")
    .addOption(format("text", "json"))
    .addOption(config())
    .addOption(today())
    .addHelpText("after", plainExitCodes)
    .action(async (file: string, flags: FactsFlags) => {
      const { factsCommand } = await import("./facts.ts");
      factsCommand(file, flags);
    });

  command("rules")
    .description("list the rules, each with its reason and its source")
    .addOption(format("text", "json"))
    .addHelpText("after", plainExitCodes)
    .action(async (flags: { format: "text" | "json" }) => {
      const { rulesCommand } = await import("./rules.ts");
      rulesCommand(flags);
    });

  command("new <kind>")
    .description(`print a document to start from: ${kinds.join(", ")}`)
    .option("--out <file>", "write it to a new file instead")
    .option("--area <name>", "the local area, such as Kent")
    .option("--authority <name>", "the local authority")
    .option("--board <name>", "the integrated care board")
    .option("--date <date>", "the date of this version, such as 2026-11-01")
    .addHelpText("after", plainExitCodes)
    .action(async (kind: string, flags: NewFlags) => {
      const { newCommand } = await import("./new.ts");
      newCommand(kind, flags);
    });

  command("import <file>")
    .description("print a Word document (.docx) as Markdown, and say what could not be kept")
    .option("--out <file>", "write it to a new file instead")
    .addHelpText("after", plainExitCodes)
    .action(async (file: string, flags: { out?: string }) => {
      const { importCommand } = await import("./import.ts");
      await importCommand(file, flags, loadWord);
    });

  command("serve")
    .description("start the language server, for any editor that can use one")
    .requiredOption("--stdio", "talk over standard input and output")
    .allowUnknownOption()
    .allowExcessArguments()
    .action(serve);
  return area;
}

function format(...choices: string[]): Option {
  return new Option("--format <format>", "how to print the result").choices(choices).default(choices[0]);
}

function config(): Option {
  return new Option(
    "--config <file>",
    "the settings to use, instead of area-send.config.json in the folders above each file",
  );
}

function today(): Option {
  return new Option(
    "--today <date>",
    "the date to check against, such as 2026-11-01 (default: today in London)",
  );
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It should be a whole number.");
  return Number(text);
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ");
}
