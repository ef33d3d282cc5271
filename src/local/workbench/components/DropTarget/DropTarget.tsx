import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";
import { useDropTargetStyles } from "./DropTarget.styles";

interface DropTargetProps {
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");

/** Takes a file dropped anywhere on the page, and says so while one is held over it. */
export function DropTarget({ onDrop, children }: DropTargetProps): ReactElement {
  const styles = useDropTargetStyles();
  const [depth, setDepth] = useState(0);
  return (
    <div
      className={styles.target}
      onDragEnter={(event) => holdsFiles(event) && setDepth((before) => before + 1)}
      onDragLeave={(event) => holdsFiles(event) && setDepth((before) => before - 1)}
      onDragOver={(event) => holdsFiles(event) && event.preventDefault()}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        const [file] = event.dataTransfer.files;
        if (file) onDrop(file);
      }}
    >
      {children}
      {depth > 0 && <div className={styles.veil}>Drop the workbook to open it here</div>}
    </div>
  );
}
