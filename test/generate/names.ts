/**
 * Names for generated workbooks, typed for the tests and no copy of the decree's list. One block an urusan:
 * "B kode | bidang | perangkat daerah | tujuan | sasaran", "P nomor | program | outcome | indikator | satuan",
 * "K nomor | kegiatan | output | indikator | satuan", "S nomor | sub kegiatan | indikator | satuan".
 */
const TEXT = `
B 1.01 | PENDIDIKAN | Dinas Pendidikan | Meningkatkan kualitas sumber daya manusia | Meningkatnya mutu dan pemerataan layanan pendidikan
P 02 | PROGRAM PENGELOLAAN PENDIDIKAN | Meningkatnya akses pendidikan dasar | Angka Partisipasi Sekolah Usia 7-12 Tahun | %
K 01 | Pengelolaan Pendidikan Sekolah Dasar | Terkelolanya sekolah dasar | Persentase Sekolah Dasar yang Memenuhi Sarana Minimal | %
S 0001 | Pembangunan Unit Sekolah Baru | Jumlah Unit Sekolah Baru yang Dibangun | Unit
S 0002 | Penambahan Ruang Kelas Sekolah | Jumlah Ruang Kelas Baru yang Dibangun | Ruang
S 0009 | Rehabilitasi Sedang/Berat Ruang Kelas | Jumlah Ruang Kelas yang Direhabilitasi | Ruang
S 0028 | Penyediaan Biaya Personil Peserta Didik | Jumlah Peserta Didik Penerima Biaya Personil | Orang
K 03 | Pengelolaan Pendidikan Anak Usia Dini (PAUD) | Terkelolanya PAUD | Persentase PAUD Terakreditasi Minimal B | %
S 0001 | Pembangunan Gedung PAUD | Jumlah Gedung PAUD yang Dibangun | Unit
S 0015 | Pembinaan Kelembagaan dan Manajemen PAUD | Jumlah Satuan PAUD yang Dibina | Lembaga
P 04 | PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN | Meningkatnya kualifikasi pendidik | Persentase Guru Bersertifikat Pendidik | %
K 01 | Pemerataan Kuantitas dan Kualitas Pendidik | Meratanya pendidik | Rasio Guru terhadap Murid | Rasio
S 0001 | Perhitungan dan Pemetaan Pendidik | Jumlah Dokumen Pemetaan Pendidik | Dokumen
S 0002 | Penataan Pendistribusian Pendidik | Jumlah Pendidik yang Didistribusikan | Orang
B 1.02 | KESEHATAN | Dinas Kesehatan | Meningkatkan derajat kesehatan masyarakat | Meningkatnya umur harapan hidup masyarakat
P 02 | PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT | Terpenuhinya upaya kesehatan | Indeks Keluarga Sehat | Indeks
K 01 | Penyediaan Fasilitas Pelayanan, Sarana, Prasarana dan Alat Kesehatan | Tersedianya fasilitas kesehatan | Persentase Puskesmas dengan Alat Sesuai Standar | %
S 0006 | Pengembangan Puskesmas | Jumlah Puskesmas yang Ditingkatkan Sarananya | Unit
S 0014 | Pengadaan Alat Kesehatan | Jumlah Alat Kesehatan yang Disediakan | Unit
S 0020 | Pemeliharaan Rutin dan Berkala Alat Kesehatan | Jumlah Alat Kesehatan yang Terpelihara | Unit
K 02 | Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan | Tersedianya layanan kesehatan | Persentase Ibu Hamil Mendapatkan Pelayanan Sesuai Standar | %
S 0001 | Pengelolaan Pelayanan Kesehatan Ibu Hamil | Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan | Orang
S 0005 | Pengelolaan Pelayanan Kesehatan Balita | Jumlah Balita yang Mendapatkan Pelayanan Kesehatan | Orang
S 0015 | Pengelolaan Pelayanan Kesehatan Gizi Masyarakat | Jumlah Dokumen Hasil Pengelolaan Gizi | Dokumen
P 03 | PROGRAM PENINGKATAN KAPASITAS SUMBER DAYA MANUSIA KESEHATAN | Meningkatnya kapasitas tenaga kesehatan | Persentase Tenaga Kesehatan Berizin Praktik | %
K 02 | Perencanaan Kebutuhan dan Pendayagunaan SDM Kesehatan | Terpenuhinya kebutuhan tenaga kesehatan | Persentase Puskesmas dengan Sembilan Jenis Tenaga | %
S 0002 | Pemenuhan Kebutuhan SDM Kesehatan Sesuai Standar | Jumlah SDM Kesehatan yang Memenuhi Standar | Orang
S 0003 | Pembinaan dan Pengawasan SDM Kesehatan | Jumlah Laporan Pembinaan SDM Kesehatan | Laporan
B 1.03 | PEKERJAAN UMUM DAN PENATAAN RUANG | Dinas Pekerjaan Umum dan Penataan Ruang | Meningkatkan kualitas infrastruktur daerah | Meningkatnya kemantapan jalan dan layanan air
P 10 | PROGRAM PENYELENGGARAAN JALAN | Meningkatnya kemantapan jalan | Persentase Panjang Jalan dalam Kondisi Mantap | %
K 01 | Penyelenggaraan Jalan Kabupaten/Kota | Terselenggaranya jalan | Panjang Jalan yang Ditangani | Km
S 0001 | Penyusunan Rencana, Kebijakan, dan Strategi Pengembangan Jaringan Jalan | Jumlah Dokumen Rencana Jaringan Jalan | Dokumen
S 0005 | Pembangunan Jalan | Panjang Jalan yang Dibangun | Km
S 0008 | Rehabilitasi Jalan | Panjang Jalan yang Direhabilitasi | Km
P 03 | PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM | Meningkatnya akses air minum | Persentase Rumah Tangga Berakses Air Minum Layak | %
K 01 | Pengelolaan dan Pengembangan SPAM | Terkelolanya air minum | Kapasitas Layanan SPAM | Liter/detik
S 0004 | Pembangunan SPAM Jaringan Perpipaan | Jumlah Sambungan Rumah yang Terpasang | Unit
S 0010 | Perbaikan SPAM Jaringan Perpipaan | Panjang Pipa yang Diperbaiki | Meter
B 2.11 | LINGKUNGAN HIDUP | Dinas Lingkungan Hidup | Meningkatkan kualitas lingkungan hidup | Meningkatnya kualitas air, udara, dan tutupan lahan
P 03 | PROGRAM PENGENDALIAN PENCEMARAN DAN/ATAU KERUSAKAN LINGKUNGAN HIDUP | Terkendalinya pencemaran | Indeks Kualitas Air | Indeks
K 01 | Pencegahan Pencemaran Lingkungan Hidup | Tercegahnya pencemaran | Jumlah Titik Pantau Kualitas Air | Titik
S 0001 | Koordinasi dan Pelaksanaan Pencegahan Pencemaran | Jumlah Dokumen Pemantauan Lingkungan | Dokumen
S 0002 | Pengelolaan Laboratorium Lingkungan | Jumlah Parameter yang Terakreditasi | Parameter
P 11 | PROGRAM PENGELOLAAN PERSAMPAHAN | Meningkatnya penanganan sampah | Persentase Sampah Terkelola | %
K 01 | Pengelolaan Sampah | Terkelolanya sampah | Volume Sampah yang Tertangani | Ton
S 0003 | Penanganan Sampah dengan Pengangkutan | Jumlah Sampah yang Diangkut | Ton
S 0008 | Penyediaan Sarana dan Prasarana Persampahan | Jumlah Sarana Persampahan yang Disediakan | Unit
S 0011 | Peningkatan Peran Serta Masyarakat | Jumlah Bank Sampah yang Dibina | Kelompok
B 2.15 | PERHUBUNGAN | Dinas Perhubungan | Mewujudkan transportasi yang andal | Meningkatnya keselamatan dan kelancaran lalu lintas
P 02 | PROGRAM PENYELENGGARAAN LALU LINTAS DAN ANGKUTAN JALAN (LLAJ) | Meningkatnya kelancaran lalu lintas | Rasio Kinerja Ruas Jalan | Rasio
K 02 | Penyediaan Perlengkapan Jalan | Tersedianya perlengkapan jalan | Persentase Perlengkapan Jalan Terpasang | %
S 0001 | Pembangunan Prasarana Jalan | Jumlah Prasarana Jalan yang Terbangun | Unit
S 0002 | Penyediaan Perlengkapan Jalan di Jalan Kabupaten/Kota | Jumlah Perlengkapan Jalan yang Tersedia | Unit
K 05 | Pengujian Berkala Kendaraan Bermotor | Terlaksananya pengujian | Jumlah Kendaraan Lulus Uji | Unit
S 0004 | Registrasi Kendaraan Wajib Uji | Jumlah Kendaraan yang Terdaftar | Unit
S 0007 | Pemeliharaan Sarana Pengujian | Jumlah Alat Uji yang Terpelihara | Unit
B 3.25 | KELAUTAN DAN PERIKANAN | Dinas Perikanan | Meningkatkan kesejahteraan nelayan dan pembudi daya | Meningkatnya produksi perikanan
P 03 | PROGRAM PENGELOLAAN PERIKANAN TANGKAP | Meningkatnya produksi perikanan tangkap | Produksi Perikanan Tangkap | Ton
K 02 | Pemberdayaan Nelayan Kecil | Berdayanya nelayan kecil | Jumlah Kelompok Nelayan yang Dibina | Kelompok
S 0001 | Pengembangan Kapasitas Nelayan Kecil | Jumlah Nelayan Kecil yang Dilatih | Orang
S 0003 | Pelaksanaan Fasilitasi Bantuan Pendanaan | Jumlah Kelompok yang Difasilitasi | Kelompok
P 04 | PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA | Meningkatnya produksi budi daya | Produksi Perikanan Budi Daya | Ton
K 04 | Pengelolaan Pembudidayaan Ikan | Terkelolanya budi daya | Luas Kolam Produktif | Ha
S 0002 | Penyediaan Sarana Pembudidayaan Ikan | Jumlah Paket Sarana yang Disediakan | Paket
S 0005 | Pembinaan dan Pemantauan Pembudidayaan Ikan | Jumlah Unit Usaha yang Dibina | Unit
B 3.27 | PERTANIAN | Dinas Pertanian | Meningkatkan pendapatan petani | Meningkatnya produktivitas pertanian
P 02 | PROGRAM PENYEDIAAN DAN PENGEMBANGAN SARANA PERTANIAN | Tersedianya sarana pertanian | Produktivitas Padi per Hektar | Ton/ha
K 01 | Pengawasan Penggunaan Sarana Pertanian | Terawasinya sarana | Jumlah Laporan Pengawasan Sarana | Laporan
S 0001 | Pengawasan Penggunaan Sarana Pendukung Pertanian | Jumlah Sarana Pertanian yang Diawasi | Unit
S 0002 | Pendampingan Penggunaan Sarana Pendukung Pertanian | Jumlah Kelompok Tani yang Didampingi | Kelompok
P 03 | PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN | Tersedianya prasarana | Persentase Prasarana Pertanian Berkondisi Baik | %
K 02 | Pembangunan Prasarana Pertanian | Terbangunnya prasarana | Luas Sawah Beririgasi Baik | Ha
S 0001 | Pembangunan Jaringan Irigasi Usaha Tani | Jumlah Jaringan Irigasi yang Dibangun | Unit
S 0008 | Pembangunan Jalan Usaha Tani | Panjang Jalan Usaha Tani yang Dibangun | Km
B 7.01 | KECAMATAN | Kecamatan Sungai Raya | Meningkatkan kualitas pelayanan kecamatan | Meningkatnya kepuasan masyarakat atas layanan kecamatan
P 02 | PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK | Meningkatnya pelayanan publik | Indeks Kepuasan Masyarakat Kecamatan | Indeks
K 03 | Pelaksanaan Urusan Pemerintahan yang Dilimpahkan kepada Camat | Terlaksananya pelimpahan | Jumlah Urusan yang Dilimpahkan | Urusan
S 0001 | Pelaksanaan Urusan Pemerintahan yang Terkait Perizinan | Jumlah Laporan Pelayanan Perizinan | Laporan
S 0002 | Pelaksanaan Urusan Pemerintahan yang Terkait Nonperizinan | Jumlah Laporan Pelayanan Nonperizinan | Laporan
P 03 | PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN | Berdayanya masyarakat kelurahan | Kategori Perkembangan Kelurahan | Kategori
K 02 | Kegiatan Pemberdayaan Kelurahan | Terlaksananya pemberdayaan | Jumlah Kelurahan Aktif | Kelurahan
S 0001 | Peningkatan Partisipasi Masyarakat dalam Musyawarah | Jumlah Lembaga Kemasyarakatan yang Berpartisipasi | Lembaga
S 0003 | Pembangunan Sarana dan Prasarana Kelurahan | Jumlah Sarana Kelurahan yang Terbangun | Unit
B 6.01 | INSPEKTORAT DAERAH | Inspektorat Daerah | Mewujudkan tata kelola yang bersih | Meningkatnya maturitas pengendalian intern
P 02 | PROGRAM PENYELENGGARAAN PENGAWASAN | Meningkatnya mutu pengawasan | Nilai Maturitas SPIP | Nilai
K 01 | Penyelenggaraan Pengawasan Internal | Terselenggaranya pengawasan | Persentase Rekomendasi yang Ditindaklanjuti | %
S 0001 | Pengawasan Kinerja Pemerintah Daerah | Jumlah Laporan Hasil Pengawasan Kinerja | Laporan
S 0002 | Pengawasan Keuangan Pemerintah Daerah | Jumlah Laporan Hasil Pengawasan Keuangan | Laporan
S 0006 | Monitoring Tindak Lanjut Hasil Pemeriksaan | Jumlah Laporan Tindak Lanjut | Laporan
P 03 | PROGRAM PERUMUSAN KEBIJAKAN, PENDAMPINGAN DAN ASISTENSI | Meningkatnya integritas | Opini BPK atas Laporan Keuangan | Opini
K 02 | Pendampingan dan Asistensi | Terlaksananya pendampingan | Jumlah Perangkat Daerah yang Didampingi | Perangkat Daerah
S 0001 | Pendampingan dan Asistensi Urusan Pemerintahan Daerah | Jumlah Perangkat Daerah yang Diasistensi | Perangkat Daerah
S 0003 | Koordinasi Pencegahan dan Pemberantasan Korupsi | Jumlah Kegiatan Koordinasi Pencegahan | Kegiatan
`;

