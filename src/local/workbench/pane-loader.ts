import { findConnection } from "./session/frame-connection";

/**
 * Stands in the pane's page where the address of Office.js stands when it ships. It lets the page around the frame put the
 * library in place, connected to the local host, and then runs the pane's own scripts, which the server has listed here.
 */
const loader = document.currentScript;
const scripts = loader?.dataset.scripts?.split(" ") ?? [];

async function start(): Promise<void> {
  const connection = findConnection(window.parent);
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

void start();
