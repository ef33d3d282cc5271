import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useGoalpostsSectionStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: `${tokens.spacingVerticalS} 0`, border: "none", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, padding: 0 },
  meaning: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, alignItems: "start" },
});
