import { makeStyles, tokens } from "@fluentui/react-components";

const NARROW = "@media (max-width: 720px)";

export const useAppStyles = makeStyles({
  provider: { height: "100%" },
  page: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  halves: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheets: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: { width: "384px", flexShrink: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, [NARROW]: { width: "100%", borderLeftStyle: "none" } },
  awayWhenNarrow: { [NARROW]: { display: "none" } },
  waiting: { flexGrow: 1, display: "flex", alignItems: "center", justifyContent: "center", color: tokens.colorNeutralForeground2 },
});
