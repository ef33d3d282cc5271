export { FreshnessNote } from "./FreshnessNote";
