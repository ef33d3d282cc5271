import { Button, Select } from "@fluentui/react-components";
import { memo, useId, type ReactElement } from "react";
import { TAKEN_BACK, type Found } from "../../../actions";
import type { Answers } from "../../../workbook";
import { Section } from "../../components";
import { words } from "../../words";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";

/** The reader's question for the first month, whether it asked or not. */
export const FISCAL_START = "fiscal-start";

/** Where fiscal years start, if any period depends on it. */
export const FiscalYearSection = memo(function FiscalYearSection({ found, onRead }: { readonly found: Found; readonly onRead: (answers: Answers) => void }): ReactElement {
  const styles = useSettingsScreenStyles();
  const id = useId();
  const names = words.settings.fiscal;
  const month = found.reading.ground?.fiscalStartMonth ?? null;
  if (month === null) {
    return (
      <Section title={names.title}>
        <p className={styles.text}>
          {names.noMatter} {names.shown}
        </p>
      </Section>
    );
  }
  const isAnswered = (found.answers[FISCAL_START] ?? TAKEN_BACK) !== TAKEN_BACK;
  const name = names.months[month - 1] ?? "";
  return (
    <Section title={names.title}>
      <p className={styles.text}>
        {isAnswered ? names.holdsAnswer(name) : names.holdsWorkbook(name)} {names.shown}
      </p>
      <label htmlFor={id} className={styles.note}>
        {names.first}
      </label>
      <div className={styles.row}>
        <Select id={id} value={name} onChange={(_, { value }) => onRead({ [FISCAL_START]: value.toLowerCase() })}>
          {names.months.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
        {isAnswered ? <Button onClick={() => onRead({ [FISCAL_START]: TAKEN_BACK })}>{names.forget}</Button> : null}
      </div>
    </Section>
  );
});
