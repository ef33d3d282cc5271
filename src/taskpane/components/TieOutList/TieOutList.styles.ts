import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTieOutListStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  none: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  line: { padding: `${tokens.spacingVerticalSNudge} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, textAlign: "left" },
  place: { flexShrink: 0, maxWidth: "60%", textAlign: "right" },
  summary: { ...typographyStyles.body1, padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorStatusSuccessForeground1, cursor: "pointer" },
  verdict: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  ties: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  amount: { color: tokens.colorNeutralForeground2, textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
