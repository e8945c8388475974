import { l10n, Range, window, workspace, type TextEditor } from "vscode";
import type { CodeAction, LanguageClient } from "vscode-languageclient";
import type { LanguageServer } from "./language-server.ts";
import type { Commands } from "./run.ts";

/** What a command asks the server for, and what it says where there is none. */
interface Change {
  readonly kind: string;
  readonly none: string;
  /** A list is shown even where it has one entry only, since the command does not say what will happen. */
  readonly listed?: true;
}

/** A command for each change that the light bulb offers, for those who do not know it or cannot reach it. */
export function changeCommands(server: LanguageServer): Commands {
  return Object.fromEntries(
    Object.entries(changes()).map(([name, change]) => [`areaSend.${name}`, () => changeHere(server, change)]),
  );
}

function changes(): Record<string, Change> {
  const rewrite = "refactor.rewrite.areaSend";
  const inTable = l10n.t("Put the cursor in a row of a table of actions, and choose this again.");
  const inAction = l10n.t("Put the cursor in an action, and choose this again.");
  return {
    fixHere: {
      kind: "quickfix",
      none: l10n.t("Area SEND has nothing to put right on this line. F8 goes to the next finding."),
      listed: true,
    },
    changeHere: {
      kind: rewrite,
      none: l10n.t("Area SEND can rewrite nothing here. Put the cursor in an action or in a table."),
      listed: true,
    },
    addAction: { kind: `${rewrite}.addAction`, none: inTable },
    toTable: {
      kind: `${rewrite}.toTable`,
      none: l10n.t("No actions stand here that could be rows of a table. {0}", inAction),
    },
    toHeadings: {
      kind: `${rewrite}.toHeadings`,
      none: l10n.t("No table stands here that could be headings with labels. {0}", inTable),
    },
    splitAction: {
      kind: `${rewrite}.splitAction`,
      none: l10n.t("The action here does not have two deadlines. {0}", inAction),
    },
    renumber: {
      kind: `${rewrite}.renumber`,
      none: l10n.t("The actions here have no numbers, or are in order already."),
    },
    sortByDate: {
      kind: `${rewrite}.sortByDate`,
      none: l10n.t("There is nothing to sort by date here, or it is in order already. {0}", inTable),
    },
    sortByArea: {
      kind: `${rewrite}.sortByArea`,
      none: l10n.t("There is nothing to sort by area here, or it is in order already. {0}", inTable),
    },
    fillYear: {
      kind: `${rewrite}.fillYear`,
      none: l10n.t("The date of this action has its year, or it cannot be told for sure."),
    },
    spellOut: {
      kind: `${rewrite}.spellOut`,
      none: l10n.t("Put the cursor on an abbreviation that is not written in full where it is first used."),
    },
    formatTable: {
      kind: `${rewrite}.formatTable`,
      none: l10n.t("No table stands here whose columns could be lined up, or they are in line already."),
    },
  };
}

async function changeHere(server: LanguageServer, change: Change): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "markdown") {
    void window.showInformationMessage(l10n.t("Open a draft first."));
    return;
  }
  try {
    const client = await server.running();
    const offered = await offeredIn(client, editor, change);
    if (offered.length === 0) void window.showInformationMessage(change.none);
    else await apply(client, await chosenFrom(offered, change));
  } catch (error) {
    void window.showWarningMessage(error instanceof Error ? error.message : String(error));
  }
}

/** What a finding on a line says is often about its end, so fixes are those of the whole line. */
async function offeredIn(
  client: LanguageClient,
  { document, selection }: TextEditor,
  { kind }: Change,
): Promise<CodeAction[]> {
  const lines = new Range(
    document.lineAt(selection.start.line).range.start,
    document.lineAt(selection.end.line).range.end,
  );
  const range = kind === "quickfix" ? lines : selection;
  const offered = await client.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    range: client.code2ProtocolConverter.asRange(range),
    context: { diagnostics: [], only: [kind] },
  });
  return offered ?? [];
}

/** In a plain list, each with the finding that it is for. */
async function chosenFrom(
  offered: readonly CodeAction[],
  { listed }: Change,
): Promise<CodeAction | undefined> {
  if (offered.length === 1 && !listed) return offered[0];
  const entries = offered.map((action) => {
    const message = action.diagnostics?.[0]?.message;
    return { label: action.title, action, ...(typeof message === "string" && { detail: message }) };
  });
  const placeHolder = l10n.t("Choose what Area SEND should do here");
  return (await window.showQuickPick(entries, { placeHolder, matchOnDetail: true }))?.action;
}

async function apply(client: LanguageClient, chosen: CodeAction | undefined): Promise<void> {
  if (!chosen) return;
  const { edit } = chosen.edit ? chosen : await client.sendRequest<CodeAction>("codeAction/resolve", chosen);
  const whole = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
  if (whole) await workspace.applyEdit(whole);
}
