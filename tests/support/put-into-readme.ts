import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Puts text between the README's marks `<!-- NAME: begin -->` and `<!-- NAME: end -->`, in place of what stands there. */
export function putIntoReadme(project: string, name: string, text: string): void {
  const file = path.join(project, "README.md");
  const between = new RegExp(`(<!-- ${name}: begin -->\n)[\\s\\S]*?(<!-- ${name}: end -->)`);
  const readme = readFileSync(file, "utf8");
  if (!between.test(readme)) throw new Error(`The README has no place for the table of ${name}.`);
  writeFileSync(file, readme.replace(between, (_, begin: string, end: string) => `${begin}${text}${end}`));
}
