import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PhysicianRecord, Quarter } from "../../../domain";
import { quarterWords } from "../../../workbook";
import { Facts, type Fact } from "../../components";
import { formatMoney } from "../../format";
import { words } from "../../words";
import { useDataScreenStyles } from "./DataScreen.styles";

interface CellsPeopleProps {
  readonly people: readonly PhysicianRecord[];
  readonly quarters: readonly Quarter[];
  readonly onRoles: () => void;
}

/** Lists longer than this are folded. */
const MOST_SHOWN = 3;

/** Whose figures come from some cells, over which quarters, with what they come to; and whose role is still open. */
export function CellsPeople({ people, quarters, onRoles }: CellsPeopleProps): ReactElement {
  const styles = useDataScreenStyles();
  const facts = <Facts facts={people.map((physician) => factOf(physician, quarters))} />;
  const [only] = people;
  const unknown = people.filter(({ role }) => role === "unknown");
  return (
    <>
      <h4 className={styles.part}>{people.length === 1 && only !== undefined ? words.looksWrong.feeds(only.name) : words.looksWrong.feedsMany(people.length)}</h4>
      {people.length <= MOST_SHOWN ? (
        facts
      ) : (
        <details>
          <summary className={styles.summary}>{words.looksWrong.all}</summary>
          {facts}
        </details>
      )}
      <p className={styles.quiet}>{words.looksWrong.tellsNoMore}</p>
      {unknown.length === 0 ? null : (
        <div className={styles.row}>
          <span className={styles.text}>{unknown.length === 1 ? words.looksWrong.roles(unknown[0]?.name ?? "") : words.looksWrong.rolesMany(unknown.length)}</span>
          <Button size="small" onClick={onRoles}>
            {words.looksWrong.toRoles}
          </Button>
        </div>
      )}
    </>
  );
}

function factOf({ name, collections }: PhysicianRecord, quarters: readonly Quarter[]): Fact {
  const known = quarters.filter((_, index) => (collections[index] ?? null) !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return { key: name, name, value: words.looksWrong.noAmount };
  const sum = collections.reduce<number>((total, cents) => total + (cents ?? 0), 0);
  const span = first === last ? quarterWords(first) : `${quarterWords(first)} to ${quarterWords(last)}`;
  return { key: name, name, value: words.looksWrong.total(formatMoney(sum), span) };
}
