import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Callout, candidatesOf, Section } from "../../components";
import type { Understood } from "../../session";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { Screen } from "../Screen";
import { besideFigures } from "./beside-figures";
import { BesidePicker } from "./BesidePicker";
import { BesideTable } from "./BesideTable";
import { useCandidatesScreenStyles } from "./CandidatesScreen.styles";
import { coHiredSets } from "./co-hired-sets";
import { describeStarts } from "./describe-starts";

/** A group of sixty has dozens of sets; those of whoever stands first come first. */
const MOST_SUGGESTED = 5;

interface BesideViewProps {
  readonly names: readonly string[];
  readonly understood: Understood;
  readonly actions: PaneActions;
}

/** Two to four associates beside each other: those hired at about the same time, or any others. */
export function BesideView({ names, understood: { comparison, assessment }, actions }: BesideViewProps): ReactElement {
  const styles = useCandidatesScreenStyles();
  const all = candidatesOf(comparison, assessment);
  // Somebody may be gone from the workbook since they were chosen.
  const chosen = names.flatMap((name) => all.find(({ row }) => row.name === name) ?? []);
  const picked = chosen.map(({ row }) => row.name);
  const [asked] = picked;
  const sets = firstWith(asked, coHiredSets(all)).slice(0, MOST_SUGGESTED);
  const beside = (next: readonly string[]): void => actions.look({ beside: next });
  return (
    <Screen
      title={words.beside.title}
      above={
        <Button size="small" appearance="transparent" onClick={() => actions.look({ beside: null })}>
          ‹ {words.places.candidates}
        </Button>
      }
    >
      <p className={styles.note}>{words.beside.intro}</p>
      {sets.length === 0 ? (
        <p className={styles.note}>{words.beside.noSuggestions}</p>
      ) : (
        <Section title={words.beside.suggestions}>
          <div className={styles.sets}>
            {sets.map((set) => (
              <Button key={set.join()} size="small" className={styles.set} aria-pressed={isSame(set, picked)} onClick={() => beside(set)}>
                {isSame(set, picked) ? "✓ " : ""}
                {set.join(", ")}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <BesidePicker picked={picked} names={all.map(({ row }) => row.name)} onPick={beside} />
      {chosen.length < 2 ? (
        <p className={styles.note}>{words.beside.pickTwo}</p>
      ) : (
        <>
          <Callout tone="statement">
            {describeStarts(chosen.map(({ row }) => row)).map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </Callout>
          <BesideTable
            candidates={chosen}
            comparison={comparison}
            figures={besideFigures(chosen, comparison, assessment.hasEvidence ? "evidence" : "money")}
            onOpen={(name) => actions.go({ kind: "candidate", name })}
          />
        </>
      )}
    </Screen>
  );
}

const firstWith = (name: string | undefined, sets: readonly (readonly string[])[]): (readonly string[])[] =>
  [...sets].sort((one, other) => Number(other.includes(name ?? "")) - Number(one.includes(name ?? "")));

const isSame = (set: readonly string[], picked: readonly string[]): boolean => set.length === picked.length && set.every((name) => picked.includes(name));
