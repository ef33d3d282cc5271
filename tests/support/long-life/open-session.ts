import { createRequire } from "node:module";
import path from "node:path";
import { createElement, useReducer } from "react";
import { openExcelWorkbook } from "../../../src/excel";
import { reduceSession, useSession, type Session, type SessionActions } from "../../../src/taskpane/session";
import type { Workbook } from "../../../src/workbook";

/** What the pane does behind its screens, outside of any test runner. */
export interface OpenSession {
  readonly session: () => Session;
  readonly actions: () => SessionActions;
  /** How often it began to read, asked or unasked. */
  readonly readings: () => number;
  readonly close: () => void;
}

/** Mounts the pane's session with nothing drawn, in a page of jsdom's, for the workbook the local host has open. */
export async function openSession(project: string): Promise<OpenSession> {
  const page = newPage(project);
  Object.assign(globalThis, { window: page, document: page.document });
  const { createRoot } = await import("react-dom/client");
  const excel = openExcelWorkbook();
  let readings = 0;
  const workbook: Workbook = { ...excel, readMap: () => ((readings += 1), excel.readMap()) };
  let now: { readonly session: Session; readonly actions: SessionActions } | null = null;
  const Mounted = (): null => {
    const [session, dispatch] = useReducer(reduceSession, { kind: "idle" });
    now = { session, actions: useSession(workbook, session, dispatch) };
    return null;
  };
  const root = createRoot(page.document.createElement("div"));
  root.render(createElement(Mounted));
  while (now === null) {
    // eslint-disable-next-line no-await-in-loop -- until it is mounted
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const latest = (): { readonly session: Session; readonly actions: SessionActions } => now as unknown as { readonly session: Session; readonly actions: SessionActions };
  return { session: () => latest().session, actions: () => latest().actions, readings: () => readings, close: () => root.unmount() };
}

/** The jsdom of the test environment, resolved from the package that brings it. */
function newPage(project: string): Window {
  const ofProject = createRequire(path.join(project, "package.json"));
  const { JSDOM } = createRequire(ofProject.resolve("jest-environment-jsdom"))("jsdom") as { readonly JSDOM: new (html: string) => { readonly window: Window } };
  return new JSDOM("<!doctype html>").window;
}
