import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useColumnListStyles = makeStyles({
  list: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "32px", borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { flexGrow: 1, minWidth: 0 },
  fixed: { padding: `0 ${tokens.spacingHorizontalS}`, color: tokens.colorNeutralForeground2 },
  aside: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  move: { ...typographyStyles.body1Strong, flexShrink: 0, minWidth: "28px", padding: 0 },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});
