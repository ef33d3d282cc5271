import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FilledField } from "../../typed";
import { useTypedFieldsStyles } from "./TypedFields.styles";

/** Fields of figures beside each other where there is room. What cannot be read is said at its field. */
export function TypedFields({ fields }: { readonly fields: readonly FilledField[] }): ReactElement {
  const styles = useTypedFieldsStyles();
  return (
    <div className={styles.fields}>
      {fields.map(({ key, label, hint, text, typed, type }) => (
        <Field key={key} label={label} hint={hint ?? undefined} validationState={typed.kind === "bad" ? "error" : "none"} validationMessage={typed.kind === "bad" ? typed.why : undefined}>
          <Input value={text} inputMode="decimal" autoComplete="off" onChange={(_, data) => type(data.value)} />
        </Field>
      ))}
    </div>
  );
}
