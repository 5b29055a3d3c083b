import type { CallLog } from "./call-log";

/** Functions are methods, everything else a constant. */
export type Members = Readonly<Record<string, unknown>>;

/** A service object that counts the calls of its methods and throws where a member is asked for that it does not have. */
export function strict(service: string, members: Members, calls: CallLog): object {
  return new Proxy(members, {
    get(target, key) {
      // Printing and comparing ask for symbols; a service has none.
      if (typeof key === "symbol") return undefined;
      if (!Object.hasOwn(target, key)) throw new TypeError(`The fake knows no ${service}.${key}.`);
      const member = target[key];
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        calls.note(`${service}.${key}`);
        return (member as (...args: unknown[]) => unknown)(...args);
      };
    },
    set(_, key) {
      throw new TypeError(`${service}.${String(key)} cannot be set.`);
    },
  });
}
