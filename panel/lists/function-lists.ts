import { Acuan, packContoh, type KeptLists, type ListStore, type Pack } from "../../core/nomenklatur";

/** Milliseconds after which a browser that does not answer counts as one without lists: a cell must not wait for ever. */
const PATIENCE = 10_000;

/**
 * The lists of codes that custom functions see in a page: baked in, brought by the user, and the extract that ships. The
 * pane keeps its lists through the same object, so that both always know the same ones.
 */
export class FunctionLists implements ListStore {
  #brought: Promise<KeptLists> | null = null;
  #acuan: Promise<Acuan> | null = null;
  #known: Acuan | null = null;

  constructor(
    private readonly store: ListStore,
    private readonly builtIn: () => Promise<readonly Pack[]>,
  ) {}

  /** Lists that were loaded once; null before. For spreadsheets whose functions cannot wait. */
  get known(): Acuan | null {
    return this.#known;
  }

  /** Never rejected: lists that cannot be read are left out, and asked for again with the next question. */
  acuan(): Promise<Acuan> {
    return (this.#acuan ??= this.#read());
  }

  load(): Promise<KeptLists> {
    const reading = (this.#brought ??= this.store.load());
    reading.catch(() => {
      if (this.#brought === reading) this.#brought = null;
    });
    return reading;
  }

  async save(pack: Pack): Promise<void> {
    await this.store.save(pack);
    await this.#changed();
  }

  async remove(id: string): Promise<void> {
    await this.store.remove(id);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    this.#brought = null;
    if (!this.#acuan) return;
    this.#acuan = null;
    await this.acuan();
  }

  async #read(): Promise<Acuan> {
    const [builtIn, brought] = await Promise.all([inTime(this.builtIn()), inTime(this.load())]);
    const acuan = new Acuan(oneOfEach([...(builtIn ?? []), ...(brought?.packs ?? []), packContoh()]));
    if (!builtIn || !brought) this.#acuan = null;
    this.#known = acuan;
    return acuan;
  }
}

/** null for what fails or takes too long. */
async function inTime<Value>(work: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([work, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Of two lists of one name the first counts. */
function oneOfEach(packs: readonly Pack[]): readonly Pack[] {
  return packs.filter(({ id }, index) => packs.findIndex((other) => other.id === id) === index);
}
