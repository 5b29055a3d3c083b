/** What `periksa --help` says. */
export const USAGE = `Pemakaian: npm run -s periksa -- BERKAS.xlsx|FOLDER ... [--json|--ndjson] [--pekerja N]
                                        [--out FOLDER [--perbaiki] [--laporan]] [--html FOLDER]
                                        [--nomenklatur BERKAS] [--abaikan-setelan]
           npm run -s periksa -- --cocokkan BERKAS.xlsx ...
           npm run -s periksa -- banding LAMA.xlsx BARU.xlsx [--json] [--out BERKAS.xlsx]
           npm run -s periksa -- gabung BERKAS.xlsx|FOLDER ... [--json] [--out BERKAS.xlsx] [--pekerja N]
                                         [--nomenklatur BERKAS] [--abaikan-setelan]
           npm run -s periksa -- templat [NAMA ...] --out BERKAS.xlsx [--rezim 86/2017] [--periode 2025-2029]
                                         [--program 1.06.02,...] [--nomenklatur BERKAS]

  Dari FOLDER diperiksa semua .xlsx di dalamnya, juga di subfoldernya. Hasilnya tercetak menurut urutan berkas yang
  disebutkan, di dalam folder menurut nama; hanya --ndjson yang mencetak menurut mana yang lebih dahulu selesai. Berkas yang
  tidak terbaca disebutkan, yang lain tetap diperiksa. Ctrl-C menghentikan dengan yang sudah selesai.

  --json        cetak hasil sebagai JSON, satu objek per buku kerja
  --ndjson      cetak satu objek JSON per baris, begitu buku kerjanya selesai; berkas yang tidak terbaca menjadi
                {"workbook": ..., "error": ...}
  --pekerja N   banyaknya proses yang memeriksa bersamaan (bawaan: sebanyak prosesor, selama memori cukup)
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
  gabung        periksa banyak berkas (atau semua .xlsx di folder) dan sandingkan; dengan --out, hasilnya menjadi buku kerja
  templat       buat buku kerja baru dengan tabel-tabel ini, kosong atau terisi program dari nomenklatur; tanpa nama,
                sebutkan semua tabel yang dapat dibuat

Kode keluar: 0 tanpa galat, 1 ada galat, 2 ada berkas yang tidak terbaca, 130 dihentikan dengan Ctrl-C.`;
