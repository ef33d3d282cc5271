import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** The associate's own numbers on a sheet to hand over. */
export function OwnSheetSection({ name, onWrite }: { readonly name: string; readonly onWrite: () => void }): ReactElement {
  const styles = useCandidateScreenStyles();
  return (
    <Section title={words.candidate.ownSheetTitle}>
      <p className={styles.text}>{words.candidate.ownSheetWhat}</p>
      <div>
        <Button onClick={onWrite}>{words.candidate.ownSheetButton(name)}</Button>
      </div>
    </Section>
  );
}
