import { readFileSync } from "node:fs";
import path from "node:path";
import { answer } from "../../../../src/local/workbench/opening/answer";
import { createOpener, type Opener, type Reader } from "../../../../src/local/workbench/opening/opener";
import type { Answered, Asked } from "../../../../src/local/workbench/opening/messages";
import { openXlsx } from "../../../../src/local/files";
import { PROJECT } from "../../../support/run-command";

const SAMPLE = new Uint8Array(readFileSync(path.join(PROJECT, "assets/sample-practice.xlsx")));

/** A thread as far as a page sees one: everything is copied on the way, and nothing is answered at once. */
function aThread(): Reader & { readonly deliver: (answered: Answered) => void } {
  const listeners: ((event: { readonly data: Answered }) => void)[] = [];
  const deliver = (answered: Answered): void => listeners.forEach((listen) => listen({ data: structuredClone(answered) }));
  return {
    deliver,
    postMessage: (asked: Asked) => void answer(structuredClone(asked)).then(deliver),
    addEventListener: (_kind, listener) => void listeners.push(listener),
  };
}

const anOpener = (): Opener => createOpener(aThread());

test("a workbook opened in another thread is the workbook opened here", async () => {
  const { workbook, bytes } = await anOpener()({ bytes: SAMPLE, name: "Practice.xlsx" });
  expect(workbook).toEqual((await openXlsx(SAMPLE, "Practice.xlsx")).workbook);
  expect(bytes).toBe(SAMPLE);
});

test("several files at a time are each answered with their own", async () => {
  const open = anOpener();
  const opened = await Promise.all(["One.xlsx", "Two.xlsx", "Three.xlsx"].map((name) => open({ bytes: SAMPLE, name })));
  expect(opened.map(({ workbook }) => workbook.name)).toEqual(["One.xlsx", "Two.xlsx", "Three.xlsx"]);
});

test("a file that is no workbook is refused by kind", async () => {
  await expect(anOpener()({ bytes: new TextEncoder().encode("Provider,Payments"), name: "payments.csv" })).rejects.toMatchObject({ name: "OpeningError", kind: "not-xlsx" });
});

test("a file cut short is refused by kind", async () => {
  await expect(anOpener()({ bytes: SAMPLE.slice(0, SAMPLE.length / 2), name: "Practice.xlsx" })).rejects.toMatchObject({ kind: "corrupt" });
});

test("an answer to nothing that was asked is passed over", async () => {
  const thread = aThread();
  const open = createOpener(thread);
  thread.deliver({ id: 99, failure: "unknown" });
  await expect(open({ bytes: SAMPLE, name: "Practice.xlsx" })).resolves.toMatchObject({ bytes: SAMPLE });
});
