import type { ReactElement } from "react";
import type { Cents, Quarter } from "../../../domain";
import { formatMoney } from "../../format";
import { words } from "../../words";
import { useFigureTableStyles } from "./FigureTable.styles";
import { quarterWords } from "../../../workbook";

interface FigureTableProps {
  readonly quarters: readonly Quarter[];
  readonly values: readonly (Cents | null)[];
  readonly median: readonly (Cents | null)[];
  readonly caption: string;
  /** Over the figures: what they are. */
  readonly heading: string;
}

/** The figures behind a drawing, for whoever would rather read than look. */
export function FigureTable({ quarters, values, median, caption, heading }: FigureTableProps): ReactElement {
  const styles = useFigureTableStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.quarter}>
            {words.associates.quarter}
          </th>
          <th scope="col" className={styles.figure}>
            {heading}
          </th>
          <th scope="col" className={styles.figure}>
            {words.associates.median}
          </th>
        </tr>
      </thead>
      <tbody>
        {quarters.map((quarter, position) => (
          <tr key={quarter}>
            <th scope="row" className={styles.quarter}>
              {quarterWords(quarter)}
            </th>
            <td className={styles.figure}>{moneyOrNone(values[position])}</td>
            <td className={styles.figure}>{moneyOrNone(median[position])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function moneyOrNone(cents: Cents | null | undefined): string {
  return cents === null || cents === undefined ? words.associates.noFigure : formatMoney(cents);
}
