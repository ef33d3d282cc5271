import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent, type ReactElement } from "react";

export interface NameDialogProps {
  readonly open: boolean;
  readonly suggestedName: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

export default function NameDialog({ open, suggestedName, onName, onCancel }: NameDialogProps): ReactElement {
  return (
    <Dialog open={open} onOpenChange={(_event, { open: stays }) => !stays && onCancel()}>
      <DialogSurface>
        <NameForm suggestedName={suggestedName} onName={onName} onCancel={onCancel} />
      </DialogSurface>
    </Dialog>
  );
}

function NameForm({ suggestedName, onName, onCancel }: Omit<NameDialogProps, "open">): ReactElement {
  const [name, setName] = useState(suggestedName);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== "") onName(name);
  };
  return (
    <form onSubmit={onSubmit}>
      <DialogBody>
        <DialogTitle>Save as</DialogTitle>
        <DialogContent>
          <Field label="File name" hint="The file goes where your browser puts its downloads.">
            <Input value={name} spellCheck={false} onFocus={({ target }) => target.select()} onChange={(_event, { value }) => setName(value)} />
          </Field>
        </DialogContent>
        <DialogActions>
          <Button onClick={onCancel}>Cancel</Button>
          <Button appearance="primary" type="submit" disabledFocusable={name.trim() === ""}>
            Save
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
