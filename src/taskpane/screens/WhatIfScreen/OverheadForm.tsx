import { useMemo, type ReactElement } from "react";
import { compareOverheadMethods, DEFAULT_FIXED_SHARE, overheadBearers, overheadMethodsInWords } from "../../../domain";
import { Outcome, PlainTable, TypedFields } from "../../components";
import { formatMoney } from "../../format";
import type { Understood } from "../../session";
import { useTypedForm } from "../../typed";
import { words } from "../../words";
import { percentField } from "./field-rules";
import { NameField } from "./NameField";
import { useName } from "./use-name";
import { useWhatIfScreenStyles } from "./WhatIfScreen.styles";

const said = words.whatIf.overhead;
const FIELDS = { fixed: percentField(said.fixed, "zero", String(DEFAULT_FIXED_SHARE * 100), said.fixedHint) };

/** What each would carry, were overhead shared out another way: the ways beside each other for one person. */
export function OverheadForm({ understood }: { readonly understood: Understood }): ReactElement {
  const styles = useWhatIfScreenStyles();
  const { group } = understood.found.reading;
  const carried = useMemo(() => (group === null ? null : overheadBearers(group)), [group]);
  const names = (carried?.bearers ?? []).map((bearer) => bearer.name);
  const [name, choose] = useName("overhead", names);
  const form = useTypedForm("what-if", "overhead", FIELDS);
  const { fixed } = form.values;
  if (carried === null) return <p className={styles.note}>{said.none}</p>;
  const position = names.indexOf(name);
  const collections = carried.bearers[position]?.collections ?? null;
  const columns = [
    { heading: said.method, kind: "words" },
    { heading: said.amount, kind: "figure" },
    { heading: said.coverage, kind: "figure" },
  ] as const;
  return (
    <div className={styles.form}>
      <TypedFields fields={form.fields} />
      <Outcome missing={form.missing} hasBad={form.hasBad} said={fixed === null ? null : overheadMethodsInWords(carried.total, carried.bearers, fixed)}>
        <NameField label={words.whatIf.physician} names={names} chosen={name} onChoose={choose} />
        <PlainTable
          label={said.table(name)}
          columns={columns}
          rows={compareOverheadMethods(carried.total, carried.bearers, fixed ?? DEFAULT_FIXED_SHARE).map(({ method, parts, missing }) => {
            const part = parts?.[position] ?? null;
            const lacks = part === null ? said.lacks(missing.length > 2 ? String(missing.length) : missing.join(", ")) : formatMoney(part);
            return { key: method, cells: [method, lacks, part === null || part === 0 || collections === null ? words.whatIf.notKnown : `${(collections / part).toFixed(2)}×`] };
          })}
        />
      </Outcome>
    </div>
  );
}
