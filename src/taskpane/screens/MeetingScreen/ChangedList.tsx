import type { ReactElement } from "react";
import type { WhatChanged } from "../../../actions";
import { dayInWords, type ChangeLine } from "../../../domain";
import { Section } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

const AT_FIRST = 12;

/** What is not as it was at the last meeting: whom or what it is about, what it was and what it is now. */
export function ChangedList({ changed: { heldOn, sheet, state, lines, summary } }: { readonly changed: WhatChanged }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <Section title={words.lock.changedTitle(dayInWords(heldOn))}>
      <p className={styles.text}>{summary}</p>
      {state === "altered" ? <p className={styles.text}>{words.lock.altered(sheet)}</p> : null}
      <Lines lines={lines.slice(0, AT_FIRST)} />
      {lines.length <= AT_FIRST ? null : (
        <details>
          <summary className={styles.summary}>{words.lock.all(lines.length)}</summary>
          <Lines lines={lines.slice(AT_FIRST)} />
        </details>
      )}
    </Section>
  );
}

function Lines({ lines }: { readonly lines: readonly ChangeLine[] }): ReactElement | null {
  const styles = useMeetingScreenStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {lines.map(({ who, what, before, after }) => (
        <li key={`${who} ${what}`} className={styles.change}>
          <span>
            <strong>{who}</strong> · {what}
          </span>
          <span className={styles.values}>
            <span className={styles.before}>
              {words.lock.was} {before}
            </span>
            <span>
              {words.lock.now} {after}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
