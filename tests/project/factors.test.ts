import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/run-command";

const DOMAIN = path.join(PROJECT, "src", "domain");
const FACTORS = 132;

/** The rows of the table of factors: which numbers, what became of them, and the files named. */
const ROWS = [...readFileSync(path.join(DOMAIN, "README.md"), "utf8").matchAll(/^\| S(\d+)(?:–S(\d+))? \| (.+?) \| (.*?) ?\|$/gm)].map(([, first = "", last = first, what = "", where = ""]) => ({
  numbers: Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  what,
  files: [...where.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file),
}));

describe("The factors of the essay", () => {
  test("are all in the table, each once and in its order", () => {
    expect(ROWS.flatMap(({ numbers }) => numbers)).toEqual(Array.from({ length: FACTORS }, (_, index) => index + 1));
  });

  test("live in files that are there", () => {
    const missing = ROWS.flatMap(({ files }) => files).filter((file) => !existsSync(path.join(file.startsWith("src/") ? PROJECT : DOMAIN, file)));
    expect(missing).toEqual([]);
  });

  test("have a place, or a reason why they are left out", () => {
    expect(ROWS.filter(({ what, files }) => files.length === 0 && !what.startsWith("left out: ")).map(({ numbers }) => numbers)).toEqual([]);
  });

  test("are called by their numbers nowhere else", () => {
    const code = readFileSync(path.join(DOMAIN, "index.ts"), "utf8");
    expect(code).not.toMatch(/\bS\d{2,3}\b/);
  });
});
