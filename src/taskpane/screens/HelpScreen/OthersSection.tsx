import type { ReactElement } from "react";
import { LinkButton, Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { helpWords } from "../../words/help-words";
import { useHelpScreenStyles } from "./HelpScreen.styles";
import { isWithinReach, type Reach } from "./reach";

/** The places that are not part of the hour. */
export function OthersSection({ reach, onGo }: { readonly reach: Reach; readonly onGo: PaneActions["go"] }): ReactElement {
  const styles = useHelpScreenStyles();
  const { title, places } = helpWords.others;
  return (
    <Section title={title}>
      <ul className={styles.others}>
        {places.map(({ place, text }) => (
          <li key={place} className={styles.other}>
            <span>
              <span className={styles.title}>{words.places[place]}</span>
              {text}
            </span>
            {isWithinReach(place, reach) ? <LinkButton onPress={() => onGo({ kind: place })}>{helpWords.open(words.places[place])}</LinkButton> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
