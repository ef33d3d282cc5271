import { useContext, type ReactElement, type ReactNode } from "react";
import { quarterWords } from "../../workbook";
import { IconButton } from "../components";
import { DraftsContext } from "../drafts";
import type { Understood } from "../session";
import type { Place } from "../state";
import { words } from "../words";
import { usePaneStyles } from "./Pane.styles";

interface PaneFrameProps {
  readonly understood: Understood | null;
  readonly current: Place | null;
  readonly onGo: ((place: Place) => void) | null;
  readonly children: ReactNode;
}

/** The pane's outline: the product's name, the quarter the figures are as of, whether they tie, settings and help; then what is inside. */
export function PaneFrame({ understood, current, onGo, children }: PaneFrameProps): ReactElement {
  const styles = usePaneStyles();
  const { drafts: { scale = {}, roles = {} } } = useContext(DraftsContext);
  const hasDraft = Object.keys({ ...scale, ...roles }).length > 0;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <div className={styles.names}>
          <h1 className={styles.product}>{words.product}</h1>
          {understood === null ? null : <span className={styles.standing}>{describeStanding(understood)}</span>}
        </div>
        {onGo === null ? null : (
          <span className={styles.tools}>
            {understood === null ? null : (
              <IconButton icon="settings" label={hasDraft ? words.header.settingsNotKept : words.places.settings} mark={hasDraft ? "dot" : "none"} pressed={current?.kind === "settings"} onPress={() => onGo({ kind: "settings" })} />
            )}
            <IconButton icon="help" label={words.places.help} mark="none" pressed={current?.kind === "help"} onPress={() => onGo({ kind: "help" })} />
          </span>
        )}
      </header>
      {children}
    </div>
  );
}

function describeStanding({ comparison, found: { reading } }: Understood): string {
  const asOf = words.header.asOf(quarterWords(comparison.asOf));
  if (reading.tieOut.length === 0) return `${asOf} · ${words.header.noTotals}`;
  return reading.tieOut.every((line) => line.file === line.read) ? `${asOf} · ${words.header.ties} ✓` : asOf;
}
