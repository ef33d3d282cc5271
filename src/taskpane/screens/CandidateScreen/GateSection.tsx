import type { ReactElement } from "react";
import type { AssociateAssessment, Gate } from "../../../domain";
import { Section } from "../../components";
import { words } from "../../words";
import { useCandidateScreenStyles } from "./CandidateScreen.styles";

/** What stands outside the score, in the order it is looked at. */
export function GateSection({ gates, track, trackLacks }: Pick<AssociateAssessment, "gates" | "track" | "trackLacks">): ReactElement {
  const styles = useCandidateScreenStyles();
  const names = words.candidate;
  return (
    <Section title={names.gatesTitle}>
      <p className={styles.note}>{names.gatesNote}</p>
      <ul className={styles.list}>
        {gates.map(({ gate, state, leadsTo, why }) => (
          <li key={gate} className={styles.item}>
            <span className={styles.itemName}>
              {names.gate[gate]}: <span className={styles[LOOKS[state]]}>{names.gateState[state]}</span>
              {state === "closed" ? `, ${gate === "no sponsor" ? names.gateOfFastTrack : names.gateLeads(leadsTo)}` : ""}
            </span>
            <span className={styles.note}>{why}</span>
          </li>
        ))}
      </ul>
      <p className={styles.text}>{track === null ? `${names.trackUnknown}: ${names.trackLacks(trackLacks ?? "")}.` : names.settledBy(names.settlers[track.settledBy])}</p>
    </Section>
  );
}

const LOOKS = { open: "good", closed: "grave", "not known": "quiet" } as const satisfies Record<Gate["state"], string>;
