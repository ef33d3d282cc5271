import { useMemo, type ReactElement } from "react";
import { assessAssociates } from "../../../actions";
import { figureWords, thenWords } from "../../../domain";
import { PlainTable, Section } from "../../components";
import type { Understood } from "../../session";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** The smallest change of one figure that would make a verdict another; looked for when somebody looks. */
export function ChangesSection({ name, understood: { found, comparison } }: { readonly name: string; readonly understood: Understood }): ReactElement {
  const styles = useCandidateScreenStyles();
  const names = words.candidate;
  const changes = useMemo(
    () => assessAssociates(found, comparison, { changesFor: [name] }).associates.find((associate) => associate.name === name)?.changes ?? [],
    [found, comparison, name],
  );
  return (
    <Section title={names.changesTitle}>
      <p className={styles.note}>{changes.length === 0 ? names.changesNone : names.changesNote}</p>
      {changes.length === 0 ? null : (
        <PlainTable
          label={names.changesTitle}
          columns={[
            { heading: names.changesFigure, kind: "words" },
            { heading: names.changesNow, kind: "figure" },
            { heading: names.changesThen, kind: "figure" },
            { heading: names.changesBecomes, kind: "words" },
          ]}
          rows={changes.map((change) => ({
            key: change.sentence,
            cells: [change.input.replace(/,$/, ""), figureWords(change.from, change.unit), thenWords(change), change.becomes],
          }))}
        />
      )}
    </Section>
  );
}
