import { Button } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { rolesOf, standingAnswers, type Found, type PersonRole } from "../../../actions";
import type { Answers } from "../../../workbook";
import { CellReference, Section } from "../../components";
import { useDraft, type DraftChanges } from "../../drafts";
import { words } from "../../words";
import { usePeopleSectionStyles } from "./PeopleSection.styles";
import { PersonRow } from "./PersonRow";
import { useSettingsScreenStyles } from "./SettingsScreen.styles";

/** The answer that leaves somebody without a role for good. */
const NEITHER = "neither";

/** Everybody read, with who says what they are. Changes are read together: a role alone would raise the question of the others. */
export const PeopleSection = memo(function PeopleSection({ found, onRead }: { readonly found: Found; readonly onRead: (answers: Answers) => void }): ReactElement {
  const styles = usePeopleSectionStyles();
  const screen = useSettingsScreenStyles();
  const names = words.settings.people;
  const { draft, change } = useDraft("roles");
  const people = rolesOf(found);
  const open = people.filter(({ from }) => from !== "workbook");
  const standing = standingAnswers(found.answers);
  const targetOf = ({ answerId, role }: PersonRole): string => draft[answerId]?.text ?? role;
  const changed = open.filter((person) => targetOf(person) !== person.role);
  const unsaid = open.filter((person) => targetOf(person) === "unknown");
  // One role alone would raise the question of the others: whom nothing is said of is said to be neither, and the Associates sheet still counts.
  const others = open.filter((person) => !changed.includes(person) && standing[person.answerId] === undefined && person.from !== "answer for the others");
  const read = (): void => {
    const answerOf = (person: PersonRole): string => (others.includes(person) || targetOf(person) === "unknown" ? NEITHER : targetOf(person));
    const answers: Answers = Object.fromEntries([...changed, ...others].map((person) => [person.answerId, answerOf(person)]));
    onRead(answers);
  };
  return (
    <Section title={names.title}>
      <p className={screen.text}>{names.about}</p>
      <ul className={styles.list}>
        {people.map((person) => (
          <PersonRow key={person.name} person={person} chosen={person.from === "workbook" ? null : targetOf(person)} onChoose={(role) => change(chosenRoles([person], role))} />
        ))}
      </ul>
      {people.length === open.length ? null : (
        <p className={screen.note}>
          {names.said}
          {[...new Set(people.flatMap(({ from, where }) => (from === "workbook" ? where : [])))].map((where) => (
            <span key={where}>
              {" "}
              <CellReference where={where} />
            </span>
          ))}
        </p>
      )}
      {open.length === 0 ? null : (
        <>
          <div className={screen.row}>
            <Button disabledFocusable={changed.length === 0} onClick={read}>
              {names.apply}
            </Button>
            <Button disabledFocusable={unsaid.length === 0} onClick={() => change(chosenRoles(unsaid, "associate"))}>
              {names.restAssociates}
            </Button>
          </div>
          <p className={screen.note}>{names.remembered}</p>
        </>
      )}
    </Section>
  );
});

/** One that is what it was is no change. */
const chosenRoles = (people: readonly PersonRole[], text: string): DraftChanges => Object.fromEntries(people.map(({ answerId, role }) => [answerId, text === role ? null : { text, over: role }]));
