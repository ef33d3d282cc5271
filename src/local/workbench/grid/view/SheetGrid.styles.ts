import { makeStyles, tokens } from "@fluentui/react-components";

const GRIDLINE = "#E1E3E6";
const PAPER = "#FFFFFF";
const INK = "#1B1B1B";

/** The sheet stays paper-white in the dark look, as Excel keeps it: the file's own colours were chosen for white. */
export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    width: "100%",
    height: "100%",
    backgroundColor: PAPER,
    color: INK,
    colorScheme: "light",
    contain: "strict",
    "--paper": PAPER,
    "--cursor": "#8A9BAE",
    ":focus-within": { "--cursor": "#0F6CBD" },
  },
  // The focus is where the active cell is: an outline around the whole sheet would say less.
  cells: { position: "absolute", inset: 0, outlineStyle: "none", isolation: "isolate" },
  window: { position: "sticky", top: 0, left: 0, overflow: "hidden", userSelect: "none" },
  clip: { position: "absolute", left: 0, right: 0, overflow: "hidden" },
  moveDown: { position: "absolute", left: 0, right: 0 },
  row: { position: "absolute", left: 0, right: 0 },
  // Cut off at the sides only: a merged cell reaches down into the next rows.
  frozenCells: { position: "absolute", top: 0, bottom: 0, overflowX: "clip", overflowY: "visible" },
  scrollingCells: { position: "absolute", top: 0, bottom: 0, right: 0, overflowX: "clip", overflowY: "visible" },
  moveAcross: { position: "absolute", top: 0 },
  quadrant: { position: "absolute", overflow: "hidden", pointerEvents: "none" },
  mover: { position: "absolute", inset: 0 },
  origin: { position: "absolute" },
  columnHeaders: { position: "absolute", left: 0, right: 0, top: 0, backgroundColor: "#F4F5F7" },
  columnHeader: {
    position: "absolute", top: 0, bottom: 0, boxSizing: "border-box", display: "flex", alignItems: "center", justifyContent: "center", overflow: "hidden",
    fontFamily: tokens.fontFamilyBase, fontSize: "12px", color: "#505050", borderRight: `1px solid ${GRIDLINE}`, borderBottom: "1px solid #C8CCD1", height: "22px",
  },
  // The header cuts off what lies outside it: the edge is taken from its inside.
  columnEdge: { position: "absolute", right: 0, top: 0, bottom: 0, width: "7px", cursor: "col-resize", touchAction: "none" },
  corner: { position: "absolute", left: 0, top: 0, bottom: 0, boxSizing: "border-box", borderRight: "1px solid #C8CCD1", borderBottom: "1px solid #C8CCD1", zIndex: 1, backgroundColor: "#F4F5F7" },
  rowHeader: {
    position: "absolute", left: 0, top: 0, bottom: 0, boxSizing: "border-box", display: "flex", alignItems: "center", justifyContent: "center", overflow: "hidden",
    fontFamily: tokens.fontFamilyBase, fontSize: "12px", color: "#505050", backgroundColor: "#F4F5F7", borderBottom: `1px solid ${GRIDLINE}`, borderRight: "1px solid #C8CCD1", zIndex: 1,
  },
  headerInSelection: { backgroundColor: "#DCE6F2", color: "#0F3B66", fontWeight: 600 },
  gridline: { position: "absolute", backgroundColor: GRIDLINE },
  frozenEdge: { position: "absolute", backgroundColor: "#B4BAC2" },
  selection: { position: "absolute", boxSizing: "border-box", border: "2px solid var(--cursor)", backgroundColor: "rgba(15, 108, 189, 0.08)" },
  active: { position: "absolute", boxSizing: "border-box", border: "2px solid var(--cursor)" },
  fillHandle: {
    position: "absolute", width: "9px", height: "9px", boxSizing: "border-box", border: `1px solid ${PAPER}`, backgroundColor: "var(--cursor)", cursor: "crosshair", pointerEvents: "auto", touchAction: "none",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  fillPreview: { position: "absolute", boxSizing: "border-box", border: "2px dashed #0F6CBD" },
  resizePreview: { position: "absolute", top: 0, width: "2px", height: "100vh", backgroundColor: "#0F6CBD", "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
  spill: { position: "absolute", boxSizing: "border-box", border: "1px solid #4A90D9" },
  chart: { position: "absolute" },
  editor: {
    position: "absolute", boxSizing: "border-box", margin: 0, padding: "0 3px", border: "2px solid #0F6CBD", outlineStyle: "none", backgroundColor: PAPER, color: INK,
    pointerEvents: "auto", boxShadow: tokens.shadow8,
  },
});
