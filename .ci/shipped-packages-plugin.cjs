const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** A module that webpack joined from several, taken apart again. */
const partsOf = (module) => module.modules?.flatMap(partsOf) ?? [module];

/** Writes down which packages have code in what was built, as `{ name, version, folder }`. */
class ShippedPackagesPlugin {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("ShippedPackagesPlugin", ({ modules }) => {
      const folders = [...modules].flatMap(partsOf).map((module) => PACKAGE_FOLDER.exec(module.nameForCondition?.() ?? "")?.[0]);
      const shipped = [...new Set(folders.filter((folder) => folder !== undefined))].sort().map((folder) => {
        const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
        return { name, version, folder };
      });
      mkdirSync(path.dirname(this.file), { recursive: true });
      writeFileSync(this.file, JSON.stringify(shipped, null, 2));
    });
  }
}

module.exports = { ShippedPackagesPlugin };
