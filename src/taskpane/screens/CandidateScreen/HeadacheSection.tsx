import type { ReactElement } from "react";
import { HEADACHE_CATEGORIES, type AssociateAssessment } from "../../../domain";
import { CellReference, PlainTable, Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** Friction, kind by kind: how often, how much a cFTE-year, and which band that is. Nothing of what happened. */
export function HeadacheSection({ headache }: Pick<AssociateAssessment, "headache">): ReactElement {
  const styles = useCandidateScreenStyles();
  const names = words.candidate;
  if (headache === null) {
    return (
      <Section title={names.headacheTitle}>
        <p className={styles.note}>{names.headacheMissing}</p>
      </Section>
    );
  }
  return (
    <Section title={names.headacheTitle}>
      <PlainTable
        label={names.headacheTitle}
        columns={[
          { heading: names.category, kind: "words" },
          { heading: names.count, kind: "figure" },
          { heading: names.points, kind: "figure" },
          { heading: names.band, kind: "words" },
        ]}
        rows={HEADACHE_CATEGORIES.map((category) => {
          const { points, band } = headache.categories[category];
          const count = headache.incidents.filter((incident) => incident.category === category).length;
          return { key: category, cells: [category, count, points.toFixed(1), <span key="band" className={styles[BANDS[band]]}>{SYMBOLS[band]} {band}</span>] };
        })}
      />
      <p className={styles.note}>{names.headacheNote(String(Math.round(headache.cfteYears * 10) / 10))}</p>
      {headache.incidents.length === 0 ? null : (
        <p className={styles.note}>
          {words.associates.cellsTitle}{" "}
          {headache.incidents.map(({ where }, index) => (
            <span key={where}>
              {index > 0 ? ", " : ""}
              <CellReference where={where} />
            </span>
          ))}
        </p>
      )}
    </Section>
  );
}

const BANDS = { Low: "plain", Medium: "strong", High: "grave" } as const;
const SYMBOLS = { Low: "○", Medium: "◐", High: "●" } as const;
