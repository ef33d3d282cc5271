import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useCandidateScreenStyles = makeStyles({
  neighbours: { display: "flex", justifyContent: "space-between", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  neighbour: { minWidth: "32px" },
  back: { justifyContent: "flex-start", minWidth: 0 },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  headline: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  who: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { ...typographyStyles.caption1, color: tokens.colorBrandForegroundLink, cursor: "pointer" },
  list: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  itemName: { fontWeight: tokens.fontWeightSemibold },
  share: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  shareFigure: { minWidth: "34px", textAlign: "right" },
  bar: { display: "block", flexGrow: 1, height: "8px", minWidth: "30px", maxWidth: "120px" },
  fill: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  steps: { display: "grid", gridTemplateColumns: "repeat(6, 1fr)", columnGap: "2px" },
  step: { height: "8px", borderRadius: "1px", backgroundColor: tokens.colorNeutralBackground5, [FORCED]: { border: "1px solid CanvasText" } },
  stepReached: { backgroundColor: tokens.colorCompoundBrandBackground, [FORCED]: { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
  plain: { color: tokens.colorNeutralForeground1 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground1 },
  grave: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});
