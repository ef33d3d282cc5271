import { Input } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { CellReference } from "../../components";
import { words } from "../../words";
import { useSettingFieldStyles } from "./SettingField.styles";

interface SettingFieldProps {
  /** What is seen, and the whole name that is read aloud. */
  readonly label: string;
  readonly fullName: string;
  readonly text: string;
  readonly problem: string | null;
  /** The cell of the Scoring sheet it stands in. */
  readonly where: string | null;
  readonly onType: (text: string) => void;
}

/** One value of the scale, with its cell, and what is wrong with it. */
export function SettingField({ label, fullName, text, problem, where, onType }: SettingFieldProps): ReactElement {
  const styles = useSettingFieldStyles();
  const says = useId();
  const noCell = text === "" ? words.settings.goalposts.notSaid : words.settings.goalposts.notInSheet;
  return (
    <div className={styles.field}>
      <span aria-hidden="true" className={styles.label}>
        {label}
      </span>
      <Input
        className={styles.input}
        input={{ className: styles.number }}
        aria-label={fullName}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : says}
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
      {problem === null ? null : (
        <span id={says} className={styles.problem}>
          {problem}
        </span>
      )}
      <span className={styles.where}>{where === null ? noCell : <CellReference where={where} />}</span>
    </div>
  );
}
