import { Field, Select } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { payersOf } from "../../../actions";
import { payerChange, payerChangeInWords, payerChoices } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { Outcome, TypedFields } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { percentField } from "./field-rules";
import { payerOptions } from "./payer-options";
import { PayerTable } from "./PayerTable";
import { useChoice } from "./use-choice";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

/** What a payer's cut, or its loss, would take, and from whom. */
export function PayerForm({ understood }: { readonly understood: Understood }): ReactElement {
  const styles = useWhatIfScreenStyles();
  const { group } = understood.found.reading;
  const physicians = useMemo(() => (group === null ? [] : payersOf(group)), [group]);
  const options = useMemo(() => payerOptions(payerChoices(physicians)), [physicians]);
  const [chosen, choose] = useChoice("payer", "which");
  const form = useTypedForm("what-if", "payer", { cut: percentField(words.whatIf.payer.cut, "above zero", "10") });
  const option = options.find(({ key }) => key === chosen) ?? options.find(({ kind }) => kind === "payer") ?? options[0];
  if (group === null || option === undefined) return <p className={styles.note}>{words.whatIf.payer.noPayers}</p>;
  const { cut } = form.values;
  const event = cut === null ? null : { of: option.of, cut };
  const [first, last] = [group.quarters[0], group.quarters.at(-1)];
  return (
    <div className={styles.form}>
      <Field label={words.whatIf.payer.which}>
        <Select value={option.key} onChange={(_, { value }) => choose(value)}>
          {(["class", "payer"] as const).map((kind) => (
            <optgroup key={kind} label={kind === "class" ? words.whatIf.payer.classes : words.whatIf.payer.payers}>
              {options
                .filter((each) => each.kind === kind)
                .map(({ key, name, amount }) => (
                  <option key={key} value={key}>
                    {words.whatIf.payer.option(name, formatMoney(amount))}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing} hasBad={form.hasBad} said={event === null ? null : payerChangeInWords(physicians, event)}>
        {event === null ? null : <PayerTable change={payerChange(physicians, event)} />}
        {first === undefined || last === undefined ? null : <p className={styles.note}>{words.whatIf.payer.quarters(quarterWords(first), quarterWords(last))}</p>}
      </Outcome>
    </div>
  );
}
