import { makeStyles } from "@fluentui/react-components";

export const useAppStyles = makeStyles({ fill: { height: "100%" } });
