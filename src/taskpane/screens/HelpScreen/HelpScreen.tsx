import type { ReactElement } from "react";
import { PlainTable, Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { helpWords } from "../../words/help-words";
import { Screen } from "../Screen";
import { useHelpScreenStyles } from "./HelpScreen.styles";
import { HourSection } from "./HourSection";
import { OthersSection } from "./OthersSection";
import type { Reach } from "./reach";
import { TermSections } from "./TermSections";

export interface HelpScreenProps {
  readonly reach: Reach;
  readonly onGo: PaneActions["go"];
}

/** The manager's hour, what the words and symbols mean, what stays where it is, and the keys. */
export function HelpScreen({ reach, onGo }: HelpScreenProps): ReactElement {
  const styles = useHelpScreenStyles();
  const { privacy, keyboard } = helpWords;
  return (
    <Screen title={words.places.help}>
      <HourSection reach={reach} onGo={onGo} />
      <OthersSection reach={reach} onGo={onGo} />
      <TermSections />
      <Section title={privacy.title}>
        <p className={styles.text}>{privacy.text}</p>
      </Section>
      <Section title={keyboard.title}>
        <PlainTable
          label={keyboard.title}
          columns={[
            { heading: keyboard.key, kind: "words" },
            { heading: keyboard.does, kind: "words" },
          ]}
          rows={keyboard.keys.map(({ keys, does }) => ({ key: keys, cells: [keys, does] }))}
        />
      </Section>
    </Screen>
  );
}
