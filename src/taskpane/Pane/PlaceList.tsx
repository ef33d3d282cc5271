import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Place } from "../state";
import { words } from "../words";
import { usePlaceListStyles } from "./PlaceList.styles";

const PLACES = ["data", "candidates", "meeting", "what-if", "group"] as const;

interface PlaceListProps {
  readonly current: Place;
  /** "data-only": nothing was read yet, so there is nothing to look at elsewhere. */
  readonly reach: "data-only" | "all";
  readonly onGo: (place: Place) => void;
}

/** The places of the pane, in the order of the work. Plain buttons: each is reached with Tab and says where one is. */
export function PlaceList({ current, reach, onGo }: PlaceListProps): ReactElement {
  const styles = usePlaceListStyles();
  // One candidate's page belongs to the candidates.
  const shown = current.kind === "candidate" ? "candidates" : current.kind;
  return (
    <nav aria-label={words.product} className={styles.list}>
      {PLACES.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.place, kind === shown && styles.current)}
          aria-current={kind === shown ? "page" : undefined}
          disabled={reach === "data-only" && kind !== "data"}
          onClick={() => onGo({ kind })}
        >
          {words.places[kind]}
        </button>
      ))}
    </nav>
  );
}
