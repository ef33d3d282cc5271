import { parentPort, Worker } from "node:worker_threads";
import { strikeTask, type StrikeTask, type Struck } from "./strike-task";

/** Most of the time goes into waiting for what never answers, so that more than there are processors get on side by side. */
const WORKERS = 4;

/** Does the tasks in workers, each with a client library of its own, and gives what came of each in their order. */
export async function inWorkers(tasks: readonly StrikeTask[], onStruck: (task: StrikeTask, struck: readonly Struck[]) => void): Promise<readonly Struck[]> {
  const results = tasks.map((): readonly Struck[] => []);
  let next = 0;
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { workerData: "strike" });
    for (let index = next++; index < tasks.length; index = next++) {
      const task = tasks[index];
      if (task === undefined) break;
      // eslint-disable-next-line no-await-in-loop -- a worker does one after the other
      results[index] = await doneBy(worker, task);
      onStruck(task, results[index] ?? []);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return results.flat();
}

function doneBy(worker: Worker, task: StrikeTask): Promise<readonly Struck[]> {
  return new Promise((resolve, reject) => {
    const settle = (): void => void worker.off("message", answered).off("error", failed);
    const answered = (struck: readonly Struck[]): void => (settle(), resolve(struck));
    const failed = (error: Error): void => (settle(), reject(error));
    worker.on("message", answered).on("error", failed);
    worker.postMessage(task);
  });
}

/** In a worker: does each task as it comes, and answers with what came of it. */
export function strikeWhenTold(): void {
  const port = parentPort;
  port?.on("message", (task: StrikeTask) => {
    void strikeTask(task).then(
      (struck) => port.postMessage(struck),
      (error: unknown) => port.postMessage([{ row: task.name, group: "error code", ending: "foreign error", detail: `without any fault: ${String(error)}` } satisfies Struck]),
    );
  });
}
