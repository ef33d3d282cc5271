import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PersonRole } from "../../../actions";
import { CellReference } from "../../components";
import { words } from "../../words";
import { usePeopleSectionStyles } from "./PeopleSection.styles";

interface PersonRowProps {
  readonly person: PersonRole;
  /** What is chosen; null where the workbook says it and nothing can be chosen. */
  readonly chosen: string | null;
  readonly onChoose: (role: string) => void;
}

/** One person: the name, who says the role, and the role. */
export function PersonRow({ person: { name, role, from, where }, chosen, onChoose }: PersonRowProps): ReactElement {
  const styles = usePeopleSectionStyles();
  const names = words.settings.people;
  return (
    <li className={styles.person}>
      <span className={styles.name}>
        {name}
        <span className={styles.from}>
          {names.from[from]}
          {from === "associates sheet" ? where.map((each) => <CellReference key={each} where={each} />) : null}
        </span>
      </span>
      {chosen === null ? (
        <span className={styles.role}>{names.roles[role]}</span>
      ) : (
        <Select className={styles.select} aria-label={names.role(name)} value={chosen} onChange={(_, { value }) => onChoose(value)}>
          <option value="associate">{names.roles.associate}</option>
          <option value="partner">{names.roles.partner}</option>
          <option value="unknown">{names.roles.unknown}</option>
        </Select>
      )}
    </li>
  );
}
