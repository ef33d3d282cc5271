import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useWhatIfScreenStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  subheading: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  aside: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  topic: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalMNudge} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForegroundLink },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusSmall },
  },
  mark: { flexShrink: 0, width: "12px", height: "12px", stroke: "currentColor", strokeWidth: 1.5, fill: "none" },
  turned: { transform: "rotate(90deg)" },
  panel: { paddingBottom: tokens.spacingVerticalL },
});
