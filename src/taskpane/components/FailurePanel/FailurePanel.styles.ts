import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFailurePanelStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  summary: { ...typographyStyles.caption1, cursor: "pointer", color: tokens.colorNeutralForeground2 },
  detail: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  copy: { ...typographyStyles.caption1, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});
