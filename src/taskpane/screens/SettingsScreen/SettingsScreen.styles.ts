import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSettingsScreenStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  small: { ...typographyStyles.caption1Strong, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  footWords: { ...typographyStyles.caption1, flexBasis: "100%", color: tokens.colorNeutralForeground2 },
});
