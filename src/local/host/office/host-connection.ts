import { HTTP_STATUS, type HostErrorCode } from "../protocol/host-error";
import type { BatchAnswer, BatchBody, RequestMessage } from "../protocol/wire";
import type { RuntimeLink } from "../runtime-link";
import { batchPurpose } from "./batch-purpose";
import type { NativeBridge } from "./bridge";
import { newCounters } from "./counters";
import type { ExcelHost } from "./excel-host";
import { Faults } from "./faults";
import type { Limits } from "./limits";

const REQUEST = 1;
const ANSWER = 2;
const ENTRIES = 3;
const EVENT_CATEGORY = 65_536;
/** A batch that carries it waits until no cell is being edited. */
const WAIT_FOR_CELL_EDIT = 64;

/** The wire: takes messages from the library, hands batches to the host, answers, and sends events. Counts, limits, delays and fails them. */
export class HostConnection {
  readonly counters = newCounters();
  readonly faults = new Faults();
  readonly bridge: NativeBridge = { sendMessageToHost: (text) => void this.receive(text), onMessageFromHost: () => undefined };
  readonly runtimeLink: RuntimeLink;
  private readonly listeners = new Set<(results: readonly unknown[]) => void>();
  private readonly encoder = new TextEncoder();
  private nextEntry = 1;
  private isOpen = true;

  constructor(
    private readonly host: ExcelHost,
    private readonly limits: Limits,
    private latencyMilliseconds: number,
  ) {
    host.state.onCustomFunctionResults = (results) => this.listeners.forEach((listener) => listener(results));
    this.runtimeLink = {
      post: (entries) => this.send({ type: ENTRIES, message: { entries } }),
      onResults: (listener) => {
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
  }

  setLatency(milliseconds: number): void {
    this.latencyMilliseconds = milliseconds;
  }

  /** From now on nothing is answered and no event is sent. */
  close(): void {
    this.isOpen = false;
    this.bridge.onMessageFromHost = () => undefined;
  }

  /** Sends what the host has raised since it was last sent. */
  sendEvents(): void {
    const { state } = this.host;
    const events = state.events.splice(0);
    if (events.length === 0 || !state.eventsEnabled) return;
    const entries = events.map((event) => [EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(event.message), this.nextEntry++]);
    this.send({ type: ENTRIES, message: { entries } });
  }

  private async receive(text: string): Promise<void> {
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== REQUEST) return;
    const body = typeof request.message.body === "string" ? (JSON.parse(request.message.body) as BatchBody) : request.message.body;
    const answer = batchPurpose(body) === "add-in" ? await this.answerAddIn(request, body, this.sizeOf(text)) : await this.answerLibrary(body);
    if (answer === null) return;
    this.sendText(`{"id":${request.id},"type":${ANSWER},"message":{"statusCode":200,"headers":{},"body":${answer}}}`);
    this.sendEvents();
  }

  private async answerLibrary(body: BatchBody): Promise<string> {
    if (batchPurpose(body) === "release") this.counters.releases++;
    else this.counters.runtimeBatches++;
    return JSON.stringify(await this.host.perform(body));
  }

  /** The answer to a batch of the add-in's, as JSON; null when it is to stay without one. */
  private async answerAddIn(request: RequestMessage, body: BatchBody, bytes: number): Promise<string | null> {
    this.counters.syncs++;
    this.counters.bytesToHost += bytes;
    this.counters.actions += body.Actions.length;
    const misfortune = this.faults.next();
    await new Promise((resolve) => setTimeout(resolve, this.latencyMilliseconds));
    if (misfortune?.kind === "deed") misfortune.deed();
    if (this.faults.isEditingCell) {
      if (((request.flags ?? 0) & WAIT_FOR_CELL_EDIT) === 0) return refusal("InvalidOperationInCellEditMode");
      await this.faults.afterCellEdit();
    }
    if (bytes > this.limits.requestBytes) return refusal("RequestPayloadSizeLimitExceeded");
    if (misfortune === null || misfortune.kind === "deed") return this.withinResponseLimit(JSON.stringify(await this.host.perform(body)));
    if (misfortune.when !== "before") await this.host.perform(body, misfortune.when === "middle" ? Math.ceil(body.Actions.length / 2) : undefined);
    return misfortune.kind === "silence" ? null : refusal(misfortune.code);
  }

  private withinResponseLimit(answer: string): string {
    const bytes = this.sizeOf(answer);
    this.counters.bytesFromHost += bytes;
    return bytes > this.limits.responseBytes ? refusal("ResponsePayloadSizeLimitExceeded") : answer;
  }

  private sizeOf(text: string): number {
    return this.encoder.encode(text).length;
  }

  /** Never in the turn of the event loop in which the library spoke. */
  private sendText(text: string): void {
    setTimeout(() => {
      if (this.isOpen) this.bridge.onMessageFromHost(text);
    }, 0);
  }

  private send(message: object): void {
    this.sendText(JSON.stringify(message));
  }
}

const refusal = (code: HostErrorCode): string => {
  const answer: BatchAnswer = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: `The local host refuses the batch: ${code}.`, ActionIndex: -1, Location: "", HttpStatusCode: HTTP_STATUS[code] },
  };
  return JSON.stringify(answer);
};
