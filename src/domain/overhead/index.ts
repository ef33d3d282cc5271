export { allocateOverhead } from "./allocate-overhead";
export { overheadCoverage } from "./overhead-coverage";
