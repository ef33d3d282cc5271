import { readFileSync } from "node:fs";
import path from "node:path";
import { answer } from "../../../../src/local/workbench/opening/answer";
import { createOpener, type Opener, type Reader } from "../../../../src/local/workbench/opening/opener";
import type { Answered, Asked } from "../../../../src/local/workbench/opening/messages";
import { openXlsx } from "../../../../src/local/files";
import { PROJECT } from "../../../support/run-command";

const SAMPLE = new Uint8Array(readFileSync(path.join(PROJECT, "assets/sample-practice.xlsx")));

interface Thread extends Reader {
  readonly deliver: (answered: Answered) => void;
  readonly end: () => void;
}

/** A thread as far as a page sees one: everything is copied on the way, and nothing is answered at once. */
function aThread(read: (asked: Asked) => Promise<Answered> = answer): Thread {
  const listeners: ((event: { readonly data: Answered }) => void)[] = [];
  const ends: (() => void)[] = [];
  const deliver = (answered: Answered): void => listeners.forEach((listen) => listen({ data: structuredClone(answered) }));
  return {
    deliver,
    end: () => ends.forEach((tell) => tell()),
    postMessage: (asked) => void read(structuredClone(asked)).then(deliver),
    addEventListener: (kind: string, listener: never) => void (kind === "error" ? ends : listeners).push(listener),
  };
}

const anOpener = (): Opener => createOpener(() => aThread());

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
  const open = createOpener(() => thread);
  thread.deliver({ id: 99, failure: "unknown" });
  await expect(open({ bytes: SAMPLE, name: "Practice.xlsx" })).resolves.toMatchObject({ bytes: SAMPLE });
});

test("where the thread ends, what it was asked is refused, and the next file is read by another", async () => {
  const ending = aThread(() => new Promise(() => undefined));
  const threads = [ending, aThread()];
  const open = createOpener(() => threads.shift() ?? aThread());
  const opening = open({ bytes: SAMPLE, name: "Large.xlsx" });
  ending.end();
  await expect(opening).rejects.toMatchObject({ kind: "too-large" });
  await expect(open({ bytes: SAMPLE, name: "Practice.xlsx" })).resolves.toMatchObject({ bytes: SAMPLE });
});
