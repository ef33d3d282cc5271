import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useDataScreenStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  intro: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  explanation: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  correction: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, marginBottom: tokens.spacingVerticalXS, "& select": { minWidth: 0, width: "100%" } },
  cells: { ...typographyStyles.body1Strong, margin: 0 },
  part: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  summary: { ...typographyStyles.body1, padding: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, cursor: "pointer" },
  allRead: { color: tokens.colorStatusSuccessForeground1 },
  inputs: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  input: { padding: `${tokens.spacingVerticalSNudge} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  inputHead: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM },
  state: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  unread: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
