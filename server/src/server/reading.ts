import { CodeLensRefreshRequest } from "vscode-languageserver";
import type { Connection, Hover, Position, SymbolInformation } from "vscode-languageserver";
import { codeLenses, toldAbove } from "../language/lenses/lenses.ts";
import { oncePerReading } from "../language/document.ts";
import type { Document } from "../language/document.ts";
import { documentSymbols } from "../language/document-symbols.ts";
import { foldingRanges } from "../language/folding.ts";
import { hoverAt } from "../language/hover.ts";
import { inlayHints } from "../language/inlay-hints.ts";
import { namedArea } from "../language/understood/area.ts";
import { areasBeside } from "../language/understood/areas-beside.ts";
import type { AreasBeside } from "../language/understood/areas-beside.ts";
import { together, understoodAt } from "../language/understood/hover.ts";
import { fitsSearch, symbolsIn } from "../language/workspace-symbols.ts";
import { rules } from "../rules/index.ts";
import { folderOf } from "../workspace/companions.ts";
import type { Answering } from "./answer.ts";
import type { Checking } from "./checking.ts";
import type { ClientFeatures } from "./client.ts";
import { decoded } from "./configurations.ts";
import { isOwnFile } from "./own-files.ts";
import { filesOf } from "./workspace-diagnostics.ts";

export function registerReading(connection: Connection, { answer, answerInBackground }: Answering): void {
  connection.onHover(answer((state, { textDocument, position }) => hover(state, textDocument.uri, position)));
  connection.onDocumentSymbol(
    answer(async ({ read }, { textDocument }) => {
      const draft = (await read(textDocument.uri))?.draft();
      return draft && documentSymbols(draft);
    }),
  );
  connection.onFoldingRanges(
    answer(async ({ read }, { textDocument }) => {
      const draft = (await read(textDocument.uri))?.draft();
      return draft && foldingRanges(draft);
    }),
  );
  connection.languages.inlayHint.on(
    answer(async ({ read }, { textDocument, range }) => {
      const document = await read(textDocument.uri);
      const draft = document?.draft();
      return document && draft && inlayHints(draft, range, document);
    }),
  );
  connection.onCodeLens(
    answer(async ({ read, companionsOf, client }, { textDocument: { uri } }) => {
      const document = await read(uri);
      const draft = document?.draft();
      if (!document || !draft) return undefined;
      const report = (await companionsOf(uri, draft)).report?.draft;
      return codeLenses(toldAbove(draft, { ...document, report }), uri, client.showsPlaces);
    }),
  );
  connection.onWorkspaceSymbol(
    answerInBackground(async (state, { query }, token) => {
      const found: SymbolInformation[] = [];
      const { files, folders, open } = state.workspace();
      const mayPause = state.turns.inBackground();
      for (const uri of (await filesOf(files, folders, open)).values()) {
        if (token.isCancellationRequested) return found;
        const document = isOwnFile(uri) ? undefined : await state.read(uri);
        if (document) found.push(...symbolsOf(document).filter(({ name }) => fitsSearch(name, query)));
        await mayPause();
      }
      return found;
    }),
  );
}

/** Asks the client to ask for hints and lenses again: the day, or what stands beside a draft, has changed. */
export function askForViews(connection: Connection, { refreshes }: ClientFeatures): void {
  if (refreshes.hints) connection.languages.inlayHint.refresh().catch(() => undefined);
  if (refreshes.lenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
}

async function hover(state: Checking, uri: string, position: Position): Promise<Hover | undefined> {
  const document = await state.read(uri);
  const draft = document?.draft();
  if (!document || !draft) return undefined;
  const { findings, today, settings } = document;
  const beside = namedArea(draft, position) ? await areasInFolder(state, uri) : [];
  const found = hoverAt(position, findings, rules, { messages: !state.client.showsMessages });
  return together(found, understoodAt(position, { draft, today, settings, beside }, findings, rules));
}

const symbolsOf = oncePerReading((document) => {
  const draft = document.draft();
  return draft ? symbolsIn(draft, document.uri) : [];
});

/** As many files of a folder as are looked into. */
const mostBeside = 60;

async function areasInFolder(state: Checking, uri: string): Promise<AreasBeside[]> {
  const folder = folderOf(uri);
  const { files, open } = state.workspace();
  const others = [...open, ...(await files.find(folder, "*.{md,markdown}"))].filter(
    (other) => folderOf(other) === folder && other !== uri && !isOwnFile(other),
  );
  const found: AreasBeside[] = [];
  for (const other of [...new Set(others)].slice(0, mostBeside)) {
    const document = await state.read(other);
    const areas = document && areasOf(document);
    if (areas && areas.areas.length + areas.actions.length > 0) found.push(areas);
  }
  return found;
}

const areasOf = oncePerReading((document: Document) => {
  const name = decoded(document.uri.slice(folderOf(document.uri).length + 1));
  const draft = document.draft();
  return draft ? areasBeside(draft, name) : { name, areas: [], actions: [] };
});
