import type { Connection } from "vscode-languageserver";
import { severityOf } from "../check/check.ts";
import type { Configuration } from "../check/configuration.ts";
import type { Draft } from "../draft/draft.ts";
import { kinds } from "../guidance/kinds.ts";
import type { Kind } from "../guidance/kinds.ts";
import { usualCouncil } from "../guidance/local-areas.ts";
import { steps } from "../guidance/new-draft-steps.ts";
import type { Step } from "../guidance/new-draft-steps.ts";
import { templates } from "../guidance/templates.ts";
import { understand } from "../language/answers.ts";
import { kindEdit, statedKind } from "../language/kind-edit.ts";
import { titleOfKind } from "../language/kind-titles.ts";
import { fileNameFor, newDraft } from "../language/new-draft.ts";
import { overviewOf } from "../language/overview.ts";
import * as protocol from "../protocol.ts";
import { longDate } from "../rules/common/wording.ts";
import { rules } from "../rules/index.ts";
import type { Rule } from "../rules/rule.ts";
import type { Answering } from "./answer.ts";
import { todayInLondon } from "./today.ts";

/** Answers what the client asks for its own views: the form of a new draft, the tree beside a draft, and its kind. */
export function registerViews(connection: Connection, { answer }: Answering): void {
  connection.onRequest(
    protocol.newDraftForm,
    answer(({ client }, { kind }: protocol.NewDraftForm): readonly protocol.FormStep[] =>
      steps[known(kind)].map((step) => formStep(step, client.today ?? todayInLondon())),
    ),
  );
  connection.onRequest(
    protocol.newDraftAnswer,
    answer((_state, { kind, step, text }: protocol.NewDraftAnswer): protocol.AnswerUnderstood => {
      const asked = steps[known(kind)].find(({ name }) => name === step);
      return asked ? understand(asked, text) : {};
    }),
  );
  connection.onRequest(
    protocol.newDraft,
    answer((_state, { kind: asked, answers: given }: protocol.NewDraft): protocol.NewDraftText => {
      const kind = known(asked);
      return { text: newDraft(templates[kind], kind, given), fileName: fileNameFor(kind, given) };
    }),
  );
  connection.onRequest(
    protocol.overview,
    answer(
      async (state, { textDocument: { uri } }: protocol.OverviewOf): Promise<protocol.Overview | null> => {
        const { configuration } = await state.configurationOf(uri);
        const document = await state.read(uri);
        const draft = document?.draft();
        return document && draft ? overviewOf(draft, document.findings, askedOf(draft, configuration)) : null;
      },
    ),
  );
  connection.onRequest(
    protocol.documentKinds,
    answer(
      async ({ read }, { textDocument: { uri } }: protocol.OverviewOf): Promise<protocol.DocumentKinds> => {
        const document = await read(uri);
        return {
          kinds: kinds.map((kind) => ({ kind, name: titleOfKind(kind) })),
          stated: document ? statedKind(document.markdown()) : null,
        };
      },
    ),
  );
  connection.onRequest(
    protocol.stateKind,
    answer(
      async (
        { read },
        { textDocument: { uri }, kind }: protocol.StateKind,
      ): Promise<protocol.StateKindEdits> => {
        const document = await read(uri);
        const edit =
          document && kindEdit(document.markdown(), kind === null || kind === "other" ? kind : known(kind));
        return edit ? [edit] : [];
      },
    ),
  );
}

function known(asked: string): Kind {
  const kind = kinds.find((each) => each === asked);
  if (kind === undefined) throw new Error(`“${asked}” is not a kind of document.`);
  return kind;
}

/** The rules that look at such a document and are more than a hint about its style. */
function askedOf(draft: Draft, configuration: Configuration): readonly Rule[] {
  return rules.filter(
    (rule) =>
      rule.kinds.includes(draft.kind) && !["off", "hint"].includes(severityOf(rule, draft, configuration)),
  );
}

function formStep(
  { name, asks, title, prompt, choices, lasting = false }: Step,
  today: string,
): protocol.FormStep {
  return {
    name,
    asks,
    title,
    prompt,
    lasting,
    ...(choices && { choices: choices.map((label) => choice(name, label)) }),
    ...(name === "date" && { suggestion: longDate(today) }),
  };
}

function choice(name: Step["name"], label: string): protocol.FormChoice {
  return name === "area" ? { label, suggests: { authority: usualCouncil(label) } } : { label };
}
