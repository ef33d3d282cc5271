import type { ReactElement } from "react";
import { dilutionInWords, dilutionOf, moneyInWords } from "../../../domain";
import { Facts, Outcome, TypedFields } from "../../components";
import type { Understood } from "../../session";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { knownMoneyField, numberField } from "./field-rules";
import { NameField } from "./NameField";
import { useName } from "./use-name";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const PARTNERS = { minimum: 1, maximum: 1000, parts: "whole" } as const;

/** What one more partner would change in each partner's profit. */
export function DilutionForm({ understood: { found, comparison, assessment } }: { readonly understood: Understood }): ReactElement {
  const styles = useWhatIfScreenStyles();
  const said = words.whatIf.dilution;
  const names = comparison.rows.map((row) => row.name);
  const [name, choose] = useName("dilution", names);
  const row = comparison.rows.find((each) => each.name === name);
  const pay = found.evidence?.evidence.associates?.find(({ associate }) => associate === name)?.payPerYear ?? null;
  const { profitPool, partners } = assessment.scoring;
  const form = useTypedForm("what-if", "dilution", {
    collections: knownMoneyField(said.collections, row?.collectionsLastFour ?? null, said.lastFour),
    overhead: knownMoneyField(said.overhead, row?.overheadLastFour ?? null, said.lastFour),
    pay: knownMoneyField(said.pay, pay, said.associates),
    profitPool: { ...knownMoneyField(said.profitPool, profitPool, said.scoring), hint: said.poolHint },
    partners: numberField(said.partners, PARTNERS, partners === null ? "" : String(partners), partners === null ? words.whatIf.notInWorkbook : words.whatIf.fromWorkbook(said.scoring)),
  });
  const { values } = form;
  const { contribution, changePerPartner } = dilutionOf(values, values);
  const known = (amount: number | null): string => (amount === null ? words.whatIf.notKnown : moneyInWords(amount));
  return (
    <div className={styles.form}>
      <NameField
        label={words.whatIf.candidate}
        names={names}
        chosen={name}
        onChoose={(next) => {
          choose(next);
          // Another person's figures: the partners' own stay as typed.
          form.forget("collections", "overhead", "pay");
        }}
      />
      <TypedFields fields={form.fields} />
      <Outcome missing={[]} hasBad={form.hasBad} said={form.hasBad ? null : dilutionInWords(values, values, name)}>
        <Facts
          facts={[
            { key: "contribution", name: said.contribution, value: known(contribution) },
            { key: "change", name: said.change, value: known(changePerPartner) },
          ]}
        />
      </Outcome>
    </div>
  );
}
