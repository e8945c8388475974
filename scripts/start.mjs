// Builds everything, checks the drafts in examples/ and says what to do next. Findings in the examples are meant to
// be there, so they do not make this fail.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status;

if (run("scripts/build.mjs") !== 0) process.exit(1);
const status = run("dist/cli.js", "check", "examples");
if (status !== 0 && status !== 1) process.exit(1);
console.log(`
To see the same findings in VS Code, in your browser:   npm run editor
To check drafts of your own:                            node dist/cli.js check my-draft.md`);
