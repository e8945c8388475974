import { l10n, window, type LogOutputChannel } from "vscode";

/** Says that something was brought in, and what of it could not be kept; all of that can be read in the log. */
export function tellLeftOut(log: LogOutputChannel, done: string, notes: readonly string[]): void {
  const [first, second, ...more] = notes;
  if (first === undefined) return;
  for (const note of notes) log.info(note);
  const rest = more.length > 0 ? l10n.t("And {0} more.", more.length) : "";
  const show = l10n.t("Show All");
  const message = [done, first, second, rest].filter(Boolean).join(" ");
  void window.showInformationMessage(message, ...(more.length > 0 ? [show] : [])).then((chosen) => {
    if (chosen === show) log.show();
  });
}
