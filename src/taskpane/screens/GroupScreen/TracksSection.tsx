import type { ReactElement } from "react";
import type { AssociateAssessment } from "../../../domain";
import { trackWords } from "../../../workbook";
import { PlainTable, Section } from "../../components";
import { words } from "../../words";
import { countTracks } from "./count-tracks";
import { useGroupScreenStyles } from "./GroupScreen.styles";

/** How many are on which track. */
export function TracksSection({ associates }: { readonly associates: readonly AssociateAssessment[] }): ReactElement {
  const styles = useGroupScreenStyles();
  const said = words.group;
  return (
    <Section title={said.whoIsWhere}>
      <PlainTable
        label={said.whoIsWhere}
        columns={[
          { heading: said.track, kind: "words" },
          { heading: said.count, kind: "figure" },
        ]}
        rows={countTracks(associates).map(({ track, count }) => ({ key: track ?? "unknown", cells: [track === null ? said.trackUnknown : trackWords(track), count] }))}
      />
      <p className={styles.note}>{said.whoNote(associates.length)}</p>
    </Section>
  );
}
