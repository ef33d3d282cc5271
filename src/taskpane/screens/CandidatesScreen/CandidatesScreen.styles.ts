import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useCandidatesScreenStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});
