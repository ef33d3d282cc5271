import { findConnection, type FrameConnection } from "./session/frame-connection";

/**
 * Stands in the pane's page where the address of Office.js stands when it ships. It lets the page around the frame put the
 * library in place, connected to the local host, and then runs the pane's own scripts, which the server has listed here.
 */
const loader = document.currentScript;
const scripts = loader?.dataset.scripts?.split(" ") ?? [];

async function start(connection: FrameConnection | null): Promise<void> {
  if (!connection) throw new Error("The pane is shown outside the workbench: there is no workbook for it.");
  await connection.connect(window);
  for (const source of scripts) {
    const script = document.createElement("script");
    script.src = source;
    // In the order of the page, as if they stood there.
    script.async = false;
    document.head.append(script);
  }
}

/** A workbook dropped on the pane is opened as it is beside it; left alone, the browser would show the file in the pane's place. */
function takeDrops(connection: FrameConnection | null): void {
  window.addEventListener("dragover", (event) => event.preventDefault());
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) connection?.open(file);
  });
}

const connection = findConnection(window.parent);
takeDrops(connection);
void start(connection);
