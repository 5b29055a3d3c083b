const KEY = "renstra-diubah";
/** Six hours, the longest that the cache keeps anything. */
const SECONDS = 21_600;

/** The simple trigger of an edit: it may use the cache, and leaves nothing in the document. */
export function noteEdit(): void {
  documentCache()?.put(KEY, String(Date.now()), SECONDS);
}

/** Another text after every edit of a person; "" where none is known. */
export function lastEdit(): string {
  try {
    return documentCache()?.get(KEY) ?? "";
  } catch {
    // Who asked for something else must not get a trouble for this.
    return "";
  }
}

/** null where a script has no document; the declarations do not say so. */
const documentCache = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();
