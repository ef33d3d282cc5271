/** Where the server has Microsoft's library for the pane's frame. */
export const LIBRARY_URL = "/office-js/excel-web-16.00.js";
