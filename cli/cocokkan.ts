import { readFile } from "node:fs/promises";
import { cocokkan } from "../core/report/laporan";
import { readWorkbook } from "../xlsx/read";
import type { ExitCode, Output } from "./options";
import { sentenceOf } from "./sentence";

/** Says of each file whether it still holds what its report was made of; 0 only where all do. */
export async function matchFiles(files: readonly string[], output: Output): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    try {
      const { outcome, summary, details } = cocokkan(await readWorkbook(await readFile(file), file));
      output.print([`${file}: ${summary}`, ...details.map((detail) => `  ${detail}`)].join("\n"));
      if (outcome !== "sama" && code === 0) code = 1;
    } catch (error) {
      code = 2;
      output.complain(`${file}: ${sentenceOf(error)}`);
    }
  }
  return code;
}
