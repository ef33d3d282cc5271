import { useMemo, type ReactElement } from "react";
import { NO_EVIDENCE, tryNextQuarter } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { Facts, Outcome, TypedFields } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { moneyField } from "./field-rules";
import { NameField } from "./NameField";
import { StandingTable } from "./StandingTable";
import { useName } from "./use-name";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const CENTS_OF_A_DOLLAR = 100;

/** What the next quarter must bring, and what a figure for it would make of trend, readiness and track. */
export function QuarterForm({ understood: { found, comparison } }: { readonly understood: Understood }): ReactElement | null {
  const styles = useWhatIfScreenStyles();
  const names = comparison.rows.map((row) => row.name);
  const [name, choose] = useName("quarter", names);
  const last = comparison.rows.find((row) => row.name === name)?.comparedByQuarter.at(-1) ?? null;
  const said = words.whatIf.quarter;
  const form = useTypedForm("what-if", "quarter", { figure: moneyField(said.figure[comparison.basis], last === null ? said.noLast : said.last(quarterWords(comparison.asOf), formatMoney(last))) });
  const { figure } = form.values;
  const { group } = found.reading;
  const trial = useMemo(
    () => (group === null ? null : tryNextQuarter({ group, comparison, evidence: found.evidence?.evidence ?? NO_EVIDENCE }, name, figure === 0 ? null : figure)),
    [group, comparison, found, name, figure],
  );
  if (trial === null) return null;
  const quarter = quarterWords(trial.quarter);
  const { now, then } = trial;
  const sentence = then === null || figure === null ? null : said.sentence(quarter, formatMoney(figure), then.trend.label, then.trend.label === now.trend.label ? "same" : "other");
  return (
    <div className={styles.form}>
      <NameField label={words.whatIf.candidate} names={names} chosen={name} onChoose={choose} />
      <div>
        <h4 className={styles.subheading}>{said.needs(quarter)}</h4>
        <Facts
          facts={[
            { key: "rising", name: said.risingFrom, value: threshold(trial.outlook.risingFrom) },
            { key: "probably", name: said.probablyFrom, value: threshold(trial.outlook.probablyRisingFrom) },
          ]}
        />
      </div>
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing.length === 0 ? [said.figure[comparison.basis]] : form.missing} hasBad={form.hasBad} said={sentence === null ? null : { sentence, assumptions: said.assumptions }}>
        {then === null ? null : <StandingTable now={now} then={then} />}
      </Outcome>
    </div>
  );
}

/** In whole dollars, rounded up: with that figure it holds. */
const threshold = (cents: number | null): string => (cents === null ? words.whatIf.quarter.noFigure : formatMoney(Math.ceil(cents / CENTS_OF_A_DOLLAR) * CENTS_OF_A_DOLLAR));
