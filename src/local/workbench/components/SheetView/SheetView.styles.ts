import { makeStyles, tokens } from "@fluentui/react-components";

export const useSheetViewStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  sheet: { flexGrow: 1, minHeight: 0 },
  empty: { padding: tokens.spacingHorizontalL },
});
