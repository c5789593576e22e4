/** Where the page lives: a name that exists nowhere (RFC 2606), so that nothing but this host can answer for it. */
export const ORIGIN = "https://app.invalid";

/** Where the host's own window for choosing a folder lives: the page cannot look into it. */
export const FOLDER_ORIGIN = "https://folder.invalid";

/** The address to which the page's calls go; everything else on the origin is a file. */
export const CALL_PATH = "/~call";
