import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FIGURE_KINDS, type FigureKind } from "../../../workbook";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";

/** Are figures written as values, or as formulas? */
export function FigureChoice({ figures, onChoose }: { readonly figures: FigureKind; readonly onChoose: PaneActions["choose"] }): ReactElement {
  const styles = useMeetingScreenStyles();
  return (
    <Field label={words.meeting.figuresLabel}>
      <RadioGroup value={figures} onChange={(_, { value }) => onChoose({ figures: FIGURE_KINDS.find((kind) => kind === value) ?? figures })}>
        {FIGURE_KINDS.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            label={
              <>
                {words.meeting.figures[kind].name}
                <span className={styles.sentence}>{words.meeting.figures[kind].sentence}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
