import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../../components";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

/** The figures behind the comparison as a file, and how it goes to paper. */
export function RecordsSection({ onExport, isBusy }: { readonly onExport: () => void; readonly isBusy: boolean }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <Section title={words.records.title}>
      <p className={styles.text}>{words.records.what}</p>
      <div>
        <Button disabledFocusable={isBusy} onClick={onExport}>
          {words.records.button}
        </Button>
      </div>
      <p className={styles.text}>{words.records.paper}</p>
    </Section>
  );
}
