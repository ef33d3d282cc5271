import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Track } from "../../../domain";
import { trackWords } from "../../../workbook";
import { words } from "../../words";
import { useTrackBadgeStyles } from "./TrackBadge.styles";

/** Where the rules put an associate. Symbol and word say it; colour only repeats them. */
export function TrackBadge({ track }: { readonly track: Track | null }): ReactElement {
  const styles = useTrackBadgeStyles();
  if (track === null) return <span className={mergeClasses(styles.badge, styles.unknown)}>{words.candidate.trackUnknown}</span>;
  return <span className={mergeClasses(styles.badge, styles[TONES[track]])}>{trackWords(track)}</span>;
}

const TONES = { "Fast track": "good", Standard: "plain", Delayed: "plain", Autopilot: "plain", Stalled: "bad", Hold: "bad" } as const satisfies Record<Track, string>;
