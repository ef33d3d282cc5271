import { mergeClasses } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import type { SheetModel } from "../../../host/model";
import { useSheetTabsStyles } from "./SheetTabs.styles";

/** Menus bring what places them with them; most workbooks hide nothing. */
const HiddenSheets = lazy(() => import("./HiddenSheets"));

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly activeSheetId: string;
  readonly onChoose: (sheetId: string) => void;
  /** Stands at the end of the row. */
  readonly children?: ReactNode;
}

/** The sheets along the bottom. Hidden ones stand in a menu, so that nothing in the file is out of reach. */
export function SheetTabs({ sheets, activeSheetId, onChoose, children }: SheetTabsProps): ReactElement {
  const styles = useSheetTabsStyles();
  const shown = sheets.filter(({ visibility, id }) => visibility === "Visible" || id === activeSheetId);
  const hidden = sheets.filter((sheet) => !shown.includes(sheet));
  const tabs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A sheet brought to the front by the add-in may have its tab out of sight. jsdom lays nothing out and has nothing to scroll.
    tabs.current?.querySelector(`[data-sheet="${activeSheetId}"]`)?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [activeSheetId]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const place = shown.findIndex(({ id }) => id === activeSheetId);
    const next = step === undefined ? undefined : shown[place + step];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };

  return (
    <div className={styles.bar}>
      <div ref={tabs} role="tablist" aria-label="Sheets" className={styles.tabs} onKeyDown={onKeyDown}>
        {shown.map(({ id, name, tabColor, visibility }) => {
          const chosen = id === activeSheetId;
          return (
            <button
              key={id}
              type="button"
              role="tab"
              data-sheet={id}
              aria-selected={chosen}
              tabIndex={chosen ? 0 : -1}
              className={mergeClasses(styles.tab, chosen && styles.chosen)}
              style={tabColor ? { boxShadow: `inset 0 -3px 0 ${tabColor}` } : undefined}
              onClick={() => onChoose(id)}
            >
              {visibility === "Visible" ? name : `${name} (hidden)`}
            </button>
          );
        })}
      </div>
      {hidden.length > 0 && (
        <Suspense fallback={null}>
          <HiddenSheets sheets={hidden} onChoose={onChoose} />
        </Suspense>
      )}
      {children}
    </div>
  );
}
