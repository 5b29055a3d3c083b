import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** LibreOffice Calc is optional; where it is missing, the tests that ask it are skipped with a loud line. */
export const hasLibreOffice = ((): boolean => {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    process.stderr.write(
      "DILEWATI: soffice (LibreOffice Calc) tidak ada, tidak ada pembaca lain yang memeriksa.\n",
    );
    return false;
  }
})();

/** The workbook as LibreOffice understands, computes and writes it, with a profile of its own. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "periksa-renstra-"));
  try {
    writeFileSync(join(folder, "masuk.xlsx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "keluar")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "masuk.xlsx")], {
      stdio: "ignore",
    });
    return readFileSync(join(folder, "keluar", "masuk.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
