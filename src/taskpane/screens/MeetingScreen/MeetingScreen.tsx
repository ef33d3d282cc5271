import { Button, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Callout, FailurePanel } from "../../components";
import { countInWords } from "../../format";
import type { Session, Understood } from "../../session";
import { words } from "../../words";
import { Screen } from "../Screen";
import { PreviewTable } from "./PreviewTable";
import { useWriteScreenStyles } from "./WriteScreen.styles";

interface WriteScreenProps {
  readonly session: Session;
  readonly understood: Understood;
  readonly onWrite: () => void;
}

/** What will be written, before it is; then how it went. */
export function WriteScreen({ session, understood, onWrite }: WriteScreenProps): ReactElement {
  const styles = useWriteScreenStyles();
  return (
    <Screen
      foot={
        <Button appearance="primary" disabledFocusable={session.kind === "writing"} onClick={onWrite}>
          {session.kind === "written" ? words.write.again : words.write.button}
        </Button>
      }
    >
      <Outcome session={session} onRetry={onWrite} />
      <div className={styles.intro}>
        <h2 className={styles.title}>{session.kind === "written" ? words.write.titleDone : words.write.title}</h2>
        <p className={styles.text}>{words.write.promise}</p>
      </div>
      <PreviewTable sheets={understood.sheets} />
    </Screen>
  );
}

function Outcome({ session, onRetry }: { readonly session: Session; readonly onRetry: () => void }): ReactElement | null {
  const styles = useWriteScreenStyles();
  switch (session.kind) {
    case "writing":
      return (
        <div className={styles.progress} role="status">
          <span>{words.progress[session.progress]}</span>
          <ProgressBar aria-label={words.progress[session.progress]} />
        </div>
      );
    case "written":
      return (
        <Callout tone="done" title={words.write.doneTitle} role="status">
          <span>
            {session.receipt.sheets.join(", ")}. {words.write.roundTrips(countInWords(session.receipt.roundTrips))}
          </span>
          {session.receipt.kept.length === 0 ? null : <span>{words.write.kept(session.receipt.kept.join(", "))}</span>}
        </Callout>
      );
    case "failed":
      return <FailurePanel failure={session.failure} onRetry={onRetry} />;
    case "ready":
      return session.freshness === "changed" ? (
        <Callout tone="caution" role="status">
          <span>{words.data.changed}</span>
        </Callout>
      ) : null;
    case "idle":
    case "reading":
    case "asking":
    case "refused":
      return null;
  }
}
