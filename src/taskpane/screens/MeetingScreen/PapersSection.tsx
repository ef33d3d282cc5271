import { Button } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";
import type { MeetingPaper } from "../../../actions";
import { Section } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

const PAPERS: readonly MeetingPaper[] = ["agenda", "letter"];

/** What else lies on the table: the agenda, and a blank letter of milestones. */
export function PapersSection({ onWrite, isBusy }: { readonly onWrite: (which: MeetingPaper) => void; readonly isBusy: boolean }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <Section title={words.papers.title}>
      {PAPERS.map((paper) => (
        <Fragment key={paper}>
          <p className={styles.text}>{words.papers.what[paper]}</p>
          <div>
            <Button disabledFocusable={isBusy} onClick={() => onWrite(paper)}>
              {words.papers.button[paper]}
            </Button>
          </div>
        </Fragment>
      ))}
    </Section>
  );
}
