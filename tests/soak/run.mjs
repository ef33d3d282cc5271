/** `npm run soak [-- PART …] [--seed 7] [--every]`: all parts, or those named. The result of a whole run goes into the README. `--every` strikes with every error code at every exchange, which takes an hour. */
import { runBundled } from "../support/run-bundled.mjs";

// What ships: React's other build notes how long everything takes, and keeps the notes.
process.env.NODE_ENV = "production";
await runBundled("soak");
