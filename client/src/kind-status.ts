import { Disposable, l10n, languages } from "vscode";
import type { FollowedDraft } from "./followed-draft.ts";

/** Says beside the language in the status bar what kind of document this was taken for, and offers to say otherwise. */
export function kindStatus(followed: FollowedDraft): Disposable {
  const item = languages.createLanguageStatusItem("areaSend.kind", { language: "markdown" });
  item.name = l10n.t("Area SEND: kind of document");
  const show = () => {
    const overview = followed.now()?.overview;
    item.text = overview ? overview.kindName : l10n.t("Not an area SEND document");
    item.detail = overview ? foundIn(overview.findings) : l10n.t("Area SEND leaves it alone");
    item.command = {
      command: "areaSend.chooseKind",
      title: overview ? l10n.t("Change the kind") : l10n.t("Say what it is"),
    };
    item.accessibilityInformation = { label: `Area SEND: ${item.text}. ${item.detail}.` };
  };
  show();
  return Disposable.from(item, followed.onDidChange(show));
}

/** How many things there are to look at. */
export function foundIn(findings: number): string {
  if (findings === 0) return l10n.t("Nothing to look at");
  return findings === 1 ? l10n.t("One thing to look at") : l10n.t("{0} things to look at", findings);
}
