import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const cell = { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` };

export const useFigureTableStyles = makeStyles({
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.caption1, textAlign: "left", color: tokens.colorNeutralForeground2 },
  quarter: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightRegular },
  figure: { ...cell, textAlign: "right", fontWeight: tokens.fontWeightRegular },
});
