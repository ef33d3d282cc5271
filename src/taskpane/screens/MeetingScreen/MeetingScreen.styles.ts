import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const cell = { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` };
const heading = { ...typographyStyles.caption1, padding: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` };

export const useMeetingScreenStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: { ...heading, textAlign: "left" },
  numberHeading: { ...heading, textAlign: "right" },
  name: { ...cell, textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  number: { ...cell, textAlign: "right" },
});
