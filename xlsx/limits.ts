/**
 * How much of a file is taken into memory: beyond it the file is refused with a sentence. A workbook of six million cells
 * unpacks to about as many bytes; more is a mistake or an attack.
 */
export const MOST_BYTES_UNPACKED = 256 * 1024 * 1024;

/**
 * Cells of all sheets together, blank ones between A1 and the last content included, for each is laid out. A thousand
 * sheets of 250 rows and 30 columns are as many.
 */
export const MOST_CELLS = 7_500_000;
