import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { WorkbenchState } from "../../state";
import { useFaceSwitchStyles } from "./FaceSwitch.styles";

interface FaceSwitchProps {
  readonly face: WorkbenchState["face"];
  readonly onChoose: (face: WorkbenchState["face"]) => void;
}

const FACES = [
  { face: "sheet", words: "Sheets" },
  { face: "pane", words: "Pane" },
] as const;

/** In a narrow window, which half is shown. Both stay alive. */
export function FaceSwitch({ face, onChoose }: FaceSwitchProps): ReactElement {
  const styles = useFaceSwitchStyles();
  return (
    <nav aria-label="What to show" className={styles.bar}>
      {FACES.map(({ face: offered, words }) => (
        <button key={offered} type="button" aria-pressed={offered === face} className={mergeClasses(styles.choice, offered === face && styles.chosen)} onClick={() => onChoose(offered)}>
          {words}
        </button>
      ))}
    </nav>
  );
}
