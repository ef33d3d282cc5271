export { staffPreference, type StaffBand, type StaffPreference } from "./staff-preference";
