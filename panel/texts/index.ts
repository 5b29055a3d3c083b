/**
 * Every word that the pane says of its own; findings, tables and functions bring theirs from the core. A namespace, not an
 * object: each script of a page brings only the words that it says itself.
 */
export * as TEXTS from "./areas";
