import { Button, Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { PRESETS, ROW_ORDER_NAMES, ROW_ORDERS } from "../../../workbook";
import { Section } from "../../components";
import type { PaneActions } from "../../state";
import { words } from "../../words";
import { ColumnList } from "./ColumnList";
import { FigureChoice } from "./FigureChoice";
import { useMeetingScreenStyles } from "./MeetingScreen.styles";
import type { MeetingTable } from "./useMeetingTable";

/** Which columns, in which order, and in which order the associates stand. */
export function ChoiceSection({ meeting: { choices, assessment, shown, known }, onChoose }: { readonly meeting: MeetingTable; readonly onChoose: PaneActions["choose"] }): ReactElement {
  const styles = useMeetingScreenStyles();
  const summary = useId();
  const needsEvidence = assessment === null ? ["track", "readiness"] : [];
  return (
    <Section title={words.meeting.choose}>
      <RadioGroup aria-label={words.meeting.choose} value={choices.preset} onChange={(_, { value }) => onChoose({ preset: PRESETS.find((preset) => preset === value) ?? choices.preset, columns: null })}>
        {PRESETS.map((preset) => (
          <Radio
            key={preset}
            value={preset}
            label={
              <>
                {words.meeting.presets[preset].name}
                <span className={styles.sentence}>{words.meeting.presets[preset].sentence}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <details>
        <summary id={summary} className={styles.summary}>
          {words.columns.summary(shown.filter((id) => known.has(id)).length, choices.columns === null ? "preset" : "picked")}
        </summary>
        <ColumnList shown={shown} known={known} onChange={(columns) => onChoose({ preset: choices.preset, columns })} />
        <Button size="small" className={styles.reset} disabledFocusable={choices.columns === null} onClick={() => onChoose({ columns: null })}>
          {words.columns.reset}
        </Button>
      </details>
      <Field label={words.meeting.order} hint={needsEvidence.length === 0 ? undefined : words.order.needsEvidence}>
        <Select value={choices.order} onChange={(_, { value }) => onChoose({ order: ROW_ORDERS.find((order) => order === value) ?? choices.order })}>
          {ROW_ORDERS.map((order) => (
            <option key={order} value={order} disabled={needsEvidence.includes(order)}>
              {ROW_ORDER_NAMES[order]}
            </option>
          ))}
        </Select>
      </Field>
      <FigureChoice figures={choices.figures} onChoose={onChoose} />
    </Section>
  );
}
