import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding, Severity } from "../../../domain";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { useFindingListStyles } from "./FindingList.styles";

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** What was noticed, gravest first, each with its place. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useFindingListStyles();
  const gravestFirst = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return (
    <ul className={styles.list}>
      {gravestFirst.map((finding) => (
        <li key={`${finding.code} ${finding.where} ${finding.text}`} className={styles.finding}>
          <span className={mergeClasses(styles.severity, styles[finding.severity])}>{words.severity[finding.severity]}</span>
          <span>
            {finding.text} {finding.where === null ? null : <CellReference where={finding.where} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
