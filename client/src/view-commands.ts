import { commands, l10n } from "vscode";
import type { Ask } from "./ask.ts";
import { chooseKind } from "./document-kind.ts";
import { choose } from "./form.ts";
import { showAccessibilityHelp } from "./help.ts";
import { newDraft } from "./new-draft.ts";
import type { Commands } from "./run.ts";

/** New drafts, the kind of a draft, the tree beside it, and help. */
export function viewCommands(ask: Ask): Commands {
  const starts = newDrafts();
  return {
    ...Object.fromEntries(
      starts.map(({ command, kind, title }) => [command, () => newDraft(ask, kind, title)]),
    ),
    "areaSend.newDraft": () => chooseNewDraft(starts),
    "areaSend.chooseKind": () => chooseKind(ask),
    "areaSend.showDraft": () => commands.executeCommand("areaSend.draft.focus"),
    "areaSend.accessibilityHelp": showAccessibilityHelp,
    "areaSend.openWalkthrough": () =>
      commands.executeCommand(
        "workbench.action.openWalkthrough",
        "area-send.area-send#areaSend.start",
        false,
      ),
  };
}

interface NewDraft {
  readonly command: string;
  readonly kind: string;
  readonly title: string;
}

function newDrafts(): readonly NewDraft[] {
  const start = (name: string, kind: string, title: string): NewDraft => ({
    command: `areaSend.new${name}`,
    kind,
    title,
  });
  return [
    start("SelfEvaluation", "self-evaluation", l10n.t("New self-evaluation")),
    start("PriorityActionPlan", "priority-action-plan", l10n.t("New priority action plan")),
    start("StrategicPlan", "strategic-plan", l10n.t("New strategic plan")),
    start(
      "WrittenStatementOfAction",
      "written-statement-of-action",
      l10n.t("New written statement of action"),
    ),
    start("ProgressReport", "progress-report", l10n.t("New progress report")),
    start("InspectionReport", "inspection-report", l10n.t("New inspection report, to copy into")),
    start("EvidenceIndex", "evidence-index", l10n.t("New evidence index (Annex A)")),
  ];
}

async function chooseNewDraft(starts: readonly NewDraft[]): Promise<void> {
  const page = await choose(
    { title: l10n.t("New draft"), prompt: l10n.t("What would you like to write?"), canGoBack: false },
    starts.map(({ command, title }) => ({ label: title, answer: command })),
  );
  if (typeof page !== "string") await commands.executeCommand(page.answer);
}