/** The program that every Perangkat Daerah has; its number 01 stands under the Perangkat Daerah's own bidang. */
const PENUNJANG = `
P 01 | PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH | Meningkatnya tata kelola perangkat daerah | Nilai SAKIP Perangkat Daerah | Nilai
K 01 | Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah | Tersusunnya dokumen perencanaan | Persentase Dokumen Perencanaan Tepat Waktu | %
S 0001 | Penyusunan Dokumen Perencanaan Perangkat Daerah | Jumlah Dokumen Perencanaan Perangkat Daerah | Dokumen
S 0007 | Evaluasi Kinerja Perangkat Daerah | Jumlah Laporan Evaluasi Kinerja Perangkat Daerah | Laporan
K 02 | Administrasi Keuangan Perangkat Daerah | Terlaksananya administrasi keuangan | Persentase Penatausahaan Keuangan Tepat Waktu | %
S 0001 | Penyediaan Gaji dan Tunjangan ASN | Jumlah Orang yang Menerima Gaji dan Tunjangan ASN | Orang/bulan
K 06 | Administrasi Umum Perangkat Daerah | Terlaksananya administrasi umum | Indeks Layanan Kesekretariatan | Indeks
S 0002 | Penyediaan Peralatan dan Perlengkapan Kantor | Jumlah Paket Peralatan dan Perlengkapan Kantor yang Disediakan | Paket
S 0009 | Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD | Laporan
`;

