import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFreshnessNoteStyles = makeStyles({
  note: { ...typographyStyles.caption1, flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  nothing: { display: "block", height: 0 },
});
