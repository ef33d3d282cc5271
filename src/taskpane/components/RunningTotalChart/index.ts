export { RunningTotalChart } from "./RunningTotalChart";
