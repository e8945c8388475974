import {
  InputBoxValidationSeverity,
  QuickInputButtons,
  window,
  type Disposable,
  type InputBox,
  type QuickPick,
  type QuickPickItem,
} from "vscode";

/** One page of a form: what was answered, or whether the author went back or left. */
export type Page = { readonly answer: string } | "back" | "left";

/** What a page shows above the answer. */
export interface Heading {
  readonly title: string;
  readonly prompt: string;
  /** There is a page before it. */
  readonly canGoBack: boolean;
}

interface Choice extends QuickPickItem {
  readonly answer: string;
}

/** Asks for one of `choices`, or other words where `other` says how to offer them. */
export function choose(
  heading: Heading,
  choices: readonly Choice[],
  { chosen, other }: { chosen?: string | undefined; other?: (typed: string) => Choice } = {},
): Promise<Page> {
  const pick = window.createQuickPick<Choice>();
  pick.placeholder = heading.prompt;
  pick.items = choices;
  pick.matchOnDescription = true;
  const before = choices.filter(({ answer }) => answer === chosen);
  if (before.length > 0) pick.activeItems = before;
  return shown(pick, heading, (answered) => [
    pick.onDidChangeValue((typed) => {
      const isListed = choices.some(({ label }) => label.toLowerCase() === typed.trim().toLowerCase());
      pick.items = other && typed.trim() !== "" && !isListed ? [...choices, other(typed.trim())] : choices;
    }),
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) answered(item.answer);
    }),
  ]);
}

/** What is made of the words in a box: what to say of them, and whether they can be taken. */
export interface Reading {
  /** The text to take in the place of what is seen: a pasted list has lines, the box has not. */
  readonly text: string;
  readonly note?: string;
  readonly problem?: string;
}

/** Asks for words. An empty answer is taken too. `read` is given what is in the box, and what was before it. */
export function write(
  heading: Heading,
  value: string,
  read: (typed: string, before: string) => Promise<Reading>,
): Promise<Page> {
  const box = window.createInputBox();
  box.prompt = heading.prompt;
  box.value = value;
  let reading: { typed: string; result: Promise<Reading> } | undefined;
  const understood = (typed: string): Promise<Reading> => {
    if (reading?.typed !== typed) reading = { typed, result: read(typed, reading?.typed ?? typed) };
    return reading.result;
  };
  const tell = async (typed: string): Promise<Reading> => {
    const result = await understood(typed);
    if (box.value === typed) box.validationMessage = messageOf(result);
    return result;
  };
  void tell(value);
  return shown(box, heading, (answered) => [
    box.onDidChangeValue((typed) => void tell(typed)),
    box.onDidAccept(async () => {
      const { text, problem } = await tell(box.value);
      if (problem === undefined) answered(text);
    }),
  ]);
}

function messageOf({ note, problem }: Reading) {
  return problem ?? (note && { message: note, severity: InputBoxValidationSeverity.Info });
}

/** The page stays when the author looks at another window, and goes with Escape. */
function shown(
  input: InputBox | QuickPick<Choice>,
  { title, canGoBack }: Heading,
  listen: (answered: (answer: string) => void) => Disposable[],
): Promise<Page> {
  return new Promise((resolve) => {
    const end = (page: Page) => {
      resolve(page);
      input.dispose();
      for (const each of listening) each.dispose();
    };
    input.title = title;
    input.ignoreFocusOut = true;
    const listening = [
      ...listen((answer) => {
        end({ answer });
      }),
      input.onDidHide(() => {
        end("left");
      }),
    ];
    if (canGoBack) input.buttons = [QuickInputButtons.Back];
    listening.push(
      input.onDidTriggerButton(() => {
        end("back");
      }),
    );
    input.show();
  });
}
