import { l10n } from "vscode";
import * as protocol from "../../server/src/protocol.ts";
import type { Ask } from "./ask.ts";
import { choose, write, type Heading, type Page, type Reading } from "./form.ts";
import { keepDraft, placesToKeep } from "./keep-draft.ts";
import { asPasted } from "./pasted.ts";

/** What was answered before, so that a form that was left half way goes on where it was, and the next knows the area. */
const remembered = new Map<string, string>();

/** Asks what a new draft of that kind needs, a page at a time, and opens it. To leave the form is to make nothing. */
export async function newDraft(ask: Ask, kind: string, title: string): Promise<void> {
  const steps = await ask<protocol.FormStep[]>(protocol.newDraftForm, { kind });
  const answers: Record<string, string> = {};
  const started = () => ask<protocol.NewDraftText>(protocol.newDraft, { kind, answers });
  const pages = [
    ...steps.map((step) => (heading: Omit<Heading, "prompt">) => stepPage(ask, kind, step, heading)),
    async (heading: Omit<Heading, "prompt">) =>
      choose(
        { ...heading, prompt: l10n.t("Where should the document be kept?") },
        await placesToKeep((await started()).fileName),
      ),
  ];
  for (let at = 0; at < pages.length;) {
    const number = l10n.t("{0}: {1} of {2}", title, at + 1, pages.length);
    const page = await pages[at]?.({ title: number, canGoBack: at > 0 });
    if (page === undefined || page === "left") return;
    const step = steps[at];
    if (page === "back") at--;
    else if (step) {
      answers[step.name] = page.answer;
      remember(kind, step, page.answer);
      at++;
    } else if (await keepDraft(await started(), page.answer)) at++;
  }
  for (const step of steps) if (!step.lasting) remembered.delete(keyOf(kind, step));
}

function stepPage(
  ask: Ask,
  kind: string,
  step: protocol.FormStep,
  heading: Omit<Heading, "prompt">,
): Promise<Page> {
  const before = remembered.get(keyOf(kind, step)) ?? step.suggestion ?? "";
  const { name, asks, prompt, choices } = step;
  const page = { ...heading, title: l10n.t("{0} - {1}", heading.title, step.title), prompt };
  if (choices)
    return choose(page, choicesOf(choices, before), { chosen: before || undefined, other: inOtherWords });
  return write(page, before, async (typed, earlier): Promise<Reading> => {
    const text = asks === "names" ? await asPasted(typed, earlier) : typed;
    const asked: protocol.NewDraftAnswer = { kind, step: name, text };
    return { text, ...(await ask<protocol.AnswerUnderstood>(protocol.newDraftAnswer, asked)) };
  });
}

function choicesOf(choices: readonly protocol.FormChoice[], before: string) {
  const listed = choices.map(({ label }) => ({ label, answer: label }));
  const isOther = before !== "" && choices.every(({ label }) => label !== before);
  const later = { label: l10n.t("Fill this in later"), answer: "", alwaysShow: true };
  return [...(isOther ? [{ label: before, answer: before }] : []), ...listed, later];
}

function inOtherWords(typed: string) {
  return { label: l10n.t("Use “{0}”", typed), answer: typed, alwaysShow: true };
}

/** What a choice suggests for later pages takes the place of what was answered there for another choice. */
function remember(kind: string, step: protocol.FormStep, answer: string): void {
  const key = keyOf(kind, step);
  const isNew = remembered.get(key) !== answer;
  remembered.set(key, answer);
  const suggested = step.choices?.find(({ label }) => label === answer)?.suggests ?? {};
  if (isNew) for (const [name, suggestion] of Object.entries(suggested)) remembered.set(name, suggestion);
}

/** Some answers are about the area and hold for all of its documents. */
function keyOf(kind: string, { name, lasting }: protocol.FormStep): string {
  return lasting ? name : `${kind} ${name}`;
}
