import { readFileSync } from "node:fs";
import path from "node:path";
import { PROJECT } from "../support/run-command";

interface License {
  readonly expression?: string;
  readonly license?: { readonly id?: string; readonly name?: string };
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string; readonly licenses: readonly License[]; readonly hashes: readonly unknown[] }[];
}

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** They ask for their text to be passed on, and for nothing else. */
const PERMISSIVE = new Set(["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "Zlib"]);

const json = <Content>(file: string): Content => JSON.parse(readFileSync(path.join(PROJECT, file), "utf8")) as Content;
const bill = json<Bill>("dist/bill-of-materials.json");
const { packages } = json<{ packages: Readonly<Record<string, LockedPackage>> }>("package-lock.json");
const { dependencies } = json<{ dependencies: Readonly<Record<string, string>> }>("package.json");

/** "(MIT OR GPL-3.0-or-later)" leaves the choice, and "(MIT AND Zlib)" asks for both. */
const isPermissive = (expression: string): boolean =>
  expression.replace(/[()]/g, "").split(" OR ").some((choice) => choice.split(" AND ").every((license) => PERMISSIVE.has(license.trim())));

const licenseOf = ({ expression, license }: License): string => expression ?? license?.id ?? license?.name ?? "none given";

/** Where a package of that version stands in the lockfile. */
const locked = (name: string, version: string): readonly LockedPackage[] =>
  Object.entries(packages).flatMap(([place, each]) => (place.split("node_modules/").at(-1) === name && each.version === version ? [each] : []));

describe("the bill of materials that the build writes", () => {
  test("is in the CycloneDX format, and says the same of the same build", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "partner-track" } } });
    expect(bill).not.toHaveProperty("serialNumber");
    expect(bill.metadata).not.toHaveProperty("timestamp");
  });

  test("lists every dependency, and what they bring, with version and checksum", () => {
    const names = bill.components.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(bill.components.filter(({ purl, hashes }) => !purl.startsWith("pkg:npm/") || hashes.length === 0)).toEqual([]);
    expect(names.length).toBeLessThanOrEqual(60);
  });

  test("has nothing in it but under a permissive licence", () => {
    const others = bill.components.filter(({ licenses }) => licenses.length === 0 || !licenses.every((each) => isPermissive(licenseOf(each))));
    expect(others.map(({ name, licenses }) => `${name}: ${licenses.map(licenseOf).join()}`)).toEqual([]);
    expect(isPermissive("(MIT OR GPL-3.0-or-later)")).toBe(true);
    expect(isPermissive("MIT AND GPL-3.0-only")).toBe(false);
    expect(isPermissive("none given")).toBe(false);
  });

  test("has nothing in it that is there for development only, or that runs a script when it is installed", () => {
    const found = bill.components.map(({ name, version }) => ({ name, entries: locked(name, version) }));
    expect(found.filter(({ entries }) => !entries.some(({ dev }) => dev !== true)).map(({ name }) => name)).toEqual([]);
    expect(found.filter(({ entries }) => entries.some(({ hasInstallScript }) => hasInstallScript === true)).map(({ name }) => name)).toEqual([]);
  });

  test("goes with the text of each licence", () => {
    const texts = readFileSync(path.join(PROJECT, "dist/third-party-licenses.txt"), "utf8");
    expect(bill.components.filter(({ name, version }) => !texts.includes(`${name} ${version} (`)).map(({ name }) => name)).toEqual([]);
    expect(texts).not.toMatch(/node_modules|\/home\/|\/work\//);
  });
});
