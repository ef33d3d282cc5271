export { requestsByPerson, type RequestsByPerson } from "./requests-by-person";
export { SEVERAL_PEOPLE } from "./several-people";
export { staffPreference, type StaffBand, type StaffPreference } from "./staff-preference";
export { standingRequests } from "./standing-requests";
