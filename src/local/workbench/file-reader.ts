/// <reference lib="webworker" />
import { answer } from "./opening/answer";
import type { Asked } from "./opening/messages";

// A thread of its own: the page draws itself and starts the pane while a file is read, and a long file does not hold it up.
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => void answer(data).then((answered) => self.postMessage(answered)));
