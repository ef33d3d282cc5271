export { TrackBadge } from "./TrackBadge";
