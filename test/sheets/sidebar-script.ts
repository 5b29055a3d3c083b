import { SERVER_FUNCTION } from "../../sheets-addon/protocol";
import { SidebarHost } from "../../sheets-addon/sidebar/host";
import type { Script } from "./script";
import { fakeScriptRun } from "./sidebar-run";

/** The sidebar's host before the built script, without a browser between them. */
export function sidebarHost(script: Script): SidebarHost {
  const serve = (name: string, args: unknown[]): Promise<unknown> =>
    new Promise((resolve) => {
      resolve(script.call(name, ...args));
    });
  return new SidebarHost(fakeScriptRun([SERVER_FUNCTION], serve), () => true);
}
