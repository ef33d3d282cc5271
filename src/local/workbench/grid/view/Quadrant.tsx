import type { ReactElement, ReactNode } from "react";
import { COLUMN_HEADER_PIXELS, ROW_HEADER_PIXELS } from "./geometry";
import { movesOf } from "./place-movers";
import { useGridStyles } from "./SheetGrid.styles";

interface QuadrantProps {
  readonly scrollsAcross: boolean;
  readonly scrollsDown: boolean;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
  readonly children: ReactNode;
}

/** What lies over the cells, cut off where the frozen part of a sheet meets the rest. Children stand at sheet pixels. */
export function Quadrant({ scrollsAcross, scrollsDown, frozenWidth, frozenHeight, children }: QuadrantProps): ReactElement {
  const styles = useGridStyles();
  const place = {
    left: ROW_HEADER_PIXELS + (scrollsAcross ? frozenWidth : 0),
    top: COLUMN_HEADER_PIXELS + (scrollsDown ? frozenHeight : 0),
    width: scrollsAcross ? undefined : frozenWidth,
    height: scrollsDown ? undefined : frozenHeight,
    right: scrollsAcross ? 0 : undefined,
    bottom: scrollsDown ? 0 : undefined,
  };
  return (
    <div role="presentation" className={styles.quadrant} style={place}>
      <div role="presentation" data-moves={movesOf(scrollsAcross, scrollsDown)} className={styles.mover}>
        <div role="presentation" className={styles.origin} style={{ left: scrollsAcross ? -frozenWidth : 0, top: scrollsDown ? -frozenHeight : 0 }}>
          {children}
        </div>
      </div>
    </div>
  );
}
