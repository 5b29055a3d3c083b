/** Asks for the merged areas whose first cell lies in the range; Excel finds no others. */
export function askMerged(range: Excel.Range): Excel.RangeAreas {
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return merged;
}

/** The areas in A1 notation without their sheet; none where Excel was not asked. */
export function mergedAddresses(merged: Excel.RangeAreas | null): string[] {
  return merged === null || merged.isNullObject ? [] : merged.areas.items.map(addressInSheet);
}

/** "'T-C.27'!$B$1:$C$1" -> "B1:C1". */
function addressInSheet({ address }: Excel.Range): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
