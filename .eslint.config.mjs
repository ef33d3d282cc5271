import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const PURE = ["src/domain/**/*.ts", "src/workbook/**/*.ts", "src/slides/**/*.ts", "src/actions/**/*.ts"];

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "coverage/**", "out/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [".eslint.config.mjs", "webpack.config.js", ".dependency-cruiser.cjs", "src/local/*.mjs"] } } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-await-in-loop": "error",
      "no-nested-ternary": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-console": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 10 }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: PURE,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "No clock in a rule: take asOf as an argument." },
        { object: "Math", property: "random", message: "No chance in a rule: take the sequence as an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock in a rule: take asOf as an argument." },
        { selector: "MemberExpression[property.name=/^toLocale/]", message: "No locale in a rule: a figure reads the same on every machine." },
      ],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/local/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  { files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["**/*.mjs", "**/*.cjs", "webpack.config.js"],
    languageOptions: { globals: { process: "readonly", console: "readonly", require: "readonly", module: "writable", __dirname: "readonly", URL: "readonly", setTimeout: "readonly" } },
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off", "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
);
