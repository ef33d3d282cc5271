import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { FailurePanel, FindingList, Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { useGroupScreenStyles } from "./GroupScreen.styles";

type Checked = Awaited<ReturnType<PaneActions["checkFairness"]>>;
type Check = Checked | { readonly kind: "not asked" } | { readonly kind: "checking" };

/** A check that is made only when somebody asks. Its result lives on this screen and goes with it. */
export function FairnessSection({ check }: { readonly check: PaneActions["checkFairness"] }): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  const [state, setState] = useState<Check>({ kind: "not asked" });
  const asking = useRef<HTMLButtonElement>(null);
  const putAway = (): void => {
    setState({ kind: "not asked" });
    // The button that was pressed goes with the result.
    asking.current?.focus();
  };
  const ask = (): void => {
    setState({ kind: "checking" });
    void check().then(setState);
  };
  return (
    <Section title={said.fairness}>
      <p className={styles.text}>{said.fairnessWhat}</p>
      <div className={styles.buttons}>
        <Button ref={asking} disabledFocusable={state.kind === "checking"} onClick={ask}>
          {state.kind === "not asked" ? said.fairnessButton : said.fairnessAgain}
        </Button>
        {state.kind === "not asked" || state.kind === "checking" ? null : <Button onClick={putAway}>{said.fairnessHide}</Button>}
      </div>
      <div role="status">
        <FairnessResult state={state} onRetry={ask} />
      </div>
    </Section>
  );
}

function FairnessResult({ state, onRetry }: { readonly state: Check; readonly onRetry: () => void }): ReactElement | null {
  const styles = useGroupScreenStyles();
  switch (state.kind) {
    case "not asked":
      return null;
    case "checking":
      return <p className={styles.note}>{words.group.fairnessBusy}</p>;
    case "no groups":
      return <p className={styles.text}>{state.why}</p>;
    case "failed":
      return <FailurePanel failure={state.failure} onRetry={onRetry} />;
    case "checked":
      return (
        <>
          <ul className={styles.list}>
            {state.check.groups.map(({ label, words: sentence }) => (
              <li key={label}>{sentence}</li>
            ))}
          </ul>
          {state.check.size === "too few" ? <p className={styles.text}>{words.group.tooFew}</p> : null}
          <p className={styles.note}>{state.check.caution}</p>
          <FindingList findings={state.findings} />
        </>
      );
  }
}
