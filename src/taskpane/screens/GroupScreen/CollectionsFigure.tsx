import type { ReactElement } from "react";
import type { GroupQuarter } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { FiguresToggle, PlainTable, TrendChart } from "../../components";
import { formatMoney } from "../../format";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";

const said = words.group;

/** All that the group collects, quarter by quarter, and of how many people. */
export function CollectionsFigure({ quarters }: { readonly quarters: readonly GroupQuarter[] }): ReactElement {
  const styles = useGroupScreenStyles();
  const nothing = quarters.map(() => null);
  const amountOf = ({ collections }: GroupQuarter): string => (collections === null ? said.noFigure : formatMoney(collections));
  const figures = quarters.map((each) => said.figure(quarterWords(each.quarter), amountOf(each)));
  const counts = quarters.map(({ physicians }) => physicians).filter((count) => count > 0);
  return (
    <>
      <h4 className={styles.subheading}>{said.collections}</h4>
      <TrendChart
        quarters={quarters.map(({ quarter }) => quarter)}
        values={quarters.map(({ collections }) => collections)}
        median={nothing}
        middleHalf={nothing}
        flag={null}
        label={said.collectionsLabel(figures.join(", "))}
      />
      <p className={styles.note}>{said.collectionsNote(counts[0] ?? 0, counts.at(-1) ?? 0)}</p>
      <FiguresToggle>
        <PlainTable
          label={said.collections}
          columns={[
            { heading: said.quarter, kind: "words" },
            { heading: said.total, kind: "figure" },
            { heading: said.people, kind: "figure" },
          ]}
          rows={quarters.map((each) => ({ key: each.quarter, cells: [quarterWords(each.quarter), amountOf(each), each.physicians] }))}
        />
      </FiguresToggle>
    </>
  );
}
