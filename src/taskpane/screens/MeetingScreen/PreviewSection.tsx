import type { ReactElement } from "react";
import { sheetNamesWith } from "../../../workbook";
import { Section } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";
import { PreviewTable } from "./PreviewTable";
import type { MeetingTable } from "./useMeetingTable";

interface PreviewSectionProps {
  readonly meeting: MeetingTable;
  /** The sheets of an earlier comparison. */
  readonly there: readonly string[];
}

/** What will be written, before it is: the table, the sheets it goes into, and what becomes of former ones. */
export function PreviewSection({ meeting: { table, choices }, there }: PreviewSectionProps): ReactElement {
  const styles = useMeetingScreenStyles();
  const { comparison, detail } = sheetNamesWith(choices.ending);
  return (
    <Section title={words.write.preview}>
      <PreviewTable table={table} label={words.write.previewLabel} />
      {table.basisNote === null ? null : <p className={styles.text}>{table.basisNote}</p>}
      {table.missed.length === 0 ? null : <p className={styles.text}>{words.write.missed(table.missed.join(", "))}</p>}
      <ul className={styles.list}>
        <li>
          <strong>{comparison}</strong>: {words.write.comparison(table.rows.length, table.columns.length)}
        </li>
        <li>
          <strong>{detail}</strong>: {words.write.detail}
        </li>
      </ul>
      <p className={styles.text}>{there.length === 0 ? words.write.promise : words.write.replaces(there.join(", "))}</p>
      <p className={styles.text}>{words.write.remembered}</p>
    </Section>
  );
}
