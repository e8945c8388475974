import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Connection, Position } from "vscode-languageserver";
import type { Group } from "../draft/mentions/group.ts";
import { readDraft } from "../draft/read.ts";
import { draftLinks } from "../language/links.ts";
import { definitionsAt, highlightsAt, referencesAt } from "../language/mentions.ts";
import { numberToRename, Refusal, rename } from "../language/rename.ts";
import { readMarkdown } from "../markdown/read.ts";
import type { Answering } from "./answer.ts";
import type { Checking } from "./checking.ts";

interface Asked {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Finding one's way in a draft and between the drafts of a folder. */
export function registerNavigation(connection: Connection, { answer }: Answering): void {
  const inGroup = <P extends Asked, R>(ask: (group: Group, asked: P) => R) =>
    answer(async ({ groupOf }: Checking, asked: P) => {
      const found = await groupOf(asked.textDocument.uri);
      return found && ask(found.answer, asked);
    });

  connection.onDefinition(
    inGroup((group, { textDocument, position }) => definitionsAt(textDocument.uri, position, group)),
  );
  connection.onReferences(
    inGroup((group, { textDocument, position, context }) =>
      referencesAt(textDocument.uri, position, group, { declarations: context.includeDeclaration }),
    ),
  );
  connection.onDocumentHighlight(
    inGroup((group, { textDocument, position }) => highlightsAt(textDocument.uri, position, group)),
  );
  connection.onPrepareRename(
    inGroup((group, { textDocument, position }) =>
      refusing(() => numberToRename(textDocument.uri, position, group)),
    ),
  );
  connection.onRenameRequest(
    answer(async ({ read, groupOf, versionOf, client }: Checking, { textDocument, position, newName }) => {
      const document = await read(textDocument.uri);
      const found = await groupOf(textDocument.uri);
      if (!document || !found) return undefined;
      if (!found.whole) throw refused("The drafts beside this one could not be read in time. Try again.");
      const { today, settings } = document;
      return refusing(() =>
        rename({ path: textDocument.uri, position }, newName, found.answer, {
          ...client.editing,
          versionOf,
          read: ({ draft }, text) =>
            readDraft(readMarkdown(text), { today, calendar: settings.calendar, kind: draft.kind }),
        }),
      );
    }),
  );
  connection.onDocumentLinks(
    answer(async ({ read, namedBy }: Checking, { textDocument }) => {
      const document = await read(textDocument.uri);
      const named = await namedBy(textDocument.uri);
      return (
        document && named && draftLinks(named.answer.draft, named.answer.files, document.settings.edition)
      );
    }),
  );
}

/** A refusal is told to the author in its own words. */
function refusing<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    throw error instanceof Refusal ? refused(error.message) : error;
  }
}

function refused(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
