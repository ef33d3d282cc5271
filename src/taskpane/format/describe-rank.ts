import type { RankStability } from "../../domain";
import { words } from "../words";

/** Where by readiness, and between which ranks other weights would put them? */
export const describeRank = ({ rank, best, worst }: RankStability): string => (best === worst ? String(rank) : words.candidates.rankRange(rank, best, worst));
