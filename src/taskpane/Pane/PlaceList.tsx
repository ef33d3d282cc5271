import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { words } from "../words";
import { usePlaceListStyles } from "./PlaceList.styles";

export type Place = keyof typeof words.places;

const PLACES: readonly Place[] = ["data", "associates", "write"];

interface PlaceListProps {
  readonly current: Place;
  /** "data-only": nothing was read yet, so there is nothing to look at elsewhere. */
  readonly reach: "data-only" | "all";
  readonly onGo: (place: Place) => void;
}

/** The places of the pane, in the order of the work. Plain buttons: each is reached with Tab and says where one is. */
export function PlaceList({ current, reach, onGo }: PlaceListProps): ReactElement {
  const styles = usePlaceListStyles();
  return (
    <nav aria-label={words.product} className={styles.list}>
      {PLACES.map((place) => (
        <button
          key={place}
          type="button"
          className={mergeClasses(styles.place, place === current && styles.current)}
          aria-current={place === current ? "page" : undefined}
          disabled={reach === "data-only" && place !== "data"}
          onClick={() => onGo(place)}
        >
          {words.places[place]}
        </button>
      ))}
    </nav>
  );
}