export interface NamaIndikator {
  readonly nama: string;
  readonly satuan: string;
}
export interface NamaSimpul {
  readonly nomor: string;
  readonly nama: string;
  /** The outcome or output that the Inmendagri layout prints under the code row. */
  readonly keluaran: string;
  readonly indikator: NamaIndikator;
  readonly anak: NamaSimpul[];
}
export interface NamaBidang {
  readonly kode: string;
  readonly nama: string;
  readonly perangkatDaerah: string;
  readonly tujuan: string;
  readonly sasaran: string;
  readonly program: NamaSimpul[];
}

function readProgram(text: string): NamaSimpul[] {
  const program: NamaSimpul[] = [];
  for (const line of text.trim().split("\n")) {
    const [head = "", nama = "", third = "", fourth = "", fifth = ""] = line.split(" | ");
    const [level, nomor = ""] = head.split(" ");
    // A sub kegiatan's output is its own name in other words.
    const own = level === "S" ? [`Terlaksananya ${nama}`, third, fourth] : [third, fourth, fifth];
    const [keluaran = "", indikator = "", satuan = ""] = own;
    const simpul = { nomor, nama, keluaran, indikator: { nama: indikator, satuan }, anak: [] };
    if (level === "P") program.push(simpul);
    else if (level === "K") program.at(-1)?.anak.push(simpul);
    else program.at(-1)?.anak.at(-1)?.anak.push(simpul);
  }
  return program;
}

function readBidang(): NamaBidang[] {
  return TEXT.trim()
    .split(/^B /m)
    .filter((block) => block !== "")
    .map((block) => {
      const [head = "", ...rest] = block.trim().split("\n");
      const [kode = "", nama = "", perangkatDaerah = "", tujuan = "", sasaran = ""] = head.split(" | ");
      const program = [...readProgram(PENUNJANG), ...readProgram(rest.join("\n"))];
      program.sort((a, b) => a.nomor.localeCompare(b.nomor));
      return { kode, nama, perangkatDaerah, tujuan, sasaran, program };
    });
}

export const NAMA_BIDANG: readonly NamaBidang[] = readBidang();
