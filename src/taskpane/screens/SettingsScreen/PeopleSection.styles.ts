import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePeopleSectionStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  person: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 120px", alignItems: "center", columnGap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, minHeight: "36px", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  from: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  role: { ...typographyStyles.body1, textAlign: "right" },
  select: { minWidth: 0 },
});
