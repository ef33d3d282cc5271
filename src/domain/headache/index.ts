export { assessHeadache } from "./assess-headache";
export { HEADACHE_CATEGORIES, type CategoryHeadache, type Headache, type HeadacheBand, type HeadacheCategory, type Incident } from "./headache";
export { headacheOf, type HeadacheOfLog, type HeadacheWindow, type LoggedIncident } from "./headache-of-log";
