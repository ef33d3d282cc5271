/** `npm run bench [-- NAME …]`. The result of a whole run goes into the README. */
import { runBundled } from "../support/run-bundled.mjs";

await runBundled("bench");
