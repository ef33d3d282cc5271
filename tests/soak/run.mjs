/** `npm run soak [-- --seed 7]`. Its result goes into the README. */
import { runBundled } from "../support/run-bundled.mjs";

// What ships: React's other build notes how long everything takes, and keeps the notes.
process.env.NODE_ENV = "production";
await runBundled("soak");
