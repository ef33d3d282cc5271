export { readSettings, writeSettings } from "./settings-part";
