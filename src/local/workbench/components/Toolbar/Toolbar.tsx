import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular, ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { useRef, type ReactElement } from "react";
import type { Undoable } from "../../session";
import type { WorkbenchState } from "../../state";
import { useToolbarStyles } from "./Toolbar.styles";

interface ToolbarProps {
  readonly fileName: string;
  readonly activity: WorkbenchState["activity"];
  readonly undoable: Undoable;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly canSave: boolean;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
  readonly onSaveAs: () => void;
}

const ACTIVITY_WORDS: Readonly<Record<WorkbenchState["activity"], string>> = { idle: "", opening: "Opening…", calculating: "Calculating…", saving: "Preparing the file…" };

/** The head of the page: which workbook this is, taking back what was done, and how to open another or take this one away. */
export function Toolbar({ fileName, activity, undoable, onUndo, onRedo, canSave, onOpen, onDownload, onSaveAs }: ToolbarProps): ReactElement {
  const styles = useToolbarStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.toolbar}>
      <div className={styles.names}>
        <h1 className={styles.title}>Partner Track workbench</h1>
        <span className={styles.file} title={fileName}>
          {fileName}
        </span>
      </div>
      <div role="status" className={styles.activity}>
        {ACTIVITY_WORDS[activity]}
      </div>
      <div className={styles.buttons}>
        <Button appearance="subtle" icon={<ArrowUndoRegular />} aria-label="Undo" title={undoable.undo ? `Undo ${undoable.undo} (Ctrl+Z)` : "Nothing to undo"} disabledFocusable={undoable.undo === null} onClick={onUndo} />
        <Button appearance="subtle" icon={<ArrowRedoRegular />} aria-label="Redo" title={undoable.redo ? `Redo ${undoable.redo} (Ctrl+Y)` : "Nothing to redo"} disabledFocusable={undoable.redo === null} onClick={onRedo} />
        <input
          ref={picker}
          type="file"
          accept=".xlsx"
          aria-label="Workbook to open"
          tabIndex={-1}
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onOpen(file);
            target.value = "";
          }}
        />
        <Button className={styles.button} icon={<FolderOpenRegular />} onClick={() => picker.current?.click()}>
          <span className={styles.words}>Open…</span>
        </Button>
        <Button className={styles.button} icon={<SaveRegular />} disabled={!canSave} title="Ctrl+S" onClick={onSaveAs}>
          <span className={styles.words}>Save as…</span>
        </Button>
        <Button className={styles.button} icon={<ArrowDownloadRegular />} appearance="primary" disabled={!canSave} onClick={onDownload}>
          <span className={styles.words}>Download</span>
        </Button>
      </div>
    </header>
  );
}
