import type { CallLog } from "./call-log";
import { strict } from "./strict";
import type { FakeWorkbook } from "./workbook";

const LONGEST_KEY = 250;
const LONGEST_TIME = 21_600;

export function cacheService({ cache }: FakeWorkbook, calls: CallLog): object {
  const documentCache = strict(
    "Cache",
    {
      get: (key: string) => cache.get(key) ?? null,
      put: (key: string, value: string, seconds = 600) => {
        if (key.length > LONGEST_KEY || seconds > LONGEST_TIME) throw new Error(`Argument too large: ${key}`);
        cache.set(key, value);
      },
    },
    calls,
  );
  return strict("CacheService", { getDocumentCache: () => documentCache }, calls);
}
