import type { ReactElement } from "react";
import { hireInWords, hireMonths, hirePayback, moneyInWords } from "../../../domain";
import { Facts, FiguresToggle, Outcome, PlainTable, RunningTotalChart, TypedFields } from "../../components";
import { formatMoney, formatShare } from "../../format";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { moneyField, MONTHS, numberField, RAMP } from "./field-rules";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const said = words.whatIf.hire;

const FIELDS = {
  monthlyCollections: moneyField(said.monthlyCollections),
  monthlyCost: moneyField(said.monthlyCost, said.costHint),
  rampMonths: numberField(said.rampMonths, RAMP, "", said.rampHint),
  horizonMonths: numberField(said.horizonMonths, MONTHS, "24"),
};

/** When one more hire pays, and how deep the group reaches into its pocket until then. */
export function HireForm(): ReactElement {
  const styles = useWhatIfScreenStyles();
  const form = useTypedForm("what-if", "hire", FIELDS);
  const plan = form.complete;
  const answer = plan === null ? null : hireInWords(plan, said.who);
  return (
    <div className={styles.form}>
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing} hasBad={form.hasBad} said={answer}>
        {plan === null || answer === null ? null : <HireFigures plan={plan} sentence={answer.sentence} />}
      </Outcome>
    </div>
  );
}

function HireFigures({ plan, sentence }: { readonly plan: Parameters<typeof hirePayback>[0]; readonly sentence: string }): ReactElement {
  const { breakEvenMonth, peakOutlay, net, returnOnCost } = hirePayback(plan);
  const months = hireMonths(plan);
  const columns = [said.monthColumn, said.collected, said.spent, said.total].map((heading) => ({ heading, kind: "figure" as const }));
  return (
    <>
      <Facts
        facts={[
          { key: "even", name: said.breakEven, value: breakEvenMonth === null ? said.never(plan.horizonMonths) : words.whatIf.month(breakEvenMonth) },
          { key: "peak", name: said.peak, value: moneyInWords(Math.round(peakOutlay)) },
          { key: "net", name: said.net, value: formatMoney(net) },
          { key: "roi", name: said.roi, value: returnOnCost === null ? said.noCost : formatShare(returnOnCost).replace("-", "−") },
        ]}
      />
      <RunningTotalChart totals={months.map(({ runningNet }) => runningNet)} breakEvenMonth={breakEvenMonth} label={said.chart(sentence)} />
      <FiguresToggle>
        <PlainTable
          label={said.table}
          columns={columns}
          rows={months.map(({ month, collected, spent, runningNet }) => ({ key: String(month), cells: [month, formatMoney(collected), formatMoney(spent), formatMoney(runningNet)] }))}
        />
      </FiguresToggle>
    </>
  );
}
