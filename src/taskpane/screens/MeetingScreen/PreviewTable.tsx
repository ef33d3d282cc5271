import type { ReactElement } from "react";
import type { Preview } from "../../../actions";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

/** The sheets to come and how long each is. */
export function PreviewTable({ sheets }: { readonly sheets: Preview["sheets"] }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {words.write.sheet}
          </th>
          <th scope="col" className={styles.numberHeading}>
            {words.write.rows}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet) => (
          <tr key={sheet.name}>
            <th scope="row" className={styles.name}>
              {sheet.name}
            </th>
            <td className={styles.number}>{sheet.rows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
