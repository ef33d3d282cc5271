import { makeStyles } from "@fluentui/react-components";

export const useCellStyles = makeStyles({
  cell: { position: "absolute", top: 0, display: "flex", boxSizing: "border-box", overflow: "hidden", lineHeight: 1.22, cursor: "cell" },
  above: { overflow: "visible", zIndex: 1 },
  error: { cursor: "help" },
  stale: { fontStyle: "italic" },
  text: { position: "relative", minWidth: 0, paddingBottom: "1px" },
  overflowing: { flexShrink: 0, overflow: "hidden" },
  onPaper: { backgroundColor: "var(--paper)" },
  dataBar: { position: "absolute", left: "1px", top: "2px", bottom: "2px", maxWidth: "calc(100% - 2px)" },
  filterButton: { position: "absolute", right: "2px", bottom: "1px", fontSize: "11px", lineHeight: 1, padding: "1px 2px", color: "#444444", backgroundColor: "#FFFFFF", border: "1px solid #ABABAB" },
});
