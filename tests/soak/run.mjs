/** `npm run soak [-- PART …] [--seed 7]`. The result of a whole run goes into the README. */
import { runBundled } from "../support/run-bundled.mjs";

// What ships: React's other build notes how long everything takes, and keeps the notes.
process.env.NODE_ENV = "production";
await runBundled("soak");
