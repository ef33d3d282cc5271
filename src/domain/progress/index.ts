export { fastTrackSignals, type FastTrackSignal, type FastTrackSignals } from "./fast-track-signals";
export { keptComfortable, type KeptComfortable } from "./kept-comfortable";
export { lowVisibility, type Visibility } from "./low-visibility";
