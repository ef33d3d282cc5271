/**
 * Builds dist/ for Excel: `node .ci/build.mjs [--base-url https://…]`.
 * Webpack's own command line refuses flags it does not know, so the address is handed on as an environment value.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeBillOfMaterials } from "./write-bill-of-materials.mjs";

const { values } = parseArgs({ options: { "base-url": { type: "string" } } });
const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
const address = values["base-url"] === undefined ? [] : ["--env", `baseUrl=${values["base-url"]}`];
const { status } = spawnSync(process.execPath, [webpack, "build", "--mode", "production", ...address], { stdio: "inherit" });
process.exitCode = status ?? 1;
if (status === 0) writeBillOfMaterials(fileURLToPath(new URL("..", import.meta.url)), fileURLToPath(new URL("../.cache/shipped-packages.json", import.meta.url)));
