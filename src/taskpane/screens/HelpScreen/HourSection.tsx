import type { ReactElement } from "react";
import { LinkButton, Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { helpWords } from "../../words/help-words";
import { useHelpScreenStyles } from "./HelpScreen.styles";
import { isWithinReach, type Reach } from "./reach";

/** The manager's hour, step by step; each place it is done in is one press away. */
export function HourSection({ reach, onGo }: { readonly reach: Reach; readonly onGo: PaneActions["go"] }): ReactElement {
  const styles = useHelpScreenStyles();
  const { title, steps } = helpWords.hour;
  return (
    <Section title={title}>
      <ol className={styles.steps}>
        {steps.map((step) => {
          const { place } = step;
          return (
            <li key={step.title} className={styles.step}>
              <span className={styles.title}>{step.title}</span>
              {step.text}
              {place === undefined || !isWithinReach(place, reach) ? null : (
                <>
                  {" "}
                  <LinkButton onPress={() => onGo({ kind: place })}>{helpWords.open(words.places[place])}</LinkButton>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
