import { makeStyles, tokens } from "@fluentui/react-components";

export const useWaitingStyles = makeStyles({
  waiting: { display: "grid", gap: tokens.spacingVerticalS, textAlign: "center", color: tokens.colorNeutralForeground2 },
});
