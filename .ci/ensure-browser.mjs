/**
 * The end-to-end tests drive a real Chromium. Where none is installed this installs it, if it may,
 * or says exactly what to type.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const places = JSON.parse(readFileSync(new URL("../tests/support/browser-places.json", import.meta.url), "utf8"));

const isInstalled = () => [process.env.CHROMIUM_PATH, ...places].some((place) => place && existsSync(place));

if (!isInstalled()) {
  const mayInstall = process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (mayInstall) {
    console.log("No Chromium found; installing Debian's package.");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["update"], { stdio: "inherit", env: environment });
    execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], { stdio: "inherit", env: environment });
  }
}
if (!isInstalled()) {
  console.error("The tests need Chromium or Chrome. On Debian or Ubuntu type: sudo apt-get install chromium\nElsewhere install Chrome, or set CHROMIUM_PATH to a Chromium.");
  process.exit(1);
}
