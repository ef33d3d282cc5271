import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");

/** Files that each break one rule, and the rule meant for them. */
const OFFENCES: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  "domain-stands-alone": { file: "src/domain/bad.ts", text: 'import { port } from "../workbook";\nexport const bad = port;\n' },
  "workbook-knows-domain": { file: "src/workbook/bad.ts", text: 'import { run } from "../actions";\nexport const bad = run;\n' },
  "slides-show-results": { file: "src/slides/bad.ts", text: 'import { run } from "../actions";\nexport const bad = run;\n' },
  "deck-library-in-pptx": { file: "src/slides/worse.ts", text: 'import JSZip from "jszip";\nexport const worse = JSZip;\n' },
  "actions-use-the-port": { file: "src/actions/bad.ts", text: 'import { excel } from "../excel";\nexport const bad = excel;\n' },
  "local-never-ships": { file: "src/excel/bad.ts", text: 'import { host } from "../local/host";\nexport const bad = host;\n' },
  "enter-by-the-index": { file: "src/workbook/worse.ts", text: 'import { rule } from "../domain/rule";\nexport const worse = rule;\n' },
  "node-only-in-local": { file: "src/functions/bad.ts", text: 'import { readFileSync } from "node:fs";\nexport const bad = readFileSync;\n' },
  "file-library-in-files": { file: "src/local/host/bad.ts", text: 'import { zipSync } from "fflate";\nexport const bad = zipSync;\n' },
  "no-circles": { file: "src/domain/rule.ts", text: 'import { other } from "./other";\nexport const rule = other;\n' },
};

const INNOCENT: Readonly<Record<string, string>> = {
  "src/domain/index.ts": 'export { rule } from "./rule";\n',
  "src/domain/other.ts": 'import { rule } from "./rule";\nexport const other = (): unknown => rule;\n',
  "src/workbook/index.ts": "export const port = 1;\n",
  "src/actions/index.ts": "export const run = 1;\n",
  "src/excel/index.ts": "export const excel = 1;\n",
  "src/local/host/index.ts": "export const host = 1;\n",
};

const runRules = (folder: string): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const depcruise = path.join(PROJECT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
    execFile(process.execPath, [depcruise, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"], { cwd: folder, maxBuffer: 1e8 }, (error, stdout) => {
      if (stdout === "") return reject(error ?? new Error("no answer"));
      const { summary } = JSON.parse(stdout) as { summary: { violations: readonly { rule: { name: string } }[] } };
      resolve(summary.violations.map(({ rule }) => rule.name));
    });
  });

describe("the import rules", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "import-rules-"));
    const files = { ...INNOCENT, ...Object.fromEntries(Object.values(OFFENCES).map(({ file, text }) => [file, text])) };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json", "node_modules"]) symlinkSync(path.join(PROJECT, file), path.join(folder, file));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test("each offence is caught by the rule meant for it", async () => {
    const caught = await runRules(folder);
    expect(Object.keys(OFFENCES).filter((rule) => !caught.includes(rule))).toEqual([]);
  });
});
