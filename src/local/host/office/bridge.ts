/** The object the library looks for as `_richApiNativeBridge` when it loads. */
export interface NativeBridge {
  /** The library calls it with each message of its own. */
  sendMessageToHost(text: string): void;
  /** The library puts its own function here; the host calls it, never in the same turn of the event loop. */
  onMessageFromHost(text: string): void;
}
