/** Header that the console's own pages send along; its value comes with the session's view. */
export const sessionHeader = 'X-Console-Session'
/** Header by which a page says where it is, for the log of calls. */
export const pageHeader = 'X-Console-Page'
