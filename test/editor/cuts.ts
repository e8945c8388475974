/** Which part of a picture of the tests another is. */
export interface Cut {
  /** A picture that a suite takes, or one of those in the browser: `web/NAME`. */
  readonly from: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The pictures of the README, of the first steps and of the tour, by their paths in the repository. */
export const cuts: Readonly<Record<string, Cut>> = {
  "client/media/findings.png": part("findings", 0, 0, 1280, 800),
  "client/media/steps/start.png": part("form-area", 0, 0),
  "client/media/steps/word.png": part("tree-welcome", 0, 0),
  "client/media/steps/see.png": part("tree-open", 0, 0),
  "client/media/steps/fix.png": part("fix-menu", 320, 200),
  "client/media/steps/folder.png": part("folder", 320, 300),
  "client/media/steps/share.png": part("preview", 320, 270),
  "client/media/steps/keyboard.png": part("keyboard-help", 0, 0),
  "docs/tour/first-steps.png": part("first-steps", 180, 110, 1040, 600),
  "docs/tour/findings.png": editor("findings", 0, 770),
  "docs/tour/hover.png": editor("hover", 0, 430),
  "docs/tour/word.png": editor("paste-from-word", 330, 440),
  "docs/tour/new-draft.png": editor("new-priority-action-plan", 0, 700),
  "docs/tour/suggestions.png": editor("completion-date", 276, 415),
  "docs/tour/quiet.png": editor("quiet", 220, 445),
  "docs/tour/understood.png": editor("hover-area", 60, 270),
  "docs/tour/hints.png": editor("inlay-hint", 60, 470),
  "docs/tour/fixes.png": editor("fix-menu", 225, 405),
  "docs/tour/tree.png": part("tree-open", 0, 0),
  "docs/tour/outline.png": part("search-drafts", 0, 0, 960, 770),
  "docs/tour/definition.png": editor("definition", 0, 470),
  "docs/tour/rename.png": editor("rename-preview", 265, 505),
  "docs/tour/rewrite.png": editor("refactoring-headings", 235, 425),
  "docs/tour/kind.png": editor("kind-status", 500, 300),
  "docs/tour/browser.png": part("web/code-lens", 0, 0, 1280, 768),
  "docs/tour/folder.png": editor("folder", 500, 300),
  "docs/tour/terminal.png": part("terminal", 52, 0, 1100, 510),
};

function part(from: string, left: number, top: number, width = 960, height = 500): Cut {
  return { from, left, top, width, height };
}

/** The part beside the side bar. */
function editor(from: string, top: number, height: number): Cut {
  return part(from, 352, top, 928, height);
}
