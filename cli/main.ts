import { parseArgs } from "node:util";
import { TERMINAL } from "./output";
import { run } from "./run";

const USAGE = `Pemakaian: npm run -s periksa -- BERKAS.xlsx ... [--json] [--out FOLDER]

  --json        cetak hasil sebagai JSON, satu objek per buku kerja
  --out FOLDER  simpan salinan bertanda (sel bermasalah diwarnai) di folder ini

Kode keluar: 0 tanpa galat, 1 ada galat, 2 ada berkas yang tidak terbaca.`;

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        out: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch {
    TERMINAL.complain(USAGE);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help || positionals.length === 0) {
    TERMINAL.complain(USAGE);
    return values.help ? 0 : 2;
  }
  return run(positionals, { json: values.json, out: values.out ?? null }, TERMINAL);
}

process.exitCode = await main();
