import { Button } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { standingAnswers, TAKEN_BACK } from "../../../actions";
import { LEFT_OUT, plainText, roleAnswerId, sameAs, sheetAnswered, WHO, whoAnswerId, type Answers } from "../../../workbook";
import { Section } from "../../components";
import type { Understood } from "../../session";
import { words } from "../../words";
import { FISCAL_START } from "./FiscalYearSection";
import { usePeopleSectionStyles } from "./PeopleSection.styles";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";

interface AnswersSectionProps {
  readonly understood: Understood;
  readonly onReopen: () => void;
  readonly onRead: (answers: Answers) => void;
}

/** What was answered beside roles and fiscal years. Each answer can be changed or forgotten. */
export const AnswersSection = memo(function AnswersSection({ understood: { found, questions }, onReopen, onRead }: AnswersSectionProps): ReactElement {
  const people = usePeopleSectionStyles();
  const styles = useSettingsScreenStyles();
  const names = words.settings.answers;
  const given = Object.entries(standingAnswers(found.answers)).filter(([id]) => id !== FISCAL_START && !id.startsWith(roleAnswerId("")));
  return (
    <Section title={names.title}>
      {given.length === 0 ? <p className={styles.text}>{names.none}</p> : null}
      <ul className={people.list}>
        {given.map(([id, option]) => {
          const question = questions.find((each) => each.id === id);
          const text = question?.text ?? aboutSheet(id) ?? aboutName(found, id) ?? plain(id);
          return (
            <li key={id} className={people.person}>
              <span className={people.name}>
                {text}
                <span className={people.from}>{question?.options.find((each) => each.id === option)?.text ?? said(found, id, option) ?? plain(option)}</span>
              </span>
              <Button size="small" aria-label={names.forgetSaid(text)} onClick={() => onRead({ [id]: TAKEN_BACK })}>
                {names.forget}
              </Button>
            </li>
          );
        })}
      </ul>
      {given.length === 0 ? null : <p className={styles.note}>{names.about}</p>}
      {questions.length === 0 ? null : (
        <div>
          <Button onClick={onReopen}>{names.reopen}</Button>
        </div>
      )}
    </Section>
  );
});

function aboutSheet(id: string): string | null {
  const sheet = sheetAnswered(id);
  return sheet === null ? null : words.looksWrong.sheetAnswered(sheet);
}

function aboutName({ reading: { names } }: Understood["found"], id: string): string | null {
  const name = names?.find(({ label }) => whoAnswerId(label) === id);
  return name === undefined ? null : words.nameRead.answered(plainText(name.label));
}

/** That a sheet is left out, or whom a name was said to stand for; null for another answer. */
function said({ reading: { group } }: Understood["found"], id: string, option: string): string | null {
  if (sheetAnswered(id) !== null && option === LEFT_OUT) return words.looksWrong.isLeftOut;
  if (option === WHO.nobody || option === WHO.own) return words.nameRead.answers[option];
  const person = group?.physicians.find(({ name }) => sameAs(name) === option);
  return person === undefined ? null : plainText(person.name);
}

/** An answer whose question is not known here any more, by its own words. */
const plain = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll("-", " ")}`;
