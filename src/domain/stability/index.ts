export { nearestSwap, type NearestSwap } from "./nearest-swap";
export { DEFAULT_SWING_POINTS, rankStability, type RankStability } from "./rank-stability";
export { swapWeight, type NamedPillars, type SwapWeight } from "./swap-weight";
export { trendStability, type LeftOut, type TrendStability } from "./trend-stability";
