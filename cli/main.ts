import { parseArgs } from "node:util";
import { compareFiles } from "./banding";
import { matchFiles } from "./cocokkan";
import { checkMany } from "./gabung";
import { TERMINAL } from "./output";
import { run } from "./run";
import { makeTemplates } from "./templat";

const USAGE = `Pemakaian: npm run -s periksa -- BERKAS.xlsx ... [--json] [--out FOLDER [--perbaiki] [--laporan]]
                                        [--html FOLDER] [--nomenklatur BERKAS] [--abaikan-setelan]
           npm run -s periksa -- --cocokkan BERKAS.xlsx ...
           npm run -s periksa -- banding LAMA.xlsx BARU.xlsx [--json] [--out BERKAS.xlsx]
           npm run -s periksa -- gabung FOLDER ... [--json] [--out BERKAS.xlsx] [--nomenklatur BERKAS]
           npm run -s periksa -- templat [NAMA ...] --out BERKAS.xlsx [--rezim 86/2017] [--periode 2025-2029]
                                         [--program 1.06.02,...] [--nomenklatur BERKAS]

  --json        cetak hasil sebagai JSON, satu objek per buku kerja
  --out FOLDER  simpan salinan bertanda (sel bermasalah diwarnai) di folder ini
  --perbaiki    perbaiki dahulu di salinan itu yang pasti saja, dan sebutkan apa yang diperbaiki; hasil pemeriksaan
                adalah hasil sesudahnya, dan berkas aslinya tidak berubah
  --nomenklatur BERKAS
                bandingkan kode, nama, indikator, dan satuan dengan daftar ini: ekspor SIPD atau lampiran Kepmendagri
                (.xlsx, .csv), atau daftar yang diekspor dari panel (.json); boleh lebih dari satu kali
  --abaikan-setelan
                periksa seakan-akan buku kerja tidak menyimpan setelan: tanpa temuan yang diabaikan, aturan yang diubah,
                arah indikator, jenis tabel, dan daftar nomenklatur yang dipilih di panel
  --laporan     tambahkan lembar Laporan Pemeriksaan pada salinan di --out
  --html FOLDER simpan laporan sebagai halaman HTML siap cetak di folder ini, satu per buku kerja
  --cocokkan    jangan periksa; katakan apakah isi buku kerja masih sama dengan yang diperiksa menurut lembar
                laporannya (kode keluar 0 sama, 1 tidak)

  banding       bandingkan dua versi Renstra (murni dan perubahan); dengan --out, salinan BARU diberi lembar "Perubahan"
  gabung        periksa banyak berkas (atau semua .xlsx di folder) sekaligus; dengan --out, hasilnya menjadi buku kerja
  templat       buat buku kerja baru dengan tabel-tabel ini, kosong atau terisi program dari nomenklatur; tanpa nama,
                sebutkan semua tabel yang dapat dibuat

Kode keluar: 0 tanpa galat, 1 ada galat, 2 ada berkas yang tidak terbaca.`;

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        out: { type: "string" },
        perbaiki: { type: "boolean", default: false },
        nomenklatur: { type: "string", multiple: true, default: [] },
        "abaikan-setelan": { type: "boolean", default: false },
        laporan: { type: "boolean", default: false },
        html: { type: "string" },
        cocokkan: { type: "boolean", default: false },
        periode: { type: "string", default: "2025-2029" },
        rezim: { type: "string", default: "2/2025" },
        program: { type: "string", default: "" },
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
  if (values.cocokkan) return matchFiles(positionals, TERMINAL);
  const { json, out = null, html = null, laporan, perbaiki, nomenklatur, "abaikan-setelan": bare } = values;
  const options = { json, out, html, laporan, repair: perbaiki, lists: nomenklatur, bare };
  const [command, ...files] = positionals;
  if (command === "banding") return compareFiles(files, options, TERMINAL);
  if (command === "gabung") return checkMany(files, options, TERMINAL);
  if (command === "templat") return makeTemplates(files, { ...values, ...options }, TERMINAL);
  return run(positionals, options, TERMINAL);
}

process.exitCode = await main();
