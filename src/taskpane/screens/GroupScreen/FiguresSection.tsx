import type { ReactElement } from "react";
import { collectionsByQuarter, type MiddleHalf } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { FiguresToggle, PlainTable, Section, TrendChart } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import { words } from "../../words";
import { CollectionsFigure } from "./CollectionsFigure";
import { useGroupScreenStyles } from "./GroupScreen.styles";

const said = words.group;

/** The middle of the group and all it collects, quarter by quarter. */
export function FiguresSection({ understood: { found, comparison } }: { readonly understood: Understood }): ReactElement {
  const styles = useGroupScreenStyles();
  const { window, median, basis, groupSize } = comparison;
  const nothing = window.map(() => null);
  const figures = window.map((quarter, position) => said.figure(quarterWords(quarter), moneyOrNone(median.comparedByQuarter[position])));
  const { group } = found.reading;
  return (
    <Section title={said.figures}>
      <h4 className={styles.subheading}>{said.compared[basis]}</h4>
      <TrendChart quarters={window} values={median.comparedByQuarter} median={nothing} middleHalf={median.middleHalfByQuarter} flag={null} label={said.medianLabel(figures.join(", "))} />
      <p className={styles.note}>{said.medianNote(groupSize)}</p>
      <FiguresToggle>
        <PlainTable
          label={said.compared[basis]}
          columns={[
            { heading: said.quarter, kind: "words" },
            { heading: said.median, kind: "figure" },
            { heading: said.middleHalf, kind: "figure" },
          ]}
          rows={window.map((quarter, position) => ({
            key: quarter,
            cells: [quarterWords(quarter), moneyOrNone(median.comparedByQuarter[position]), halfOf(median.middleHalfByQuarter[position] ?? null)],
          }))}
        />
      </FiguresToggle>
      {group === null ? null : <CollectionsFigure quarters={collectionsByQuarter(group)} />}
    </Section>
  );
}

const moneyOrNone = (cents: number | null | undefined): string => (cents === null || cents === undefined ? said.noFigure : formatMoney(cents));

const halfOf = (half: MiddleHalf | null): string => (half === null ? said.noFigure : said.range(formatMoney(half.from), formatMoney(half.to)));
