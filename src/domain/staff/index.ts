export { requestsByPerson, type RequestsByPerson } from "./requests-by-person";
export { staffPreference, type StaffBand, type StaffPreference } from "./staff-preference";
export { standingRequests } from "./standing-requests";
