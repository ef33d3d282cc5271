import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { plainText, type Question } from "../../../workbook";
import { words } from "../../words";
import { CellReference } from "../CellReference";
import { useQuestionCardStyles } from "./QuestionCard.styles";

interface QuestionCardProps {
  readonly question: Question;
  /** The option chosen so far. */
  readonly answer: string;
  readonly onAnswer: (option: string) => void;
}

/** A choice that is the manager's: the question, the cells it is about, and what each answer would do. */
export function QuestionCard({ question, answer, onAnswer }: QuestionCardProps): ReactElement {
  const styles = useQuestionCardStyles();
  const heading = useId();
  return (
    <section className={styles.card} aria-labelledby={heading}>
      <h3 id={heading} className={styles.question}>
        {plainText(question.text)}
      </h3>
      {question.where.length === 0 ? null : (
        <p className={styles.where}>
          {words.asking.about}{" "}
          {question.where.map((where, position) => (
            <span key={where}>
              {position > 0 ? ", " : ""}
              <CellReference where={where} />
            </span>
          ))}
        </p>
      )}
      <RadioGroup aria-labelledby={heading} value={answer} onChange={(_, data) => onAnswer(data.value)}>
        {question.options.map((option) => (
          <Radio
            key={option.id}
            value={option.id}
            label={
              <>
                {option.text}
                {option.id === question.default ? <span className={styles.suggested}> · {words.asking.suggested}</span> : null}
                <span className={styles.effect}>{option.effect}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </section>
  );
}
