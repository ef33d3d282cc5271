import { Input, Slider } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { numberInWords, type Pillar } from "../../../domain";
import { CellReference } from "../../components";
import { words } from "../../words";
import { useWeightRowStyles } from "./WeightRow.styles";

interface WeightRowProps {
  readonly pillar: Pillar;
  /** As typed, or as it holds. */
  readonly text: string;
  readonly weight: number;
  readonly most: number;
  /** Points of 100 it comes to; null where the weight says so itself. */
  readonly share: number | null;
  readonly problem: string | null;
  readonly where: string | null;
  readonly onType: (text: string) => void;
}

/** One pillar's weight: typed, or moved with the slider. */
export function WeightRow({ pillar, text, weight, most, share, problem, where, onType }: WeightRowProps): ReactElement {
  const styles = useWeightRowStyles();
  const says = useId();
  const names = words.settings.weights;
  const name = names.pillars[pillar];
  return (
    <div className={styles.row}>
      <span>
        <span className={styles.name}>{name}</span>
        <span className={styles.meaning}>
          {names.meanings[pillar]}
          {share === null ? "" : ` · ${names.shares(numberInWords(share))}`}
          {where === null ? null : (
            <>
              {" · "}
              <CellReference where={where} />
            </>
          )}
        </span>
      </span>
      <Input
        className={styles.field}
        input={{ className: styles.number, inputMode: "numeric" }}
        aria-label={names.field(name)}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : says}
        value={text}
        onChange={(_, { value }) => onType(value)}
      />
      <Slider className={styles.slider} aria-label={names.slider(name)} min={0} max={most} value={weight} onChange={(_, { value }) => onType(String(value))} />
      {problem === null ? null : (
        <span id={says} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
