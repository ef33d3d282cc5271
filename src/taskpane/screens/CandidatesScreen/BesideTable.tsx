import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Comparison } from "../../../domain";
import { shareScale } from "../../charts";
import { Sparkline, type Candidate } from "../../components";
import { words } from "../../words";
import type { BesideFigure } from "./beside-figures";
import { useBesideTableStyles } from "./BesideTable.styles";

const COLUMNS_AT_FULL_SIZE = 3;

interface BesideTableProps {
  readonly candidates: readonly Candidate[];
  readonly comparison: Comparison;
  readonly figures: readonly BesideFigure[];
  readonly onOpen: (name: string) => void;
}

/** Associates side by side. What a figure is stands over its values, so that four columns fit a narrow pane. */
export function BesideTable({ candidates, comparison, figures, onOpen }: BesideTableProps): ReactElement {
  const styles = useBesideTableStyles();
  const scale = shareScale(candidates.map(({ row }) => row.comparedByQuarter)) ?? { minimum: 0, maximum: 1 };
  const span = candidates.length;
  return (
    <table className={mergeClasses(styles.table, span > COLUMNS_AT_FULL_SIZE && styles.compact)}>
      <caption className={styles.hidden}>{words.beside.caption}</caption>
      <thead>
        <tr>
          {candidates.map(({ row }) => (
            <th key={row.name} scope="col" className={styles.person}>
              <button type="button" className={styles.name} title={words.associates.show(row.name)} onClick={() => onOpen(row.name)}>
                {row.name}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <FigureName name={words.beside.line} span={span} />
        <tr>
          {candidates.map(({ row }) => (
            <td key={row.name} className={styles.value}>
              <Sparkline row={row} comparison={comparison} scale={scale} />
            </td>
          ))}
        </tr>
      </tbody>
      {figures.map(({ name, values }) => (
        <tbody key={name}>
          <FigureName name={name} span={span} />
          <tr>
            {values.map((value, position) => (
              <td key={candidates[position]?.row.name ?? position} className={value === words.beside.notKnown ? styles.unknown : styles.value}>
                {value}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function FigureName({ name, span }: { readonly name: string; readonly span: number }): ReactElement {
  const styles = useBesideTableStyles();
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} className={styles.figure}>
        {name}
      </th>
    </tr>
  );
}
