import type { AssociateAssessment, Gate } from "../assessment";

const most = (headache: AssociateAssessment["headache"]): string => (headache === null || headache.worstCategory === null ? "" : `, most of it ${headache.worstCategory}`);

/** What a closed gate asks the partners to decide; null where it settles nothing. */
export function gateDecision(gate: Gate["gate"], { headache, track }: Pick<AssociateAssessment, "headache" | "track">): string | null {
  switch (gate) {
    case "open safety concern":
      return "A concern for patients' safety is open: what closes it, and by when?";
    case "partner's veto":
      return "There is a veto: what would answer it, and by when?";
    case "high headache":
      return `Headache is High${most(headache)}: what has to change, by when, and who tells them?`;
    case "staff requests":
      return "Several of the staff asked not to be assigned with them: who looks into it, and who tells them?";
    case "no sponsor":
      // Without one only a fast track comes to nothing.
      return track?.track === "Autopilot" ? "The figures speak for a fast track, and no partner speaks for them: who will?" : null;
  }
}
