export { App } from "./App";
export type { HostFacts } from "./host-facts";
