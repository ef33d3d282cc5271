import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const PROJECT = path.resolve(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: PROJECT, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(PROJECT, file)));
const linesOf = (file: string): number => readFileSync(path.join(PROJECT, file), "utf8").split("\n").length - 1;

describe("the project's layout", () => {
  test("the top level holds what was agreed and nothing else", () => {
    const agreed = ["LICENSE", "README.md", "assets", "manifest.xml", "package-lock.json", "package.json", "src", "tests", "tsconfig.json", "webpack.config.js"];
    const top = new Set(tracked.map((file) => file.split("/")[0] ?? ""));
    expect([...top].filter((name) => !name.startsWith(".")).sort()).toEqual(agreed);
  });

  test("the median source file is at most 60 lines, and nine in ten at most 150", () => {
    const lengths = tracked.filter((file) => /^src\/.*\.tsx?$/.test(file)).map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
  });

  test("source files are named in kebab case, and components as themselves", () => {
    const odd = tracked
      .filter((file) => /^src\/.*\.tsx?$/.test(file))
      .map((file) => path.basename(file))
      .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) && !/^[A-Z][A-Za-z]+(\.styles)?\.tsx?$/.test(name) && !/^use[A-Z][A-Za-z]+\.tsx?$/.test(name));
    expect(odd).toEqual([]);
  });

  test("an index lists what its folder offers, by name", () => {
    const vague = tracked.filter((file) => /^src\/.*\/index\.ts$/.test(file) && /export \*/.test(readFileSync(path.join(PROJECT, file), "utf8")));
    expect(vague).toEqual([]);
  });

  test("tests stand under the same folder names as the source", () => {
    const ownFolders = new Set(["support", "fixtures", "contract", "e2e", "project", "bundle", "manual", "soak"]);
    const missing = tracked
      .filter((file) => /^tests\/[^/]+\/.*\.test\.tsx?$/.test(file))
      .map((file) => path.dirname(file).replace(/^tests\//, ""))
      .filter((folder) => !ownFolders.has(folder.split("/")[0] ?? "") && !existsSync(path.join(PROJECT, "src", folder)));
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(["domain", "workbook", "slides", "actions"])("%s is compiled without DOM, Node or Excel in sight", (folder) => {
    const { compilerOptions } = JSON.parse(readFileSync(path.join(PROJECT, "src", folder, "tsconfig.json"), "utf8")) as { compilerOptions: unknown };
    expect(compilerOptions).toEqual({ lib: ["ES2022"], types: [] });
  });

  test("nothing is left for later in the source", () => {
    const open = tracked.filter((file) => /^src\/.*\.tsx?$/.test(file)).filter((file) => /\b(TODO|FIXME|XXX)\b/.test(readFileSync(path.join(PROJECT, file), "utf8")));
    expect(open).toEqual([]);
  });

  test("no dependency floats", () => {
    const manifest = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
