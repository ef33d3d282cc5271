import { makeStyles, tokens } from "@fluentui/react-components";

export const usePaneFrameStyles = makeStyles({
  frame: { display: "block", width: "100%", height: "100%", borderTopStyle: "none", borderBottomStyle: "none", borderLeftStyle: "none", borderRightStyle: "none", backgroundColor: tokens.colorNeutralBackground1 },
});
