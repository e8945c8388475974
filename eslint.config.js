import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const globals = { Buffer: "readonly", URL: "readonly", console: "readonly", process: "readonly" };

export default defineConfig(
  { ignores: ["dist", ".vscode-test", "coverage", "node_modules", "server/src/generated"] },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ["eslint.config.js"] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/prefer-nullish-coalescing": [
        "error",
        { ignorePrimitives: { string: true, boolean: true } },
      ],
    },
  },
  {
    files: ["test/**"],
    ignores: ["test/random.ts"],
    rules: { "no-restricted-imports": ["error", { name: "fast-check", message: "Import test/random.ts." }] },
  },
  {
    // V8 lays out these patterns anew in each process, and those with both flags take it five times as long.
    files: ["server/src/{markdown,guidance,draft,rules,check,workspace}/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: String.raw`Literal[regex.flags=/i.*u|u.*i/]:not([regex.pattern=/\\p|[\ud800-\udfff]/])`,
          message: "Plain letters need no flag u.",
        },
      ],
    },
  },
  {
    files: ["scripts/*.mjs", "test/bench/peers/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals },
  },
  prettier,
);
