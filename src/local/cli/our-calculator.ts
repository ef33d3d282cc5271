import type { Calculator } from "../host/calculator";
import { createCalculator } from "../host/calculation";
import { createInvoker } from "../host/custom-functions";
import type { RuntimeLink } from "../host/runtime-link";

/** A calculator that knows our functions; they answer once `import("all-functions")` has registered them with the session's runtime. */
export async function ourCalculator(): Promise<(link: RuntimeLink) => Calculator> {
  const { default: metadata } = await import("functions.json");
  return (link) => createCalculator({ functions: metadata.functions, invoker: createInvoker(link) });
}
