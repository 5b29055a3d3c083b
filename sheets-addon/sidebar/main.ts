import * as z from "zod/mini";
import { mountPanel } from "../../panel/index";
import { SidebarHost } from "./host";
import type { ScriptRun } from "./script-run";
import { start } from "./start";
import "./sidebar.css";

/** What Google puts into every page of its HtmlService. */
declare const google: { readonly script: { readonly run: ScriptRun } };

// Google may forbid pages to make code of texts; zod would try.
z.config({ jitless: true });

/** Each question is a call to Google's servers: one or two seconds are nothing unusual, and they are asked one by one. */
const SLOW_PACE = {
  silent: 10_000,
  hint: "Google Sheets memerlukan waktu lebih lama dari biasanya; bila tidak juga selesai, periksa sambungan internet.",
  patience: 120_000,
};

const element = document.getElementById("panel");
if (!element) throw new Error("panel.html has no #panel");
const host = new SidebarHost(google.script.run, () => document.visibilityState === "visible");
const { actions } = mountPanel(element, {
  host,
  functionPrefix: "RENSTRA_",
  lists: host.lists,
  pace: SLOW_PACE,
});

// What the server appended stands behind this script.
if (document.readyState === "loading")
  document.addEventListener("DOMContentLoaded", () => void start(document, actions));
else void start(document, actions);
