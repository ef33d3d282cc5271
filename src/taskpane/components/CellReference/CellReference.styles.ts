import { makeStyles, tokens } from "@fluentui/react-components";

export const useCellReferenceStyles = makeStyles({
  reference: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightMedium, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  cells: { whiteSpace: "nowrap" },
});
