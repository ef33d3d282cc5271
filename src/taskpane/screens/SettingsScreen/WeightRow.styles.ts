import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWeightRowStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 64px", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong },
  meaning: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0, width: "64px" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  slider: { gridColumn: "1 / -1", minWidth: 0 },
  problem: { ...typographyStyles.caption1, gridColumn: "1 / -1", color: tokens.colorPaletteRedForeground1 },
});
