import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { words } from "../../words";
import { useCandidatesScreenStyles } from "./CandidatesScreen.styles";

const FEWEST = 2;
const MOST = 4;

interface BesidePickerProps {
  readonly picked: readonly string[];
  readonly names: readonly string[];
  readonly onPick: (names: readonly string[]) => void;
}

/** Two to four names, each chosen once. The next place to choose appears when the one before it is taken. */
export function BesidePicker({ picked, names, onPick }: BesidePickerProps): ReactElement {
  const styles = useCandidatesScreenStyles();
  const places = Math.min(MOST, names.length, Math.max(FEWEST, picked.length + 1));
  const take = (position: number, name: string): void => onPick(name === "" ? picked.filter((_, index) => index !== position) : [...picked.slice(0, position), name, ...picked.slice(position + 1)]);
  return (
    <div className={styles.pickers}>
      {Array.from({ length: places }, (_, position) => (
        <Field key={position} size="small" label={words.beside.pick(position)}>
          <Select size="small" value={picked[position] ?? ""} onChange={(_event, { value }) => take(position, value)}>
            {picked.length > FEWEST || picked[position] === undefined ? <option value="">{words.beside.nobody}</option> : null}
            {names
              .filter((name) => name === picked[position] || !picked.includes(name))
              .map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
