import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { helpWords } from "../../src/taskpane/words/help-words";
import { aFolder } from "../support/a-workbook-file";
import { PROJECT, runCommand } from "../support/run-command";

const README = readFileSync(path.join(PROJECT, "README.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as { scripts: Readonly<Record<string, string>> };
const SAMPLE = "assets/sample-practice.xlsx";

/** `=NAME(…)` of the README's table, and the result it promises, as JSON. */
const EXAMPLES = [...README.matchAll(/^\| `=([A-Z_]+)\((.*?)\)` \| `(.+?)` \|/gm)].map(([, name = "", args = "", result = ""]) => ({ name, args, result: JSON.parse(result) as unknown }));

/** `{1,2;3,4}` is a range, `"text"` a text, nothing an argument left out. */
function readArguments(text: string): unknown[] {
  return [...text.matchAll(/(?:^|,)(\{[^}]*\}|"[^"]*"|[^,]*)/g)].map(([, argument = ""]) => {
    if (argument === "") return null;
    if (!argument.startsWith("{")) return JSON.parse(argument) as unknown;
    return argument.slice(1, -1).split(";").map((row) => JSON.parse(`[${row}]`) as unknown);
  });
}

describe("the README", () => {
  test("names only commands that exist", () => {
    const named = [...README.matchAll(/npm (?:run (?:--silent )?)?([a-z]+(?:-[a-z]+)*)/g)].map(([, name = ""]) => name).filter((name) => name !== "ci" && name !== "run");
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("shows only pictures and files that are there", () => {
    const files = [...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)|`((?:src|assets|tests)\/[\w./-]+)`/g)].map(([, picture, file]) => picture ?? file ?? "");
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter((file) => !existsSync(path.join(PROJECT, file)))).toEqual([]);
  });

  test("says of each function what it gives, and that is what it gives", async () => {
    const functions = JSON.parse(readFileSync(path.join(PROJECT, "src/functions/sources.json"), "utf8")) as string[];
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).toBe(functions.length);
    const requests = EXAMPLES.map(({ name, args }) => JSON.stringify({ name, args: readArguments(args) }));
    const { result } = await runCommand(["evaluate"], `${requests.join("\n")}\n`);
    const answers = result.trim().split("\n").map((line) => (JSON.parse(line) as { value: unknown }).value);
    expect(answers).toEqual(EXAMPLES.map((example) => example.result));
  });

  test("its first command does the main job: the table is printed and the file is there", async () => {
    const ended = await runCommand(["start", "--once"]);
    expect(ended.exitCode).toBe(0);
    expect(ended.result).toContain("Amara Osei");
    expect(existsSync(path.join(PROJECT, "out", "sample-practice-comparison.xlsx"))).toBe(true);
  });

  test("its other commands on a workbook run as written", async () => {
    const out = path.join(aFolder(), "RESULT.xlsx");
    expect((await runCommand(["compare", SAMPLE, "--out", out])).exitCode).toBe(0);
    expect((await runCommand(["read", SAMPLE])).exitCode).toBe(0);
    expect((await runCommand(["read", SAMPLE, "--json"])).exitCode).toBe(0);
    expect((await runCommand(["start", SAMPLE, "--once", "--out", path.join(aFolder(), "again.xlsx")])).exitCode).toBe(0);
  });

  test.each(["soak", "bench"])("holds the table that `npm run %s` writes", (name) => {
    const [, table = ""] = new RegExp(`<!-- ${name}: begin -->\n([\\s\\S]*?)<!-- ${name}: end -->`).exec(README) ?? [];
    const lines = table.split("\n").filter((line) => line.startsWith("|"));
    expect(lines.length).toBeGreaterThan(5);
    expect(table).not.toMatch(/undefined|(?:NaN|∞) (?:×|ms|µs|s|KB)/);
  });

  test("names each part that the bench has", () => {
    const [, registry = ""] = /IN_README[^{]*=\s*\{([^}]*)\}/.exec(readFileSync(path.join(PROJECT, "tests/bench/main.ts"), "utf8")) ?? [];
    const parts = [...registry.matchAll(/(\w+):/g)].map(([, part = ""]) => part);
    expect(parts.length).toBeGreaterThan(5);
    const [, sentence = ""] = /Its parts are (.*)\./.exec(README) ?? [];
    expect([...sentence.matchAll(/`(\w+)`/g)].map(([, part]) => part)).toEqual(parts);
  });

  test("guides through the same hour as the pane's help, step by step", () => {
    const [, guide = ""] = README.split(`## ${helpWords.hour.title}\n`);
    const titles = [...(guide.split("\n## ")[0] ?? "").matchAll(/^\d+\. \*\*(.+?)\.\*\*/gm)].map(([, title]) => title);
    expect(titles).toEqual(helpWords.hour.steps.map(({ title }) => title));
  });

  test("says of the trend labels what the pane's help says they are worth", () => {
    const shares = (text: string): string[] => [...text.matchAll(/\d+ %/g)].map(([share]) => share);
    const simulation = /on pure 5 % noise[\s\S]*?under 5 % noise 25 %/.exec(README)?.[0] ?? "";
    const { worth, missed } = helpWords.labels;
    expect(shares(simulation).length).toBeGreaterThan(5);
    expect(new Set(shares(`${worth} ${missed}`))).toEqual(new Set(shares(simulation)));
  });

  test("the map in src names the folders that are there", () => {
    const map = readFileSync(path.join(PROJECT, "src/README.md"), "utf8");
    for (const folder of ["domain", "workbook", "slides", "actions", "excel", "functions", "taskpane", "commands", "local"]) {
      expect(map).toContain(`${folder}/`);
      expect(existsSync(path.join(PROJECT, "src", folder))).toBe(true);
    }
    const files = [...map.matchAll(/`((?:[a-z-]+\/)+[a-z-]+\.ts)`/g)].map(([, file = ""]) => file);
    expect(files.length).toBeGreaterThan(4);
    expect(files.filter((file) => !existsSync(path.join(PROJECT, "src", file)))).toEqual([]);
  });
});
