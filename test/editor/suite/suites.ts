/**
 * Every suite, one line each, by the name that picks it: `node test/editor/run.ts --only findings`. All run in each
 * host of extensions, in the order of their names, in the same window: a suite leaves things as it found them.
 */
export { agreementTests as agreement } from "./agreement.ts";
export { commandTests as commands } from "./commands.ts";
export { fileSystemTests as fileSystems } from "./file-systems.ts";
export { completionTests as completion } from "./completion.ts";
export { findingTests as findings } from "./findings.ts";
export { navigationTests as navigation } from "./navigation.ts";
export { readingTests as reading } from "./reading.ts";
export { refactoringTests as refactorings } from "./refactorings.ts";
export { wordTests as word } from "./word.ts";
export { draftTests as drafts } from "./drafts.ts";
export { viewTests as views } from "./views.ts";
