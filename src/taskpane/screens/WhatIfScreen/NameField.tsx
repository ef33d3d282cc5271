import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface NameFieldProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** Whom it is about. */
export function NameField({ label, names, chosen, onChoose }: NameFieldProps): ReactElement {
  return (
    <Field label={label}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
