// A language server as it is first written: each keystroke parses the whole text anew and tells one simple thing of it.
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import {
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
  createConnection,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const parser = unified().use(remarkParse).use(remarkGfm);
const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));

documents.onDidChangeContent(({ document }) => {
  const { uri, version } = document;
  const headings = parser.parse(document.getText()).children.filter((node) => node.type === "heading");
  const diagnostics = headings
    .filter(({ depth }, at) => at > 0 && depth > headings[at - 1].depth + 1)
    .map(({ position: { start, end } }) => ({
      range: {
        start: { line: start.line - 1, character: start.column - 1 },
        end: { line: end.line - 1, character: end.column - 1 },
      },
      message: "This heading skips a level.",
    }));
  void connection.sendDiagnostics({ uri, version, diagnostics });
});

documents.listen(connection);
connection.listen();
