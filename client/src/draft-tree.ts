import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TextEditor,
  type TreeDataProvider,
  type TreeView,
} from "vscode";
import type { OverviewItem } from "../../server/src/protocol.ts";
import { rangeOf } from "./document-kind.ts";
import type { FollowedDraft } from "./followed-draft.ts";
import { foundIn } from "./kind-status.ts";
import { byId, changesBetween, itemAt, type Placed } from "./overview-items.ts";

const viewId = "areaSend.draft";
const goTo = "areaSend.goToPart";
const afterCursor = 150;

/** The tree beside a draft: how it stands, part by part. It follows the cursor, and a click goes to the place. */
export function draftTree(followed: FollowedDraft): Disposable {
  // The editor knows the parts by their ids, which last from one overview to the next.
  const changed = new EventEmitter<string[] | undefined>();
  let items: readonly OverviewItem[] = [];
  let placed = new Map<string, Placed>();
  const provider: TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: (id) =>
      (id === undefined ? items : (placed.get(id)?.item.children ?? [])).map((each) => each.id),
    getParent: (id) => placed.get(id)?.parent,
    getTreeItem: (id) => treeItem(placed.get(id) ?? gone),
  };
  const view = window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(): void {
    const overview = followed.now()?.overview;
    const changes = changesBetween(items, overview?.items ?? []);
    items = overview?.items ?? [];
    placed = byId(items);
    view.message = overview ? l10n.t("{0}: {1}", overview.kindName, foundIn(overview.findings)) : "";
    void commands.executeCommand("setContext", "areaSend.document", contextOf(overview));
    if (changes?.length !== 0) changed.fire(changes);
  }

  function follow(editor: TextEditor): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!view.visible || editor.document !== followed.now()?.document) return;
      const item = itemAt(placed.values(), editor.selection.active.line);
      if (item && item.id !== view.selection[0]) void reveal(view, item.id);
    }, afterCursor);
  }

  function look(): void {
    followed.closely = view.visible;
    if (view.visible) followed.refresh();
  }

  async function go(id: string): Promise<void> {
    const document = followed.now()?.document;
    const range = placed.get(id)?.item.range;
    if (!document || !range) return;
    const { start } = rangeOf(range);
    await window.showTextDocument(document, { selection: new Range(start, start) });
  }

  look();
  show();
  const listening = [
    changed,
    view,
    commands.registerCommand(goTo, go),
    followed.onDidChange(show),
    view.onDidChangeVisibility(look),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      follow(textEditor);
    }),
  ];
  return Disposable.from(...listening, {
    dispose: () => {
      clearTimeout(timer);
    },
  });
}

/** The tree may have changed meanwhile: then the cursor is followed again the next time it moves. */
async function reveal(view: TreeView<string>, id: string): Promise<void> {
  try {
    await view.reveal(id, { select: true, focus: false });
  } catch {
    return;
  }
}

function contextOf(overview: object | null | undefined): string {
  return overview ? "draft" : overview === null ? "other" : "none";
}

/** What the editor asks about when it has gone already. */
const gone: Placed = {
  item: { id: "", label: "", detail: "", state: "none", children: [] },
  parent: undefined,
};

/** Words beside the label say how it stands, and the picture the same once more. */
function treeItem({ item, parent }: Placed): TreeItem {
  const { id, label, detail, state, range } = item;
  const words = [wordsFor(state), detail].filter((each) => each !== "");
  const tree = new TreeItem(label, collapsible(item, parent !== undefined));
  tree.id = id;
  tree.description = words.join(", ");
  tree.tooltip = [label, ...words].join("\n");
  tree.accessibilityInformation = { label: [label, ...words].join(", ") };
  if (state !== "none") tree.iconPath = new ThemeIcon(icons[state]);
  if (range) tree.command = { command: goTo, title: l10n.t("Go there"), arguments: [id] };
  return tree;
}

const icons = { met: "pass", unmet: "error", unsure: "question" } as const;

function wordsFor(state: OverviewItem["state"]): string {
  if (state === "met") return l10n.t("met");
  if (state === "unmet") return l10n.t("not met");
  return state === "unsure" ? l10n.t("not sure") : "";
}

/** Questions and areas stand open at first; what is below them is opened by hand. */
function collapsible({ id, children }: OverviewItem, isInside: boolean): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return isInside || id === "requirements"
    ? TreeItemCollapsibleState.Collapsed
    : TreeItemCollapsibleState.Expanded;
}
