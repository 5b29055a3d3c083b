import { TASKS, type CustomFunction } from "../core/functions/function";

const INDEX = `# Fungsi

<!-- Dibuat oleh "npm run generate" dari core/functions. Jangan disunting di sini. -->

Fungsi-fungsi ini sama di Excel, Google Sheets, dan halaman coba. Di Excel namanya diawali \`RENSTRA.\`, di Google Sheets
\`RENSTRA_\`. Yang berbeda di antara keduanya ada di [Excel dan Google Sheets](excel-dan-sheets.md).

- **Satu rumus untuk satu kolom.** Isi argumen dengan rentang dan hasilnya mengisi seluruh kolom:
  \`=RENSTRA.CAPAIAN(D5:D90; E5:E90)\`. Di Google Sheets ini jauh lebih cepat daripada satu rumus setiap sel. Rentang yang
  tidak sama panjang ditolak dengan menyebut kedua ukurannya; satu sel, satu baris, atau satu kolom diulang seperlunya.
- **Pemisah argumen** adalah titik koma bila pengaturan wilayahnya Indonesia, dan koma bila Inggris (Amerika Serikat).
- **Angka berupa teks** dibaca seperti ditulis perencana: \`1.234.567,89\`, \`94%\`, \`13 Dokumen\`.
- **Persen selalu pada skala 0-100**, masukan dan hasil: 94% adalah 94, sama seperti yang dicetak tabel Renstra. Sel angka
  berformat persen berisi 0,94; kalikan 100 dahulu: \`=RENSTRA.KATEGORI_CAPAIAN(IF(F5=""; ""; 100*F5))\`. Untuk menampilkan
  hasil dalam sel berformat persen, bagi 100: \`=IFERROR(RENSTRA.CAPAIAN(D5; E5)/100; "")\`. Persen tidak dibulatkan;
  gunakan \`ROUND\`.
- **Sel kosong**, \`-\`, dan \`N/A\` berarti tidak ada nilai, bukan nol: hasilnya kosong. Yang tidak ditemukan juga kosong atau
  disebut dengan kata, bukan kesalahan.
- **Kesalahan**: \`#VALUE!\` masukan tidak terbaca, \`#DIV/0!\` pembagi nol, \`#NUM!\` angka di luar batas, \`#N/A\` tidak
  dapat ditentukan. Kesalahan di dalam sel masukan diteruskan.
- **Praktik atau aturan?** Tiap halaman menyebut asal rumusnya. Di mana sumber berbeda, bawaannya yang paling lazim, dan yang
  lain tersedia sebagai pilihan.`;

/** The page that lists all custom functions by what they are for, in Markdown; `folder` holds their own pages. */
export function functionIndex(functions: readonly CustomFunction[], folder: string): string {
  const tasks = TASKS.map((task) => {
    const items = functions
      .filter((fn) => fn.task === task)
      .map(({ name, summary }) => `- [${name}](${folder}/${name}.md): ${summary}`);
    return [`### ${task}`, items.join("\n")].join("\n\n");
  });
  return [INDEX, `## Daftar (${String(functions.length)})`, ...tasks].join("\n\n");
}
