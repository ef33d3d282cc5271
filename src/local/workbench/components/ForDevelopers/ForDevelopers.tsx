import { Button, Checkbox, Field, Input, Select } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons";
import { useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { HOST_ERROR_CODES, type HostErrorCode } from "../../../host";
import type { SheetModel, WorkbookModel } from "../../../host/model";
import type { Trouble } from "../../session";
import { useForDevelopersStyles } from "./ForDevelopers.styles";
import { useCases } from "./use-cases";

interface ForDevelopersProps {
  readonly workbook: Pick<WorkbookModel, "readOnly">;
  /** The sheet shown. */
  readonly sheet: Pick<SheetModel, "id" | "name" | "protected">;
  readonly trouble: Trouble;
  /** Opens a workbook the server has. */
  readonly onOpenFrom: (url: string) => void;
}

const DELAYS = [
  { milliseconds: 0, words: "None" },
  { milliseconds: 200, words: "0.2 seconds a sync" },
  { milliseconds: 2000, words: "2 seconds a sync" },
] as const;

/** Test workbooks and trouble on demand, out of the way of everybody else. */
export function ForDevelopers(props: ForDevelopersProps): ReactElement {
  const styles = useForDevelopersStyles();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    setOpen(false);
    trigger.current?.focus();
  };
  const onOpenFrom = (url: string): void => {
    setOpen(false);
    props.onOpenFrom(url);
  };
  return (
    <div className={styles.place} onKeyDown={onKeyDown}>
      <Button ref={trigger} size="small" appearance="subtle" icon={<WrenchRegular />} aria-expanded={isOpen} className={styles.trigger} onClick={() => setOpen(!isOpen)}>
        <span className={styles.words}>For developers</span>
      </Button>
      {isOpen && <Panel {...props} onOpenFrom={onOpenFrom} />}
    </div>
  );
}

function Panel({ workbook, sheet, trouble, onOpenFrom }: ForDevelopersProps): ReactElement {
  const styles = useForDevelopersStyles();
  return (
    <section aria-label="For developers" className={styles.panel}>
      <h2 className={styles.heading}>For developers</h2>
      <TestCases onOpenFrom={onOpenFrom} />
      <Field label="Delay of the network">
        <Select value={String(trouble.delay())} onChange={(_event, { value }) => trouble.setDelay(Number(value))}>
          {DELAYS.map(({ milliseconds, words }) => (
            <option key={milliseconds} value={milliseconds}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <FailedSync trouble={trouble} />
      <Checkbox label="The workbook is read-only" checked={workbook.readOnly} onChange={(_event, { checked }) => trouble.setReadOnly(checked === true)} />
      <Checkbox label={`The sheet “${sheet.name}” is protected`} checked={sheet.protected} onChange={(_event, { checked }) => trouble.setProtected(sheet.id, checked === true)} />
    </section>
  );
}

function TestCases({ onOpenFrom }: Pick<ForDevelopersProps, "onOpenFrom">): ReactElement | null {
  const styles = useForDevelopersStyles();
  const cases = useCases();
  const [sought, setSought] = useState("");
  if (cases.length === 0) return null;
  const open = (): void => {
    if (cases.includes(sought)) onOpenFrom(`/cases/${sought}.xlsx`);
  };
  return (
    <>
      <div className={styles.group}>
        <Field label={`Test case (${cases.length})`}>
          <Input input={{ list: "test-cases" }} value={sought} onChange={(_event, { value }) => setSought(value)} onKeyDown={({ key }) => key === "Enter" && open()} />
        </Field>
        <Button disabledFocusable={!cases.includes(sought)} onClick={open}>
          Open the case
        </Button>
        <datalist id="test-cases">
          {cases.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      <Button onClick={() => onOpenFrom("/sample.xlsx")}>Open the first workbook again</Button>
    </>
  );
}

function FailedSync({ trouble }: Pick<ForDevelopersProps, "trouble">): ReactElement {
  const styles = useForDevelopersStyles();
  const [code, setCode] = useState<HostErrorCode>("HostIsBusy");
  const [planned, setPlanned] = useState<HostErrorCode | null>(null);
  return (
    <>
      <div className={styles.group}>
        <Field label="Error of a sync">
          <Select value={code} onChange={(_event, { value }) => setCode(HOST_ERROR_CODES.find((each) => each === value) ?? code)}>
            {HOST_ERROR_CODES.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Button
          onClick={() => {
            trouble.failNextSync(code);
            setPlanned(code);
          }}
        >
          Fail the next sync
        </Button>
      </div>
      <div role="status">{planned !== null && `The next sync fails with ${planned}.`}</div>
    </>
  );
}
