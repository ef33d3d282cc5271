import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useMeetingScreenStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  footWords: { ...typographyStyles.caption1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  sentence: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  summary: { ...typographyStyles.body1, cursor: "pointer", padding: `${tokens.spacingVerticalXS} 0` },
  reset: { marginTop: tokens.spacingVerticalS },
  list: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  changes: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  change: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  values: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground2 },
});
