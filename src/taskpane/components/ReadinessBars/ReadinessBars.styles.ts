import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const FORCED = "@media (forced-colors: active)";

export const useReadinessBarsStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  headline: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, padding: 0, listStyleType: "none" },
  pillar: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  row: { display: "grid", gridTemplateColumns: "minmax(84px, 110px) minmax(40px, 1fr) minmax(82px, auto)", columnGap: tokens.spacingHorizontalM, alignItems: "center" },
  bar: { display: "block", width: "100%", height: "8px" },
  track: { fill: tokens.colorNeutralBackground5, [FORCED]: { fill: "Canvas", stroke: "CanvasText" } },
  fill: { fill: tokens.colorCompoundBrandBackground, [FORCED]: { fill: "Highlight" } },
  points: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  parts: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: `0 0 0 ${tokens.spacingHorizontalM}`, listStyleType: "none" },
  part: { display: "flex", flexDirection: "column", padding: `${tokens.spacingVerticalXXS} 0` },
  partName: { ...typographyStyles.caption1Strong, fontVariantNumeric: "tabular-nums" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});
