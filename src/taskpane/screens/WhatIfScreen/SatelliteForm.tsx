import type { ReactElement } from "react";
import { hireMonths, moneyInWords, satelliteInWords, satelliteShare } from "../../../domain";
import { Facts, FiguresToggle, Outcome, PlainTable, RunningTotalChart, TypedFields } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { moneyField, MONTHS, numberField, percentField, RAMP } from "./field-rules";
import { NameField } from "./NameField";
import { useName } from "./use-name";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const said = words.whatIf.satellite;
const hire = words.whatIf.hire;

const FIELDS = {
  monthlyCollections: moneyField(said.monthlyCollections),
  monthlyCost: moneyField(said.monthlyCost, said.costHint),
  rampMonths: numberField(said.rampMonths, RAMP, "", hire.rampHint),
  months: numberField(said.months, MONTHS, "24"),
  shareOfProfit: percentField(said.share, "zero"),
};

/** What an associate and the group would get of a site that the associate takes on. */
export function SatelliteForm({ understood: { comparison } }: { readonly understood: Understood }): ReactElement {
  const styles = useWhatIfScreenStyles();
  const names = comparison.rows.map((row) => row.name);
  const [name, choose] = useName("satellite", names);
  const form = useTypedForm("what-if", "satellite", FIELDS);
  const plan = form.complete;
  const answer = plan === null ? null : satelliteInWords(plan, name);
  return (
    <div className={styles.form}>
      <NameField label={words.whatIf.candidate} names={names} chosen={name} onChoose={choose} />
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing} hasBad={form.hasBad} said={answer}>
        {plan === null || answer === null ? null : <SatelliteFigures plan={plan} sentence={answer.sentence} />}
      </Outcome>
    </div>
  );
}

function SatelliteFigures({ plan, sentence }: { readonly plan: Parameters<typeof satelliteShare>[0]; readonly sentence: string }): ReactElement {
  const { toAssociate, toGroup, breakEvenMonth, peakOutlay } = satelliteShare(plan);
  const months = hireMonths({ ...plan, horizonMonths: plan.months });
  return (
    <>
      <Facts
        facts={[
          { key: "associate", name: said.toAssociate, value: moneyInWords(toAssociate) },
          { key: "group", name: said.toGroup, value: moneyInWords(toGroup) },
          { key: "even", name: hire.breakEven, value: breakEvenMonth === null ? hire.never(plan.months) : words.whatIf.month(breakEvenMonth) },
          { key: "peak", name: hire.peak, value: moneyInWords(peakOutlay) },
        ]}
      />
      <RunningTotalChart totals={months.map(({ runningNet }) => runningNet)} breakEvenMonth={breakEvenMonth} label={hire.chart(sentence)} />
      <FiguresToggle>
        <PlainTable
          label={hire.table}
          columns={[hire.monthColumn, hire.total].map((heading) => ({ heading, kind: "figure" as const }))}
          rows={months.map(({ month, runningNet }) => ({ key: String(month), cells: [month, formatMoney(runningNet)] }))}
        />
      </FiguresToggle>
    </>
  );
}
