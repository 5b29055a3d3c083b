import type { Configuration } from "webpack";

/** `url`: the address of the site, https; `nomenklatur`: the file of a list of codes to bake in. */
export function excel(settings?: { url?: string; nomenklatur?: string }): Configuration;
