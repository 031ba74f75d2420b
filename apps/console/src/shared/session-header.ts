/** Header that the console's own pages send along; its value comes with the session's view. */
export const sessionHeader = 'X-Console-Session'
