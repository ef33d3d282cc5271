/**
 * What the build is made of: `dist/bill-of-materials.json` (CycloneDX, npm's own report narrowed to the packages that webpack
 * found code of) and `dist/third-party-licenses.txt`, as their licences ask for. The same build gives the same files.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The zip library comes as one file that holds these. */
const WITHIN = { jszip: ["immediate", "lie", "pako", "setimmediate"] };
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)/i;

export function writeBillOfMaterials(project, shippedFile) {
  const shipped = withThoseWithin(project, JSON.parse(readFileSync(shippedFile, "utf8")));
  checkDependencies(project, shipped);
  const bill = narrowed(project, npmReport(project), shipped);
  const put = (name, text) => writeFileSync(path.join(project, "dist", name), text);
  put("bill-of-materials.json", `${JSON.stringify(bill, null, 2)}\n`);
  put("third-party-licenses.txt", `${shipped.map(licenseOf).join(`\n${"-".repeat(80)}\n\n`)}`);
}

function withThoseWithin(project, shipped) {
  const within = shipped.flatMap(({ name }) => WITHIN[name] ?? []).filter((name) => !shipped.some((each) => each.name === name));
  const added = within.map((name) => {
    const folder = path.join(project, "node_modules", name);
    return { name, version: JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")).version, folder };
  });
  return [...shipped, ...added].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Stops the build where something ships that is there for development only. */
function checkDependencies(project, shipped) {
  const { packages } = JSON.parse(readFileSync(path.join(project, "package-lock.json"), "utf8"));
  const meant = new Set(Object.entries(packages).flatMap(([place, { version, dev }]) => (dev ? [] : [`${place.split("node_modules/").at(-1)}@${version}`])));
  const stray = shipped.map(({ name, version }) => `${name}@${version}`).filter((each) => !meant.has(each));
  if (stray.length > 0) throw new Error(`These ship and are no dependencies: ${stray.join(", ")}. Move them from devDependencies to dependencies in package.json.`);
}

/** Of all packages: with `--omit dev` npm leaves out React, which packages for development ask for too. */
function npmReport(project) {
  const options = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const { status, stdout, stderr } = spawnSync("npm", options, { cwd: project, encoding: "utf8", maxBuffer: 2 ** 26, shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm could not list what ships: ${stderr}`);
  return JSON.parse(stdout);
}

function narrowed(project, { serialNumber: _everyTimeAnother, metadata: { timestamp: _theClock, ...metadata }, ...report }, shipped) {
  const wanted = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
  const components = report.components.filter((component) => wanted.delete(`${component.name}@${component.version}`));
  if (wanted.size > 0) throw new Error(`npm's report does not know what ships: ${[...wanted].join(", ")}.`);
  const kept = new Set([metadata.component["bom-ref"], ...components.map((component) => component["bom-ref"])]);
  const dependencies = report.dependencies.filter(({ ref }) => kept.has(ref)).map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }));
  // npm calls the project after the folder it stands in.
  const { name } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8"));
  return { ...report, metadata: { ...metadata, component: { ...metadata.component, name } }, components, dependencies };
}

function licenseOf({ name, version, folder }) {
  const files = readdirSync(folder).filter((file) => LICENSE_FILE.test(file)).sort();
  const { license, author } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const texts = files.map((file) => readFileSync(path.join(folder, file), "utf8").trim());
  return `${name} ${version} (${license})\n\n${texts.length > 0 ? texts.join("\n\n") : `By ${typeof author === "string" ? author : (author?.name ?? "its authors")}; the package holds no text of its licence.`}\n`;
}
