import type { RankedAssociate } from "../../../domain";
import { words } from "../../words";

/** As many as fit in sight beside the button. */
const MOST_NAMED = 3;

/** Who changes rank, those who move furthest first. */
export function movesInWords(now: readonly RankedAssociate[], then: readonly RankedAssociate[]): string {
  const { effect } = words.settings;
  const rankOf = ({ rank }: Pick<RankedAssociate, "rank">): string => (rank === null ? effect.none : String(rank.rank));
  const moved = then.flatMap((standing) => {
    const before = now.find(({ name }) => name === standing.name);
    if (before === undefined || rankOf(before) === rankOf(standing)) return [];
    return [{ words: effect.moved(standing.name, rankOf(before), rankOf(standing)), places: Math.abs((before.rank?.rank ?? Infinity) - (standing.rank?.rank ?? Infinity)) }];
  });
  if (moved.length === 0) return effect.same;
  const named = moved.sort((one, other) => other.places - one.places).slice(0, MOST_NAMED);
  const rest = moved.length - named.length;
  return effect.moves([...named.map((each) => each.words), ...(rest === 0 ? [] : [effect.more(rest)])].join(", "));
}
