import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RankedAssociate } from "../../../domain";
import { words } from "../../words";
import { NowThen } from "./NowThen";
import { useEffectTableStyles } from "./EffectTable.styles";

interface EffectTableProps {
  readonly now: readonly RankedAssociate[];
  readonly then: readonly RankedAssociate[];
}

/** Everybody's readiness and rank now and under other weights, the first in rank first. */
export function EffectTable({ now, then }: EffectTableProps): ReactElement {
  const styles = useEffectTableStyles();
  const names = words.settings.effect;
  const inOrder = [...then].sort((one, other) => (one.rank?.rank ?? Infinity) - (other.rank?.rank ?? Infinity));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {names.name}
          </th>
          <th scope="col" className={styles.numberHeading}>
            {names.readiness}
          </th>
          <th scope="col" className={styles.numberHeading}>
            {names.rank}
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((standing) => {
          const before = now.find(({ name }) => name === standing.name) ?? standing;
          return (
            <tr key={standing.name}>
              <th scope="row" className={styles.name}>
                {standing.name}
              </th>
              <td className={styles.number}>
                <NowThen now={readinessOf(before)} then={readinessOf(standing)} />
              </td>
              <td className={styles.number}>
                <NowThen now={rankOf(before)} then={rankOf(standing)} />
                <RankMove before={before} after={standing} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RankMove({ before, after }: { readonly before: RankedAssociate; readonly after: RankedAssociate }): ReactElement | null {
  const styles = useEffectTableStyles();
  const names = words.settings.effect;
  if (after.rank === null) return null;
  const places = before.rank === null ? 0 : before.rank.rank - after.rank.rank;
  return (
    <>
      {places === 0 ? null : <span className={mergeClasses(styles.small, places > 0 ? styles.up : styles.down)}>{places > 0 ? names.up(places) : names.down(-places)}</span>}
      <span className={mergeClasses(styles.small, styles.quiet)}>{names.range(after.rank.best, after.rank.worst)}</span>
    </>
  );
}

const readinessOf = ({ readiness }: RankedAssociate): string => (readiness.kind === "scored" ? readiness.score.toFixed(1) : words.settings.effect.withheld);

const rankOf = ({ rank }: RankedAssociate): string => (rank === null ? words.settings.effect.none : String(rank.rank));
