/**
 * Names that the server and the sidebar agree on. They stand apart from the protocol, whose checks need a package that
 * the server does without.
 */

/** The one global function of the server that the sidebar calls, with a question as JSON text. */
export const SERVER_FUNCTION = "renstraPanggil";

/** The page of the sidebar among the files of the script. */
export const PANEL_FILE = "panel";

/** The hidden sheet that keeps the user's lists of codes: properties hold 500 kB, one national list takes 2 MB. */
export const LISTS_SHEET = "renstra-nomenklatur";

/** What a menu item wants the sidebar to do as soon as it is open. */
export const START_ACTIONS = ["check", "mark", "refreshFormulas", "freezeFormulas", "plainFormulas"] as const;
export type StartAction = (typeof START_ACTIONS)[number];

/**
 * The server appends `<div id="renstra-mulai" hidden>check</div>` to the page; without it the sidebar just opens. It
 * stands behind the page's own scripts, so it can be read from DOMContentLoaded on. No meta tag: HtmlService ignores those
 * that stand in a page.
 */
export const START_ID = "renstra-mulai";
