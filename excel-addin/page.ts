/** The parts of index.html. */
function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element;
}

/** The page: at first it says that it is loading, then it is the pane, or says what it is. */
export const page = {
  /** Takes the words of the page away and gives the room to the pane. */
  roomForPane(theme: "light" | "dark" | null): HTMLElement {
    if (theme) document.documentElement.dataset["theme"] = theme;
    part("pengantar").hidden = true;
    const room = part("panel");
    room.hidden = false;
    return room;
  },

  /** A part of the page did not come. */
  sayBroken(): void {
    part("menunggu").hidden = true;
    part("gagal").hidden = false;
  },

  /** Somebody opened the address in a browser. Without office.js it may be Excel all the same, cut off from it. */
  sayOutside(isOfficeMissing: boolean): void {
    part("menunggu").hidden = true;
    part("di-luar").hidden = false;
    part("tanpa-office").hidden = !isOfficeMissing;
  },
};
