export { DEFAULT_SWING_POINTS, rankStability, type RankStability } from "./rank-stability";
