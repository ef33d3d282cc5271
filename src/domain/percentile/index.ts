export { rankPercentile, type PercentileConvention } from "./rank-percentile";
