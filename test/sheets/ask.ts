import { SERVER_FUNCTION, type MethodName, type ServerMethods } from "../../sheets-addon/protocol";
import type { Script } from "./script";

export interface Answered {
  readonly result?: unknown;
  readonly trouble?: string;
  readonly edited?: string;
}

/** Asks the script as the sidebar does, and reads its answer. */
export function ask<Name extends MethodName>(
  script: Script,
  method: Name,
  ...args: Parameters<ServerMethods[Name]>
): Answered {
  return JSON.parse(String(script.call(SERVER_FUNCTION, JSON.stringify({ method, args })))) as Answered;
}
