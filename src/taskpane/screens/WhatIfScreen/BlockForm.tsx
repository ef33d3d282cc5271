import type { ReactElement } from "react";
import { blockInWords, blockTrial, DEFAULT_TRIAL_MONTHS } from "../../../domain";
import { Outcome, PlainTable, TypedFields } from "../../components";
import { formatMoney } from "../../format";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { COUNT, moneyField, MONTHS, numberField } from "./field-rules";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const said = words.whatIf.block;

const FIELDS = {
  sessionsPerMonth: numberField(said.sessionsPerMonth, COUNT),
  visitsPerSession: numberField(said.visitsPerSession, COUNT),
  collectionsPerVisit: moneyField(said.collectionsPerVisit),
  addedCostPerMonth: moneyField(said.addedCostPerMonth, said.costHint),
  months: numberField(said.months, MONTHS, String(DEFAULT_TRIAL_MONTHS)),
};

/** What one more block of sessions would bring over a trial. */
export function BlockForm(): ReactElement {
  const styles = useWhatIfScreenStyles();
  const form = useTypedForm("what-if", "block", FIELDS);
  const plan = form.complete;
  const columns = [words.whatIf.hire.monthColumn, said.visits, said.collections, words.whatIf.hire.total].map((heading) => ({ heading, kind: "figure" as const }));
  return (
    <div className={styles.form}>
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing} hasBad={form.hasBad} said={plan === null ? null : blockInWords(plan, plan.months)}>
        {plan === null ? null : (
          <PlainTable
            label={said.table}
            columns={columns}
            rows={blockTrial(plan, plan.months).map((each) => ({ key: String(each.month), cells: [each.month, Math.round(each.addedVisits), formatMoney(each.addedCollections), formatMoney(each.runningNet)] }))}
          />
        )}
      </Outcome>
    </div>
  );
}
