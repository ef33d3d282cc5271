import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Finding } from "../../../domain";
import { plainText } from "../../../workbook";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { useFindingListStyles } from "./FindingList.styles";
import { groupFindings, type FindingGroup } from "./group-findings";

/** More notes than this hide what matters. */
const MOST_NOTES = 3;

/** What was noticed, gravest first, each with its place. Many of a kind are folded, and so are many notes. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useFindingListStyles();
  const groups = groupFindings(findings);
  const notes = groups.filter(({ first }) => first.severity === "note");
  if (notes.length <= MOST_NOTES) return <Groups groups={groups} />;
  const count = findings.filter(({ severity }) => severity === "note").length;
  return (
    <>
      <Groups groups={groups.filter((group) => !notes.includes(group))} />
      <details>
        <summary className={styles.summary}>{words.findings.notes(count)}</summary>
        <Groups groups={notes} />
      </details>
    </>
  );
}

function Groups({ groups }: { readonly groups: readonly FindingGroup[] }): ReactElement | null {
  const styles = useFindingListStyles();
  if (groups.length === 0) return null;
  return (
    <ul className={styles.list}>
      {groups.map(({ first, others }) => (
        <li key={keyOf(first)} className={styles.finding}>
          <span className={mergeClasses(styles.severity, styles[first.severity])}>{words.severity[first.severity]}</span>
          <span>
            <FindingText finding={first} />
            {others.length === 0 ? null : (
              <details>
                <summary className={styles.summary}>{words.findings.more(others.length)}</summary>
                <ul className={styles.list}>
                  {others.map((other) => (
                    <li key={keyOf(other)} className={styles.other}>
                      <FindingText finding={other} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

const FindingText = ({ finding: { text, where } }: { readonly finding: Finding }): ReactElement => (
  <>
    {plainText(text)} {where === null ? null : <CellReference where={where} />}
  </>
);

const keyOf = ({ code, where, text }: Finding): string => `${code} ${where} ${text}`;
