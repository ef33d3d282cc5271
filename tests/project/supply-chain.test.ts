import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/run-command";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(path.join(PROJECT, file), "utf8");
const manifest = JSON.parse(read("package.json")) as { dependencies: Readonly<Record<string, string>>; devDependencies: Readonly<Record<string, string>>; scripts: Readonly<Record<string, string>> };
const lock = JSON.parse(read("package-lock.json")) as { lockfileVersion: number; packages: Readonly<Record<string, LockedPackage>> };
const trust = read("README.md").split("\n## Trust\n")[1]?.split("\n## ")[0] ?? "";
const nameOf = (place: string): string => place.split("node_modules/").at(-1) ?? "";

describe("what the project is built from", () => {
  test("is locked: the lockfile says what package.json says, each package with its checksum, from npm alone", () => {
    const [root, ...others] = Object.entries(lock.packages);
    expect(lock.lockfileVersion).toBe(3);
    expect(root?.[1]).toMatchObject({ dependencies: manifest.dependencies, devDependencies: manifest.devDependencies });
    const loose = others.filter(([, { integrity, link, resolved = "https://registry.npmjs.org/" }]) => link === true || !/^sha512-/.test(integrity ?? "") || !resolved.startsWith("https://registry.npmjs.org/"));
    expect(loose.map(([place]) => place)).toEqual([]);
    expect(Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  test("runs no script when it is installed, and the README names those that would", () => {
    expect(read(".npmrc").split("\n")).toEqual(expect.arrayContaining(["ignore-scripts=true", "save-exact=true"]));
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?(?:install|prepare)$/.test(name))).toEqual([]);
    const withScripts = Object.entries(lock.packages).flatMap(([place, { hasInstallScript }]) => (hasInstallScript === true ? [nameOf(place)] : []));
    const named = [...trust.matchAll(/^\| `([^`]+)` \|.*\| for development \|$/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual([...new Set(withScripts)].sort());
  });

  test("ships few things, each with its reason in the README", () => {
    const reasons = [...trust.matchAll(/^\| `([^`]+)` \| (.{20,120}) \| ships \|$/gm)];
    expect(reasons.map(([, name]) => name).sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});
