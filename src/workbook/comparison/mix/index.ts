export { mixCells } from "./mix-cells";
export { mixData, type MixData } from "./mix-data";
export { planMixChart } from "./plan-mix-chart";
