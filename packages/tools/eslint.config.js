import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Budgets of the house: what grows past them is to be split. */
const budgets = {
  "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  "max-params": ["error", 3],
  "max-depth": ["error", 3],
};

export default defineConfig(
  { ignores: ["**/dist/**", "**/generated/**", "**/node_modules/**", "**/*.mjs", "**/*.js"] },
  {
    files: ["packages/*/src/**/*.ts", "rules/src/**/*.ts", "rules/*/*.ts"],
    ignores: ["rules/test/**"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...budgets,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "require-unicode-regexp": ["error", { requireFlag: "u" }],
      "no-console": "error",
      // Code points are what is wanted wherever a string is spread here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  { files: ["rules/*/*.ts"], ignores: ["rules/test/**", "rules/src/**"], rules: { "max-lines": ["error", { max: 120, skipBlankLines: true, skipComments: true }] } },
  { files: ["packages/tools/src/**/*.ts"], rules: { "no-console": "off" } },
);
