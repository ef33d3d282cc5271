import type { ReactElement } from "react";
import type { ComplianceNote } from "../../../domain";
import { Section } from "../../components";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";

/** Columns of the workbook that invite trouble, why, and what to do about each. */
export function ComplianceSection({ notes }: { readonly notes: readonly ComplianceNote[] }): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  if (notes.length === 0) {
    return (
      <Section title={said.compliance}>
        <p className={styles.text}>{said.complianceNone}</p>
      </Section>
    );
  }
  return (
    <Section title={said.compliance}>
      <ul className={styles.list}>
        {notes.map(({ id, severity, question, headings, note, whatToDo }) => (
          <li key={id}>
            <span className={styles.strong}>
              {words.severity[severity]}: {question}
            </span>{" "}
            {said.headings(headings.join(", "))} {note} {whatToDo}
          </li>
        ))}
      </ul>
      <p className={styles.note}>{said.complianceNote}</p>
    </Section>
  );
}
