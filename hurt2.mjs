// core/kode/kode.ts
var LEVELS = ["urusan", "bidang", "program", "kegiatan", "sub kegiatan"];
var WIDTHS = [1, 2, 2, 1, 2, 4];
var LEVEL_BY_PARTS = {
  1: "urusan",
  2: "bidang",
  3: "program",
  5: "kegiatan",
  6: "sub kegiatan"
};
var PARTS_BY_LEVEL = {
  urusan: 1,
  bidang: 2,
  program: 3,
  kegiatan: 5,
  "sub kegiatan": 6
};
function readKode(text2) {
  const trimmed = text2.trim().replace(/\.$/, "");
  if (STANDARD.test(trimmed)) return standardCode(trimmed);
  if (!/^(?:[Xx]|\d)[\dXx.,\s]*$/.test(trimmed) || AMOUNT.test(trimmed)) return { kind: "bukan-kode" };
  const joined = trimmed.replace(/\s+/g, "").split(/[.,]/);
  if (joined.length === ORGANISASI_WIDTHS.length) return readOrganisasi(joined);
  const parts = trimmed.split(/\s*[.,]\s*|\s+/);
  const separator = /[,\s]/.test(trimmed) ? ["pemisah"] : [];
  return bidangDoubt(parts) ?? readParts(parts, separator);
}
var STANDARD = /^[1-9]\.(?!00)\d\d(?:\.(?!00)\d\d(?:\.[1-9]\.(?!00)\d\d(?:\.(?!0000)\d{4})?)?)?$/;
var LEVEL_BY_LENGTH = {
  4: "bidang",
  7: "program",
  12: "kegiatan",
  17: "sub kegiatan"
};
var NO_FAULTS = [];
function standardCode(baku) {
  return { kind: "kode", baku, level: LEVEL_BY_LENGTH[baku.length] ?? "urusan", faults: NO_FAULTS };
}
var AMOUNT = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:(?!\1)[.,]\d{1,2})?$/;
var BIDANG = { 1: [1, 6], 2: [7, 24], 3: [25, 32] };
function isBidangMungkin(urusan, nomor) {
  const [first, last] = BIDANG[urusan] ?? [1, 9];
  return /^[1-9]$/.test(urusan) && Number(nomor) >= first && Number(nomor) <= last;
}
function bidangDoubt(parts) {
  const [first = "", nomor = ""] = parts;
  const urusan = first.replace(/^0+/, "");
  if (parts.length !== 2 || !/^\d$/.test(nomor) || isBidangMungkin(urusan, nomor)) return null;
  const written = `${urusan}.${nomor}`;
  return { kind: "meragukan", reason: `"${written}" dapat berarti ${urusan}.0${nomor} atau ${written}0` };
}
function readParts(parts, faults = []) {
  const level = LEVEL_BY_PARTS[parts.length];
  if (!level) return { kind: "meragukan", reason: partsReason(parts.length) };
  const found = new Set(faults);
  const standard = [];
  for (const [index, part2] of parts.entries()) {
    const segment = standardSegment(part2, index);
    if (segment === null)
      return { kind: "meragukan", reason: `bagian ke-${String(index + 1)} ("${part2}") bukan angka yang sah` };
    const fault2 = segmentFault(part2, index);
    if (fault2) found.add(fault2);
    standard.push(segment);
  }
  return { kind: "kode", baku: standard.join("."), level, faults: [...found] };
}
function partsReason(count) {
  return count === 4 ? "empat bagian bukan tingkat mana pun: nomor kegiatan ditulis dua bagian, misalnya 2.01" : `${String(count)} bagian bukan tingkat mana pun`;
}
function standardSegment(part2, index) {
  const width = WIDTHS[index] ?? 0;
  if (/^[Xx]+$/.test(part2)) return index < 2 && part2.length <= 2 ? "X".repeat(width) : null;
  if (!/^\d+$/.test(part2)) return null;
  const bare2 = part2.replace(/^0+(?=\d)/, "");
  const standard = bare2.padStart(width, "0");
  return bare2.length > width || Number(bare2) === 0 ? null : standard;
}
function segmentFault(part2, index) {
  const width = WIDTHS[index] ?? 0;
  if (part2.length === width || /^[Xx]/.test(part2)) return null;
  if (index === 5) return "lebar-sub";
  if (index === 3) return "kewenangan-dua-angka";
  return part2.length < width ? "nol-hilang" : "nol-lebih";
}
var ORGANISASI_WIDTHS = [1, 2, 1, 2, 1, 2, 2, 4];
function readOrganisasi(parts) {
  const standard = parts.map(
    (part2, index) => part2.replace(/^0+(?=\d)/, "").padStart(ORGANISASI_WIDTHS[index] ?? 0, "0")
  );
  const wrong2 = standard.findIndex(
    (part2, index) => !/^\d+$/.test(parts[index] ?? "") || part2.length !== ORGANISASI_WIDTHS[index]
  );
  if (wrong2 >= 0)
    return {
      kind: "meragukan",
      reason: `bagian ke-${String(wrong2 + 1)} ("${parts[wrong2] ?? ""}") bukan angka yang sah`
    };
  const slots = [0, 2, 4].map((index) => `${standard[index] ?? ""}.${standard[index + 1] ?? ""}`);
  const bidang = slots.filter((slot) => slot !== "0.00");
  const faulty = bidang.find((slot) => slot.startsWith("0.") || slot.endsWith(".00"));
  if (faulty !== void 0 || slots[0] === "0.00")
    return { kind: "meragukan", reason: `"${faulty ?? "0.00"}" bukan bidang urusan` };
  return { kind: "organisasi", baku: standard.join("."), bidang: [...new Set(bidang)] };
}
function indukKode(baku) {
  const end = baku.lastIndexOf(".");
  if (end < 0) return null;
  return isKegiatan(baku) ? firstParts(baku, PARTS_BY_LEVEL.program) : baku.slice(0, end);
}
function isKegiatan(baku) {
  return endOfParts(baku, PARTS_BY_LEVEL.kegiatan) === baku.length;
}
function firstParts(baku, count) {
  const end = endOfParts(baku, count);
  return end === null ? null : baku.slice(0, end);
}
function endOfParts(baku, count) {
  let end = -1;
  for (let part2 = 0; part2 < count; part2++) {
    if (end === baku.length) return null;
    const next = baku.indexOf(".", end + 1);
    end = next < 0 ? baku.length : next;
  }
  return end;
}
function kodePada(baku, level) {
  return firstParts(baku, PARTS_BY_LEVEL[level]);
}
function levelKode(baku) {
  return LEVEL_BY_PARTS[baku.split(".").length] ?? null;
}
function depthOf(level) {
  return LEVELS.indexOf(level);
}
function kewenanganKode(baku) {
  const program = endOfParts(baku, PARTS_BY_LEVEL.program);
  if (program === null || program === baku.length) return null;
  const end = baku.indexOf(".", program + 1);
  return baku.slice(program + 1, end < 0 ? baku.length : end);
}
function compareKode(one, other2) {
  const a = one.includes("X") ? one.replaceAll("X", "/") : one;
  const b = other2.includes("X") ? other2.replaceAll("X", "/") : other2;
  return a < b ? -1 : a > b ? 1 : 0;
}

// core/nomenklatur/entry.ts
function nameKey(text2) {
  return text2.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

// core/nomenklatur/kode-daftar.ts
var PENUNJANG = /^\d\.\d\d\.01(?=\.|$)/;
function kodeDaftar(baku) {
  return baku.replace(PENUNJANG, "X.XX.01");
}
function kodeDokumen(kode2, bidang) {
  const places = bidang.split(".");
  return kode2.split(".").map((part2, index) => /^X+$/.test(part2) ? places[index] ?? part2 : part2).join(".");
}
function bidangDaftar(baku) {
  const kode2 = kodeDaftar(baku);
  return kodePada(kode2, "bidang") ?? kode2;
}

// core/numbers/remember.ts
var MOST_KEPT = 5e4;
function rememberFor(make) {
  const known = /* @__PURE__ */ new WeakMap();
  return (given) => {
    const found = known.get(given) ?? { result: make(given) };
    known.set(given, found);
    return found.result;
  };
}
function remember(read) {
  let recent = /* @__PURE__ */ new Map();
  let before = /* @__PURE__ */ new Map();
  return (given) => {
    const found = recent.get(given);
    if (found !== void 0 || recent.has(given)) return found;
    if (recent.size >= MOST_KEPT / 2) [before, recent] = [recent, /* @__PURE__ */ new Map()];
    const result = before.has(given) ? before.get(given) : read(given);
    recent.set(given, result);
    return result;
  };
}

// core/nomenklatur/daftar.ts
var Daftar = class {
  constructor(pack, jenis) {
    this.pack = pack;
    this.entries = pack.entries.filter((entry) => entry.jenis.includes(jenis));
    this.#byKode = new Map(this.entries.map((entry) => [entry.kode, entry]));
    for (const { kode: kode2, level } of this.entries) {
      this.#covered.add(`${bidangDaftar(kode2)} ${level}`);
      this.#covered.add(`kewenangan ${kewenanganKode(kode2) ?? ""}`);
    }
  }
  pack;
  entries;
  #byKode;
  /** "bidang level" of all codes, and the kewenangan digits that occur. */
  #covered = /* @__PURE__ */ new Set();
  #replacing;
  /** Takes a code in standard form, of a document or of a list. */
  get(kode2) {
    return this.#byKode.get(kodeDaftar(kode2)) ?? null;
  }
  /**
   * Does the list speak about such codes: has it any of this level in this bidang? Kewenangan 3 to 8 are the special
   * ones (Papua, DI Yogyakarta, Aceh …), which extracts for other regions leave out altogether.
   */
  covers(kode2) {
    const kewenangan = kewenanganKode(kode2) ?? "";
    if (/[3-8]/.test(kewenangan) && !this.#covered.has(`kewenangan ${kewenangan}`)) return false;
    return this.#covered.has(`${bidangDaftar(kode2)} ${levelKode(kode2) ?? ""}`);
  }
  /** The codes that the list names as successors of a code. */
  replacing(kode2) {
    this.#replacing ??= groupedBy(this.entries, ({ sebelumnya }) => sebelumnya);
    return this.#replacing.get(kodeDaftar(kode2)) ?? [];
  }
};
var daftarByJenis = rememberFor(() => /* @__PURE__ */ new Map());
function daftarOf(pack, jenis) {
  const known = daftarByJenis(pack);
  const daftar = known.get(jenis) ?? new Daftar(pack, jenis);
  known.set(jenis, daftar);
  return daftar;
}
function groupedBy(entries, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries)
    for (const key2 of keysOf(entry)) {
      const group = groups.get(key2);
      if (group) group.push(entry);
      else groups.set(key2, [entry]);
    }
  return groups;
}

// core/nomenklatur/search/abbreviations.ts
var ABBREVIATIONS = {
  alkes: "alat kesehatan",
  apbd: "anggaran pendapatan dan belanja daerah",
  asn: "aparatur sipil negara",
  atk: "alat tulis kantor",
  bbm: "bahan bakar minyak",
  bimtek: "bimbingan teknis",
  bkb: "bina keluarga balita",
  blud: "badan layanan umum daerah",
  bmd: "barang milik daerah",
  bos: "bantuan operasional sekolah",
  bumd: "badan usaha milik daerah",
  bumdes: "badan usaha milik desa",
  bumdesa: "badan usaha milik desa",
  diklat: "pendidikan dan pelatihan",
  dpa: "dokumen pelaksanaan anggaran",
  dprd: "dewan perwakilan rakyat daerah",
  dtks: "data terpadu kesejahteraan sosial",
  dtsen: "data tunggal sosial ekonomi nasional",
  faskes: "fasilitas kesehatan",
  kat: "komunitas adat terpencil",
  kb: "keluarga berencana",
  kdrt: "kekerasan dalam rumah tangga",
  kesos: "kesejahteraan sosial",
  kie: "komunikasi informasi dan edukasi",
  klb: "kejadian luar biasa",
  klhs: "kajian lingkungan hidup strategis",
  kpm: "keluarga penerima manfaat",
  kua: "kebijakan umum anggaran",
  lak: "lembaga adat kelurahan",
  lakip: "laporan akuntabilitas kinerja instansi pemerintah",
  lk3: "lembaga konsultasi kesejahteraan keluarga",
  lkd: "lembaga kemasyarakatan desa",
  lkk: "lembaga kemasyarakatan kelurahan",
  lks: "lembaga kesejahteraan sosial",
  lpj: "laporan pertanggungjawaban",
  mbr: "masyarakat berpenghasilan rendah",
  mha: "masyarakat hukum adat",
  monev: "monitoring evaluasi",
  musrenbang: "musyawarah perencanaan pembangunan",
  napza: "narkotika psikotropika dan zat adiktif",
  oap: "orang asli papua",
  odgj: "orang dengan gangguan jiwa",
  pad: "pendapatan asli daerah",
  paud: "pendidikan anak usia dini",
  perda: "peraturan daerah",
  perkada: "peraturan kepala daerah",
  pkh: "program keluarga harapan",
  pkk: "pemberdayaan dan kesejahteraan keluarga",
  pmi: "pekerja migran indonesia",
  pmks: "penyandang masalah kesejahteraan sosial",
  pns: "pegawai negeri sipil",
  posyandu: "pos pelayanan terpadu",
  ppas: "prioritas dan plafon anggaran sementara",
  ppks: "pemerlu pelayanan kesejahteraan sosial",
  ppns: "penyidik pegawai negeri sipil",
  psks: "potensi sumber kesejahteraan sosial",
  psm: "pekerja sosial masyarakat",
  psu: "prasarana sarana dan utilitas",
  pug: "pengarusutamaan gender",
  rdtr: "rencana detail tata ruang",
  renja: "rencana kerja",
  renstra: "rencana strategis",
  rka: "rencana kerja dan anggaran",
  rkpd: "rencana kerja pemerintah daerah",
  rpjmd: "rencana pembangunan jangka menengah daerah",
  rpjpd: "rencana pembangunan jangka panjang daerah",
  rth: "ruang terbuka hijau",
  rtlh: "rumah tidak layak huni",
  rtrw: "rencana tata ruang wilayah",
  sd: "sekolah dasar",
  sdm: "sumber daya manusia",
  skpd: "satuan kerja perangkat daerah",
  sma: "sekolah menengah atas",
  smk: "sekolah menengah kejuruan",
  smp: "sekolah menengah pertama",
  sop: "standar operasional prosedur",
  spam: "sistem penyediaan air minum",
  spbe: "sistem pemerintahan berbasis elektronik",
  spm: "standar pelayanan minimal",
  tik: "teknologi informasi dan komunikasi",
  tkpk: "tim koordinasi penanggulangan kemiskinan",
  tksk: "tenaga kesejahteraan sosial kecamatan",
  tmp: "taman makam pahlawan",
  tppo: "tindak pidana perdagangan orang",
  ttg: "teknologi tepat guna",
  uks: "usaha kesehatan sekolah",
  umk: "usaha mikro kecil",
  umkm: "usaha mikro kecil dan menengah",
  wks: "wahana kesejahteraan sosial",
  zis: "zakat infaq dan sedekah"
};

// core/nomenklatur/search/fold.ts
var LONG = new Map(Object.entries(ABBREVIATIONS));
var FILLERS = /* @__PURE__ */ new Set(["dan", "atau", "serta", "yang", "di", "pada"]);
function foldWords(text2) {
  const words2 = text2.toLowerCase().replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1").split(/[^a-z0-9]+/).flatMap((word) => LONG.get(word)?.split(" ") ?? [word]);
  return words2.filter((word) => word !== "" && !FILLERS.has(word));
}
var RADIX = 37;
var TRIGRAMS = RADIX ** 3;
function trigramsOf(words2) {
  const text2 = words2.join("");
  const trigrams = [];
  let trigram = 0;
  for (let index = 0; index < text2.length; index++) {
    trigram = (trigram * RADIX + letter(text2.charCodeAt(index))) % TRIGRAMS;
    if (index >= 2) trigrams.push(trigram);
  }
  return trigrams;
}
function letter(code) {
  return code < 58 ? code - 47 : code - 86;
}

// core/nomenklatur/search/search-index.ts
var SLICE = 500;
function* searchIndexSteps(entries) {
  const words2 = [];
  const trigrams = [];
  const starts = new Uint32Array(TRIGRAMS + 1);
  for (const [index, entry] of entries.entries()) {
    const folded = foldWords(entry.nama);
    const own2 = Uint16Array.from(new Set(trigramsOf(folded)));
    words2.push(folded);
    trigrams.push(own2);
    for (const trigram of own2) starts[trigram + 1] = (starts[trigram + 1] ?? 0) + 1;
    if (index % SLICE === SLICE - 1) yield (index + 1) / (2 * entries.length);
  }
  for (let trigram = 1; trigram <= TRIGRAMS; trigram++)
    starts[trigram] = (starts[trigram] ?? 0) + (starts[trigram - 1] ?? 0);
  const postings = new Uint32Array(starts[TRIGRAMS] ?? 0);
  const next = starts.slice();
  for (const [index, own2] of trigrams.entries()) {
    for (const trigram of own2) {
      const place = next[trigram] ?? 0;
      postings[place] = index;
      next[trigram] = place + 1;
    }
    if (index % SLICE === SLICE - 1) yield 0.5 + (index + 1) / (2 * entries.length);
  }
  const sizes2 = Uint16Array.from(trigrams, ({ length }) => length);
  return { entries, words: words2, sizes: sizes2, starts, postings };
}

// core/nomenklatur/search/code-prefix.ts
var CODE = /^\s*((?:\d|[Xx])(?:\.[\dXx]{0,4})*)(?=\s|$)(.*)$/s;
var WIDTHS2 = [1, 2, 2, 1, 2, 4];
function splitQuery(query) {
  const [, code, rest = ""] = CODE.exec(query) ?? [];
  const isNumber = code !== void 0 && !code.includes(".") && rest.trim() !== "";
  return code === void 0 || isNumber ? { prefix: null, rest: query } : { prefix: prefixes(code), rest };
}
function prefixes(code) {
  const parts = code.toUpperCase().split(".");
  const last = parts.pop() ?? "";
  const head2 = parts.map((part2, index) => padded(part2, index));
  const width = WIDTHS2[parts.length] ?? 0;
  const tails = /* @__PURE__ */ new Set([last, last === "" ? last : padded(last, parts.length)]);
  return [...tails].filter((tail) => tail.length <= width).map((tail) => kodeDaftar([...head2, tail].join(".")));
}
function padded(part2, index) {
  const width = WIDTHS2[index] ?? 0;
  if (part2.startsWith("X")) return "X".repeat(width);
  return part2.replace(/^0+(?=\d)/, "").padStart(width, "0");
}

// core/nomenklatur/search/likeness.ts
function wordsLikeness(query, name) {
  const wanted = lettersOf(query);
  const found = query.reduce((sum, word) => sum + word.length * bestMatch(word, name), 0);
  const length = lettersOf(name);
  const surplus = Math.max(0, length - wanted) / Math.max(length, 1);
  return found / Math.max(wanted, 1) * (1 - 0.2 * surplus);
}
function lettersOf(words2) {
  return words2.reduce((sum, word) => sum + word.length, 0);
}
function bestMatch(word, name) {
  let best = 0;
  for (const [index, other2] of name.entries()) {
    best = Math.max(best, matchOf(word, other2));
    if (best === 1) break;
    if (word.length > other2.length + 2) best = Math.max(best, matchOf(word, other2 + (name[index + 1] ?? "")));
  }
  return best;
}
function matchOf(word, other2) {
  if (word === other2) return 1;
  if (word.length >= 3 && other2.startsWith(word)) return 0.95;
  const allowed = Math.floor(Math.min(word.length, other2.length) / 4);
  if (allowed === 0 || Math.abs(word.length - other2.length) > allowed) return 0;
  const distance = editDistance(word, other2);
  return distance > allowed ? 0 : 1 - distance / Math.max(word.length, other2.length);
}
function editDistance(one, other2) {
  let before = [];
  let above = Array.from({ length: other2.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= other2.length; j++) {
      const same = one[i - 1] === other2[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (row2[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other2[j - 2] && one[i - 2] === other2[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row2.push(cost);
    }
    [before, above] = [above, row2];
  }
  return above[other2.length] ?? 0;
}

// core/nomenklatur/search/search.ts
var LONGEST_QUERY = 500;
var MOST_HITS = 20;
var SHORTLIST = 40;
var LEAST_SCORE = 0.3;
function findHits(index, query, scope) {
  const { prefix, rest } = splitQuery(query.slice(0, LONGEST_QUERY));
  const words2 = foldWords(rest);
  const isWanted = wantedBy(scope, prefix);
  const most = scope.most ?? MOST_HITS;
  if (words2.length > 0) return byWords(index, words2, { isWanted, jenis: scope.jenis }).slice(0, most);
  return prefix ? firstWanted(index, isWanted, most) : [];
}
function wantedBy({ levels, bidang }, prefix) {
  return ({ kode: kode2, level }) => (!levels || levels.includes(level)) && (!bidang || bidang.some((each) => kode2 === each || kode2.startsWith(`${each}.`))) && (!prefix || prefix.some((each) => kode2.startsWith(each)));
}
function firstWanted(index, isWanted, most) {
  const hits = [];
  for (const entry of index.entries) {
    if (hits.length >= most) break;
    if (isWanted(entry)) hits.push({ entry, score: 1 });
  }
  return hits;
}
function byWords(index, words2, { isWanted, jenis }) {
  const shares = sharedWeights(index, words2);
  return shortlist(index, shares, isWanted).flatMap((number4) => {
    const entry = index.entries[number4];
    const share = shares[number4] ?? 0;
    const likeness2 = Math.max(wordsLikeness(words2, index.words[number4] ?? []), 0.9 * share);
    const score = (share + likeness2) / 2;
    return entry && score >= LEAST_SCORE ? [{ entry, score }] : [];
  }).sort((a, b) => b.score - a.score || remoteness(a.entry, jenis) - remoteness(b.entry, jenis));
}
function shortlist(index, shares, isWanted) {
  const wanted = [];
  let most = 0;
  for (const [number4, share2] of shares.entries()) {
    const entry = index.entries[number4];
    if (share2 < most / 2 || share2 === 0 || !entry || !isWanted(entry)) continue;
    wanted.push(number4);
    most = Math.max(most, share2);
  }
  const share = (number4) => shares[number4] ?? 0;
  return wanted.filter((number4) => share(number4) >= most / 2).sort((a, b) => share(b) - share(a) || a - b).slice(0, SHORTLIST);
}
function remoteness({ kode: kode2 }, jenis) {
  const kewenangan = kewenanganKode(kode2);
  return kewenangan === null || kewenangan === (jenis === "provinsi" ? "1" : "2") ? 0 : 1;
}
function sharedWeights(index, words2) {
  const { entries, starts, postings, sizes: sizes2 } = index;
  const shares = new Float64Array(entries.length);
  const trigrams = new Set(trigramsOf(words2));
  let total = 0;
  for (const trigram of trigrams) {
    const from = starts[trigram] ?? 0;
    const to = starts[trigram + 1] ?? 0;
    const weight = Math.log(1 + entries.length / (1 + to - from));
    total += weight;
    for (let place = from; place < to; place++) {
      const number4 = postings[place] ?? 0;
      shares[number4] = (shares[number4] ?? 0) + weight;
    }
  }
  for (let number4 = 0; number4 < shares.length; number4++) {
    const besides = Math.max(0, (sizes2[number4] ?? 0) - trigrams.size);
    shares[number4] = (shares[number4] ?? 0) / (total || 1) * (1 - Math.min(0.25, besides / 400));
  }
  return shares;
}

// core/nomenklatur/nomenklatur.ts
var Nomenklatur = class {
  jenis;
  /** The list in force first, then from the latest to the oldest, extracts last. */
  lists;
  #live = /* @__PURE__ */ new Map();
  #entries;
  #names;
  #children;
  #index;
  constructor(packs, { jenis, versi }) {
    this.jenis = jenis;
    const rank = (pack) => (pack.id === versi ? 2 : 0) + (pack.lengkap ? 1 : 0);
    this.lists = [...packs].sort((a, b) => rank(b) - rank(a) || b.tahun - a.tahun).map((pack) => daftarOf(pack, jenis));
    for (const list of this.lists)
      for (const entry of list.entries)
        if (this.#isInForce(list, entry.kode)) this.#live.set(entry.kode, { entry, pack: list.pack });
  }
  /** How many codes are in force. */
  get size() {
    return this.#live.size;
  }
  /** The code in force, "1.06.01.2.01" read as "X.XX.01.2.01". Takes standard forms, as do all that follow. */
  find(kode2) {
    return this.#live.get(kodeDaftar(kode2))?.entry ?? null;
  }
  status(kode2) {
    const live = this.#live.get(kodeDaftar(kode2));
    if (live) return { kind: "berlaku", ...live };
    const berlaku = this.#inForce(kode2)?.pack;
    if (!berlaku) return { kind: "tidak-tercakup", bidang: bidangDaftar(kode2) };
    const other2 = this.#others(kode2, berlaku);
    if (!other2) return { kind: "tidak-dikenal", berlaku };
    return { kind: other2.pack.tahun > berlaku.tahun ? "lebih-baru" : "dicabut", ...other2, berlaku };
  }
  /** The codes right below one in force; those with nothing above them for null. */
  children(kode2) {
    this.#children ??= groupedBy(this.entries(), ({ kode: child }) => [this.#parentOf(child)]);
    return this.#children.get(kode2 === null ? null : kodeDaftar(kode2)) ?? [];
  }
  /** All codes in force of exactly this name, whatever its case, blanks and marks. */
  named(nama) {
    this.#names ??= groupedBy(this.entries(), (entry) => [nameKey(entry.nama)]);
    return this.#names.get(nameKey(nama)) ?? [];
  }
  /** All codes in force, in their order. */
  entries() {
    this.#entries ??= [...this.#live.values()].map(({ entry }) => entry).sort((a, b) => compareKode(a.kode, b.kode));
    return this.#entries;
  }
  /** Prepares the search in slices, for a host that must keep answering meanwhile. Yields how far it is, 0 to 1. */
  *prepareSearch() {
    this.#index ??= yield* searchIndexSteps(this.entries());
  }
  /** The best hits first. Prepares itself where prepareSearch has not run to its end. */
  search(query, scope = {}) {
    for (const steps = this.prepareSearch(); !steps.next().done; ) ;
    return this.#index ? findHits(this.#index, query, { ...scope, jenis: this.jenis }) : [];
  }
  #isInForce(list, kode2) {
    const inForce = this.#inForce(kode2);
    return inForce ? inForce === list : !this.#live.has(kode2);
  }
  /** The complete list that decides about such codes; null where there is none. */
  #inForce(kode2) {
    return this.lists.find((list) => list.pack.lengkap && list.covers(kode2)) ?? null;
  }
  /** The code in a list that is not in force: the latest older one before newer ones. */
  #others(kode2, berlaku) {
    const found = this.lists.flatMap((list) => {
      const entry = list.get(kode2);
      return entry ? [{ entry, pack: list.pack }] : [];
    });
    const older = found.filter(({ pack }) => pack.tahun <= berlaku.tahun);
    return older[0] ?? found[0] ?? null;
  }
  #parentOf(kode2) {
    for (let parent = indukKode(kode2); parent !== null; parent = indukKode(parent))
      if (this.#live.has(parent)) return parent;
    return null;
  }
};

// ../../work/main/node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a2;
    (_a2 = iss).path ?? (_a2.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a2;
  for (let i = start; i < issues.length; i++) {
    (_a2 = issues[i]).schema ?? (_a2.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a2;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a2 = iss).schema ?? (_a2.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function members(proto, table) {
  for (const key2 in table) {
    const desc = Object.getOwnPropertyDescriptor(table, key2);
    if (desc.get)
      Object.defineProperty(proto, key2, { ...desc, enumerable: false });
    else
      defineBound(proto, key2, desc.value);
  }
}
function own(inst, key2, value, enumerable = true) {
  Object.defineProperty(inst, key2, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key2, value) {
  return own(inst, key2, value, false);
}
function defineBound(proto, key2, fn) {
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key2, fn.bind(this));
    },
    set(value) {
      own(this, key2, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key2, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key2 in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      Object.defineProperty(this, key2, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key2];
        else
          Object.defineProperty(this, key2, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key2];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key2, make, enumerable) {
  const proto = claim(inst, key2);
  if (!proto)
    return;
  Object.defineProperty(proto, key2, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key2, desc);
      desc.value = make(this);
      Object.defineProperty(this, key2, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key2, { configurable: true, writable: true, enumerable, value });
    }
  });
}

// ../../work/main/node_modules/zod/v4/core/core.js
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name, initializer2, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name)) {
      return;
    }
    inst._zod.traits.add(name);
    initializer2(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name);
    }
  });
  Object.defineProperty(_, "name", { value: name });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}

// ../../work/main/node_modules/zod/v4/core/errors.js
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = $constructor("$ZodError", initializer);
var $ZodRealError = $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});

// ../../work/main/node_modules/zod/v4/core/parse.js
var _parse = (_Err) => {
  const fn = (schema2, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema2._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parse = /* @__PURE__ */ _parse($ZodRealError);
var _parseAsync = (_Err) => {
  const fn = async (schema2, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema2._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var parseAsync = /* @__PURE__ */ _parseAsync($ZodRealError);
var _safeParse = (_Err) => (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema2._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParse = /* @__PURE__ */ _safeParse($ZodRealError);
function failure(Err, issues, ctx) {
  let error;
  return {
    success: false,
    get error() {
      if (!error) {
        error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error;
    },
    set error(e) {
      error = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema2, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema2._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var safeParseAsync = /* @__PURE__ */ _safeParseAsync($ZodRealError);

// ../../work/main/node_modules/zod/v4/core/regexes.js
var anyString = /^[\s\S]{0,}$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var _null = /^null$/i;

// ../../work/main/node_modules/zod/v4/core/checks.js
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a2;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a2 = inst._zod).onattach ?? (_a2.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a2;
  $ZodCheck.init(inst, def);
  (_a2 = inst._zod.def).when ?? (_a2.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a2, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a2 = inst._zod).check ?? (_a2.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});

// ../../work/main/node_modules/zod/v4/core/versions.js
var version = {
  major: 4,
  minor: 6,
  patch: 7
};

// ../../work/main/node_modules/zod/v4/core/schemas.js
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a2;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a2 = inst._zod).deferred ?? (_a2.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r instanceof Promise))
          return toStandardResult(r, ctx);
      } catch (_) {
      }
      return validateAsync(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodNull = /* @__PURE__ */ $constructor("$ZodNull", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = _null;
  inst._zod.values = /* @__PURE__ */ new Set([null]);
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (input === null)
      return payload;
    payload.issues.push({
      expected: "null",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse2 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse2(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key2, input, optin, optout) {
  const isPresent = key2 in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key2, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key2]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key2] = void 0;
    }
  } else {
    final.value[key2] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key2 in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key2))
      continue;
    if (key2 === "__proto__") {
      if (t === "never")
        unrecognized.push(key2);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key2);
      continue;
    }
    const r = _catchall.run({ value: input[key2], issues: [] }, ctx);
    if (r instanceof Promise) {
      proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
    } else {
      handlePropertyResult(r, payload, key2, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key2 in shape) {
      const field2 = shape[key2]._zod;
      if (field2.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key2)) {
          assignProp(propValues, key2, /* @__PURE__ */ new Set());
        }
        for (const v of field2.values)
          propValues[key2].add(v);
        if (field2.optin !== void 0)
          propValues[key2].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key2 of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key2 === "__proto__")
        continue;
      const el = shape[key2];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r = el._zod.run({ value: input[key2], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((r2) => handlePropertyResult(r2, payload, key2, input, optin, optout)));
      } else {
        handlePropertyResult(r, payload, key2, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r) => !aborted(r));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodTuple = /* @__PURE__ */ $constructor("$ZodTuple", (inst, def) => {
  $ZodType.init(inst, def);
  const items = def.items;
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        input,
        inst,
        expected: "tuple",
        code: "invalid_type"
      });
      return payload;
    }
    payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
    const proms = [];
    const optinStart = getTupleOptStart(items, "optin");
    const optoutStart = getTupleOptStart(items, "optout");
    if (!def.rest) {
      if (input.length < optinStart) {
        payload.issues.push({
          code: "too_small",
          minimum: optinStart,
          inclusive: true,
          input,
          inst,
          origin: "array"
        });
        return payload;
      }
      if (input.length > items.length) {
        payload.issues.push({
          code: "too_big",
          maximum: items.length,
          inclusive: true,
          input,
          inst,
          origin: "array"
        });
      }
    }
    const itemResults = new Array(items.length);
    const abortEarly = def.rest ? ctx?.abortEarly : void 0;
    let itemAborted = false;
    for (let i = 0; i < items.length; i++) {
      const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
      if (r instanceof Promise) {
        proms.push(r.then((rr) => {
          itemResults[i] = rr;
        }));
      } else {
        itemResults[i] = r;
        if (abortEarly && !itemAborted && r.issues.length)
          itemAborted = aborted(r);
      }
    }
    if (def.rest && !itemAborted) {
      let i = items.length - 1;
      const rest = input.slice(items.length);
      let seen = payload.issues.length;
      for (const el of rest) {
        if (abortEarly && payload.issues.length !== seen) {
          if (aborted(payload, seen))
            break;
          seen = payload.issues.length;
        }
        i++;
        const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((r) => handleTupleResult(r, payload, i)));
        } else {
          handleTupleResult(result, payload, i);
        }
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
    }
    return handleTupleResults(itemResults, payload, items, input, optoutStart);
  };
});
function getTupleOptStart(items, key2) {
  for (let i = items.length - 1; i >= 0; i--) {
    const omittable = key2 === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
    if (!omittable)
      return i + 1;
  }
  return 0;
}
function handleTupleResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
  for (let i = 0; i < items.length; i++) {
    const r = itemResults[i];
    const isPresent = i < input.length;
    if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
      final.value.length = i;
      break;
    }
    if (r.issues.length) {
      if (!isPresent && i >= optoutStart) {
        final.value.length = i;
        break;
      }
      final.issues.push(...prefixIssues(i, r.issues));
    }
    final.value[i] = r.value;
  }
  for (let i = final.value.length - 1; i >= input.length; i--) {
    if (items[i]._zod.optout === "optional" && final.value[i] === void 0) {
      final.value.length = i;
    } else {
      break;
    }
  }
  return final;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key2 of values) {
        if (typeof key2 === "string" || typeof key2 === "number" || typeof key2 === "symbol") {
          recordKeys.add(typeof key2 === "number" ? key2.toString() : key2);
          if (key2 === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key2, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key2, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key2 in input) {
        if (!recordKeys.has(key2)) {
          if (def.mode === "loose") {
            if (key2 === "__proto__")
              continue;
            payload.value[key2] = input[key2];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key2 of Reflect.ownKeys(input)) {
        if (key2 === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key2))
          continue;
        let keyResult = def.keyType._zod.run({ value: key2, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key2 === "string" && number.test(key2) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key2), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key2] = input[key2];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key2);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key2,
              path: [key2],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key2], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key2, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key2, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodLiteral = /* @__PURE__ */ $constructor("$ZodLiteral", (inst, def) => {
  $ZodType.init(inst, def);
  const values = new Set(def.values);
  inst._zod.values = values;
  defineLazyInternal(inst, "pattern", (zod) => {
    const vals2 = zod.def.values;
    return new RegExp(vals2.length ? `^(${vals2.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (values.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values: def.values,
      input,
      inst
    });
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r = def.fn(input);
    if (r instanceof Promise) {
      return r.then((r2) => handleRefineResult(r2, payload, input, inst));
    }
    handleRefineResult(r, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}

// ../../work/main/node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
  return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
  return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
  return new Class({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
  return new Class({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _null2(Class, params) {
  return new Class({
    type: "null",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
  return /* @__PURE__ */ _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
  const norm = normalizeParams(_params);
  norm.abort ?? (norm.abort = true);
  const schema2 = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...norm
  });
  return schema2;
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
  const schema2 = new Class({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema2;
}

// ../../work/main/node_modules/zod/v4/mini/schemas.js
var ZodMiniType = /* @__PURE__ */ $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod)
    throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
}, {
  // `with` is an alias for `check`: the same function object, not a wrapper.
  get with() {
    return this.check;
  },
  set with(value) {
    own(this, "with", value);
  },
  parse(data, params) {
    return parse(this, data, params, { callee: this.parse });
  },
  parseAsync(data, params) {
    return parseAsync(this, data, params, { callee: this.parseAsync });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  check(...checks) {
    const def = this.def;
    return this.clone({
      ...def,
      checks: [
        ...def.checks ?? [],
        ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }, { parent: true });
  },
  clone(_def, params) {
    return clone(this, _def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  }
});
var ZodMiniString = /* @__PURE__ */ $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string2(params) {
  return _string(ZodMiniString, params);
}
var ZodMiniNumber = /* @__PURE__ */ $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number2(params) {
  return _number(ZodMiniNumber, params);
}
var ZodMiniNumberFormat = /* @__PURE__ */ $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
});
function int(params) {
  return _int(ZodMiniNumberFormat, params);
}
var ZodMiniBoolean = /* @__PURE__ */ $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function boolean2(params) {
  return _boolean(ZodMiniBoolean, params);
}
var ZodMiniNull = /* @__PURE__ */ $constructor("ZodMiniNull", (inst, def) => {
  $ZodNull.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _null3(params) {
  return _null2(ZodMiniNull, params);
}
var ZodMiniArray = /* @__PURE__ */ $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
  return new ZodMiniArray({
    type: "array",
    element,
    ...normalizeParams(params)
  });
}
var ZodMiniObject = /* @__PURE__ */ $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...normalizeParams(params)
  };
  return new ZodMiniObject(def);
}
var ZodMiniUnion = /* @__PURE__ */ $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
  return new ZodMiniUnion({
    type: "union",
    options,
    ...normalizeParams(params)
  });
}
var ZodMiniTuple = /* @__PURE__ */ $constructor("ZodMiniTuple", (inst, def) => {
  $ZodTuple.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
  const hasRest = _paramsOrRest instanceof $ZodType;
  const params = hasRest ? _params : _paramsOrRest;
  const rest = hasRest ? _paramsOrRest : null;
  return new ZodMiniTuple({
    type: "tuple",
    items,
    rest,
    ...normalizeParams(params)
  });
}
var ZodMiniRecord = /* @__PURE__ */ $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodMiniRecord({
      type: "record",
      keyType: /* @__PURE__ */ string2(),
      valueType: keyType,
      ...normalizeParams(valueType)
    });
  }
  return new ZodMiniRecord({
    type: "record",
    keyType,
    valueType,
    ...normalizeParams(params)
  });
}
var ZodMiniEnum = /* @__PURE__ */ $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodMiniEnum({
    type: "enum",
    entries,
    ...normalizeParams(params)
  });
}
var ZodMiniLiteral = /* @__PURE__ */ $constructor("ZodMiniLiteral", (inst, def) => {
  $ZodLiteral.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
  return new ZodMiniLiteral({
    type: "literal",
    values: Array.isArray(value) ? value : [value],
    ...normalizeParams(params)
  });
}
var ZodMiniOptional = /* @__PURE__ */ $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
  return new ZodMiniOptional({
    type: "optional",
    innerType
  });
}
var ZodMiniNullable = /* @__PURE__ */ $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
  return new ZodMiniNullable({
    type: "nullable",
    innerType
  });
}
var ZodMiniCustom = /* @__PURE__ */ $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
  return _custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
}

// core/nomenklatur/pack-file.ts
var MOST_ENTRIES = 6e4;
var LONGEST_TEXT = 2e3;
var KODE = /^(X|[1-9])(\.(XX|\d\d)(\.\d\d(\.\d\.\d\d(\.\d{4})?)?)?)?$/;
var kode = string2().check(_regex(KODE));
var text = string2().check(_maxLength(LONGEST_TEXT));
var field = union([text, int().check(_nonnegative())]);
var row = tuple([
  union([literal(1), literal(2), literal(3)]),
  kode,
  field,
  optional(field),
  optional(field),
  optional(field),
  optional(array(kode).check(_maxLength(50)))
]);
var schema = object({
  nomenklatur: literal(1),
  id: text.check(_minLength(1)),
  judul: text.check(_minLength(1)),
  tahun: int().check(_gte(1900), _lte(2200)),
  sumber: text,
  lengkap: boolean2(),
  baris: array(row).check(_maxLength(MOST_ENTRIES))
});

// core/workbook/address.ts
function addressOf({ sheet, row: row2, column }) {
  return { sheet, row: row2, column };
}
var A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
var R1C1 = /^(R\d*)?(C\d*)?$/i;
function columnLetters(column) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  }
  return letters;
}
function columnIndex(letters) {
  let index = 0;
  for (const letter2 of letters) index = index * 26 + letter2.charCodeAt(0) - 64;
  return index - 1;
}
function formatPosition({ row: row2, column }) {
  return columnLetters(column) + String(row2 + 1);
}
function parsePosition(text2) {
  const match = A1.exec(text2.trim());
  return match ? { row: Number(match[2]) - 1, column: columnIndex((match[1] ?? "").toUpperCase()) } : null;
}
function parseRange(text2) {
  const [first = "", second = first, ...more] = text2.split(":");
  const a = parsePosition(first);
  const b = parsePosition(second);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column)
  };
}
function quoteSheet(sheet) {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !A1.test(sheet) && !R1C1.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
function formatAddress(address) {
  return `${quoteSheet(address.sheet)}!${formatPosition(address)}`;
}

// core/workbook/merges.ts
var MergeIndex = class {
  #byCell = /* @__PURE__ */ new Map();
  constructor(merges) {
    for (const text2 of merges) {
      const range = parseRange(text2);
      if (range) this.#add(range);
    }
  }
  areaOf({ row: row2, column }) {
    return this.#byCell.get(key(row2, column)) ?? null;
  }
  #add(range) {
    if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > LARGEST_AREA) return;
    for (let row2 = range.top; row2 <= range.bottom; row2++) {
      for (let column = range.left; column <= range.right; column++)
        this.#byCell.set(key(row2, column), range);
    }
  }
};
var LARGEST_AREA = 2e4;
var MAX_COLUMNS = 18278;
var key = (row2, column) => row2 * MAX_COLUMNS + column;

// core/workbook/sheet.ts
var ERROR_TEXT = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|BUSY!|ERROR!|GETTING_DATA)$/;
function isErrorValue(value) {
  return typeof value === "string" && ERROR_TEXT.test(value);
}
var INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
var PLAIN = /^[!-~](?: ?[!-~])*$/;
function foldSpaces(text2) {
  if (PLAIN.test(text2)) return text2;
  return text2.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}
var Sheet = class {
  name;
  hidden;
  protected;
  /** The area that holds anything; bottom < top for an empty sheet. */
  used;
  #snapshot;
  #merges;
  /** By row and column, as they were asked for: dozens of readers ask for the same cells of a table. */
  #cells = [];
  /** The same for texts, of which far more are looked at than cells are pointed at; from the used area's corner on. */
  #texts = [];
  constructor(snapshot) {
    this.name = snapshot.name;
    this.hidden = snapshot.visibility !== "visible";
    this.protected = snapshot.protected;
    this.#snapshot = snapshot;
    this.#merges = new MergeIndex(snapshot.merges);
    const { origin, values } = snapshot;
    const width = values.reduce((most, row2) => Math.max(most, row2.length), 0);
    this.used = {
      top: origin.row,
      left: origin.column,
      bottom: origin.row + values.length - 1,
      right: origin.column + width - 1
    };
  }
  value(row2, column) {
    const { origin, values } = this.#snapshot;
    return values[row2 - origin.row]?.[column - origin.column] ?? null;
  }
  /** The text a reader sees in the cell itself (not of the area it is merged into). */
  text(row2, column) {
    const value = this.value(row2, column);
    if (value === null) return "";
    if (typeof value !== "string") return this.#shown(row2, column) ?? String(value);
    const { origin } = this.#snapshot;
    const texts = this.#texts[row2 - origin.row] ??= [];
    return texts[column - origin.column] ??= foldSpaces(value);
  }
  /** Is there nothing to be read in the cell itself? */
  isBlank(row2, column) {
    const value = this.value(row2, column);
    return typeof value === "string" ? this.text(row2, column) === "" : value === null;
  }
  format(row2, column) {
    const { origin, formats } = this.#snapshot;
    const format = formats[row2 - origin.row]?.[column - origin.column] ?? "";
    return format === "General" ? "" : format;
  }
  /** By A1 address, with their leading "=". */
  get formulas() {
    return this.#snapshot.formulas;
  }
  formula(position) {
    return this.#snapshot.formulas[formatPosition(position)] ?? null;
  }
  cell(row2, column) {
    const cells = this.#cells[row2] ??= [];
    return cells[column] ??= this.#readCell(row2, column);
  }
  #readCell(row2, column) {
    return {
      sheet: this.name,
      row: row2,
      column,
      value: this.value(row2, column),
      text: this.text(row2, column),
      format: this.format(row2, column)
    };
  }
  mergedArea(row2, column) {
    return this.#merges.areaOf({ row: row2, column });
  }
  /** The cell that the reader sees here: the first one of a merged area. */
  visibleCell(row2, column) {
    const area = this.mergedArea(row2, column);
    return area ? this.cell(area.top, area.left) : this.cell(row2, column);
  }
  #shown(row2, column) {
    const { origin, shown } = this.#snapshot;
    const text2 = shown[row2 - origin.row]?.[column - origin.column];
    return text2 === void 0 || text2 === "" || /^#+$/.test(text2) ? void 0 : foldSpaces(text2);
  }
};

// core/kode/split.ts
var OTHER_LETTER = /^[A-WYZa-wyz]/;
var DASHED = /^([\dXx][\dXx.,\s]*?)\s*[-–—:]\s*(\S.*)$/s;
var SPACED = /^((?:\d|[Xx])(?:[.,](?:\d{1,4}|[Xx]{1,2}))+\.?)\s+(\S.*)$/s;
var ALONE = /^(?:\d|[Xx])(?:\s*[.,]\s*(?:\d{1,4}|[Xx]{1,2}))+\.?$/;
function splitKodeNama(text2) {
  if (OTHER_LETTER.test(text2)) return null;
  const folded = foldSpaces(text2);
  const bare2 = folded.replace(/ ?[-–—:]$/, "");
  const match = ALONE.test(bare2) ? null : DASHED.exec(folded) ?? SPACED.exec(folded);
  const written = (match?.[1] ?? (ALONE.test(bare2) ? bare2 : "")).trim();
  const nama = (match?.[2] ?? "").trim();
  if (!isCodeLike(written, nama)) return null;
  const reading = readKode(written.replace(/ /g, ""));
  if (reading.kind === "bukan-kode") return null;
  const blanks = written.includes(" ") ? ["pemisah"] : [];
  return { reading: withFaults(reading, blanks), written, nama };
}
function withFaults(reading, faults) {
  return reading.kind === "kode" && faults.length > 0 ? { ...reading, faults: [.../* @__PURE__ */ new Set([...reading.faults, ...faults])] } : reading;
}
function isCodeLike(written, nama) {
  if (nama !== "" && !/\p{L}/u.test(nama)) return false;
  const parts = written.split(/[.,]/).filter((part2) => part2.trim() !== "");
  if (parts.length >= 3) return true;
  if (parts.length === 2)
    return /^([1-9] ?\. ?\d\d|[Xx] ?\. ?[Xx]{2})\.?$/.test(written);
  return parts.length === 1 && /^[1-9Xx]$/.test(written) && /^(urusan|unsur)\b/i.test(nama);
}
function kodeText(cell) {
  if (typeof cell.value !== "number") return cell.text;
  const shown = cell.text.replace(",", ".");
  const text2 = /^\d+(\.\d+)?$/.test(shown) && Number(shown) === cell.value ? shown : String(cell.value);
  return /^\d\.\d$/.test(text2) ? `${text2}0` : text2;
}
function readKodeCells(cells) {
  const filled2 = cells.filter((cell) => cell.text !== "");
  if (filled2.length === 0) return { kind: "bukan-kode" };
  const [only2] = filled2;
  if (filled2.length === 1 && only2) return readLoneCell(only2);
  const texts = filled2.map((cell, index) => index === 0 ? leadText(cell) : kodeText(cell));
  if (!texts.every((text2) => /^[\dXx]+([.,][\dXx]+)*$/.test(text2))) return { kind: "bukan-kode" };
  const gap = cells.map((cell) => cell.text === "" ? " " : "x").join("").trim().includes(" ");
  if (gap) return { kind: "meragukan", reason: "ada bagian kode yang kosong di tengah" };
  const lead = /^\d[.,]\d$/.test(texts[0] ?? "") ? readKode(texts[0] ?? "") : null;
  if (lead?.kind === "meragukan") return lead;
  const lost = filled2.find(
    (cell, index) => index > 0 && typeof cell.value === "string" && /^\d[.,]\d$/.test(cell.text)
  );
  if (lost)
    return {
      kind: "meragukan",
      reason: `"${lost.text}" dapat berarti ${lost.text.replace(/(\d)$/, "0$1")} atau ${lost.text}0`
    };
  const parts = texts.flatMap((text2) => text2.split(/[.,]/));
  return readParts(parts, filled2.some(lostZero) ? ["nol-hilang"] : []);
}
function readLoneCell(cell) {
  return withFaults(readKode(leadText(cell)), lostZero(cell) ? ["nol-hilang"] : []);
}
function lostZero(cell) {
  return typeof cell.value === "number" && /^\d\.\d$/.test(String(cell.value)) && !/^\d[.,]\d0$/.test(cell.text);
}
function leadText(cell) {
  const text2 = kodeText(cell);
  const [, urusan = "", nomor = ""] = lostZero(cell) ? /^(\d)\.(\d)0$/.exec(text2) ?? [] : [];
  return nomor === "" || isBidangMungkin(urusan, `${nomor}0`) ? text2 : `${urusan}.${nomor}`;
}

// core/nomenklatur/import/read-row.ts
var split = remember(splitKodeNama);

// core/nomenklatur/penerus.ts
function penerusResmi(nomenklatur, kode2) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set([kodeDaftar(kode2)]);
  for (const old of seen)
    for (const { kode: next } of nomenklatur.lists.flatMap((list) => list.replacing(old))) {
      const live = nomenklatur.find(next);
      if (live) found.set(next, live);
      else seen.add(next);
    }
  return [...found.values()];
}
function penerusSenama(nomenklatur, old) {
  const together = nomenklatur.lists.filter((list) => list.get(old.kode) !== null);
  return nomenklatur.named(old.nama).filter(
    ({ kode: kode2, level }) => level === old.level && bidangDaftar(kode2) === bidangDaftar(old.kode) && kewenanganKode(kode2) === kewenanganKode(old.kode) && !together.some((list) => list.get(kode2) !== null)
  );
}

// core/nomenklatur/mutakhirkan.ts
function mutakhirkan(items, nomenklatur) {
  const proposals = items.map((item) => propose(item, nomenklatur));
  const sources = /* @__PURE__ */ new Map();
  for (const proposal of proposals) {
    const target = targetOf(proposal);
    if (target !== null) sources.set(target, (sources.get(target) ?? /* @__PURE__ */ new Set()).add(proposal.item.kode));
  }
  return proposals.map((proposal) => {
    const others = proposal.kind === "pasti" ? sources.get(proposal.calon.kode)?.size ?? 0 : 0;
    return proposal.kind === "pasti" && others > 1 ? merged(proposal) : proposal;
  });
}
function targetOf(proposal) {
  if (proposal.kind === "pasti") return proposal.calon.kode;
  return proposal.kind === "tetap" ? proposal.item.kode : null;
}
function merged({ item, calon }) {
  const alasan = `Dokumen ini sudah memakai ${calon.kode}, atau kode lain juga menjadi kode itu. Gabungkan baris-barisnya, lalu ganti kodenya.`;
  return { item, kind: "pilih", calon: [calon], alasan };
}
function propose(item, nomenklatur) {
  const status = nomenklatur.status(item.kode);
  if (status.kind === "tidak-tercakup") return { item, kind: "tidak-dinilai", bidang: status.bidang };
  if (status.kind === "berlaku") return checkedName(item, status.entry, nomenklatur);
  if (status.kind === "dicabut") return successor(item, status.entry, nomenklatur);
  const alasan = status.kind === "lebih-baru" ? `Kode ${item.kode} belum ada dalam ${status.berlaku.judul}; baru ada dalam ${status.pack.judul}.` : `Kode ${item.kode} tidak ada dalam ${status.berlaku.judul} maupun daftar lain yang dimuat.`;
  return byName(item, nomenklatur, { nama: item.nama, alasan });
}
function checkedName(item, entry, nomenklatur) {
  if (item.nama === "" || nameKey(item.nama) === nameKey(entry.nama)) return { item, kind: "tetap" };
  const named = sameScope(item.kode, nomenklatur.named(item.nama));
  if (named.length === 0) return { item, kind: "tetap" };
  const calon = [
    ...named.map((each) => calonOf(item, each, "Namanya sama dengan yang tercetak.")),
    calonOf(item, entry, "Kodenya sama dengan yang tercetak.")
  ];
  return { item, kind: "pilih", calon, alasan: "Nama yang tercetak adalah nama resmi kode lain." };
}
function successor(item, old, nomenklatur) {
  const official = penerusResmi(nomenklatur, item.kode);
  const sameName = official.length > 0 ? [] : penerusSenama(nomenklatur, old);
  const alasan = official.length > 0 ? "Penerus resmi menurut daftar SIPD." : "Nama sama dalam bidang yang sama.";
  const calon = [...official, ...sameName].map((entry) => calonOf(item, entry, alasan, old));
  const [only2] = calon;
  if (!only2)
    return byName(item, nomenklatur, {
      nama: old.nama,
      alasan: `Kode ${item.kode} sudah dicabut dan tidak ada penerus yang disebut.`
    });
  const doubt2 = doubtAbout(item, old, { calon, official: official.length > 0 });
  return doubt2 === null ? { item, kind: "pasti", calon: only2 } : { item, kind: "pilih", calon, alasan: doubt2 };
}
function doubtAbout(item, old, { calon, official }) {
  if (calon.length > 1) return `Kode ${item.kode} mempunyai ${String(calon.length)} penerus.`;
  const names3 = [old.nama, calon[0]?.entry.nama ?? "", ""].map(nameKey);
  if (!names3.includes(nameKey(item.nama)))
    return `Nama yang tercetak berbeda dari nama resmi kode ${item.kode} yang lama ("${old.nama}").`;
  const satuan = calon[0]?.entry.satuan ?? "";
  return official || nameKey(satuan) === nameKey(old.satuan) || old.satuan === "" || satuan === "" ? null : `Satuannya berubah dari ${old.satuan} menjadi ${satuan}.`;
}
var MOST_CALON = 5;
var LEAST_LIKENESS = 0.6;
function byName(item, nomenklatur, { nama, alasan }) {
  const level = levelKode(item.kode);
  const scope = { levels: level ? [level] : [], bidang: [bidangDaftar(item.kode)], most: MOST_CALON };
  const hits = nama === "" ? [] : nomenklatur.search(nama, scope);
  const calon = hits.filter(({ score }) => score >= LEAST_LIKENESS).map(
    ({ entry }) => calonOf(item, entry, nameKey(entry.nama) === nameKey(nama) ? "Namanya sama." : "Namanya mirip.")
  );
  return calon.length > 0 ? { item, kind: "pilih", calon, alasan } : { item, kind: "tanpa-penerus", alasan };
}
function sameScope(kode2, entries) {
  return entries.filter(
    (entry) => entry.level === levelKode(kode2) && bidangDaftar(entry.kode) === bidangDaftar(kode2)
  );
}
function calonOf(item, entry, alasan, old) {
  const catatan = [];
  if (item.nama !== "" && nameKey(item.nama) !== nameKey(entry.nama))
    catatan.push(`Namanya menjadi "${entry.nama}".`);
  if (old && old.satuan !== "" && entry.satuan !== "" && nameKey(old.satuan) !== nameKey(entry.satuan))
    catatan.push(`Satuannya menjadi ${entry.satuan} (semula ${old.satuan}).`);
  return { entry, kode: kodeDokumen(entry.kode, kodePada(item.kode, "bidang") ?? ""), alasan, catatan };
}

// core/numbers/years.ts
var YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/g;
var PERIOD = /(?<!\d)(20[0-4]\d)\s*(?:[-–—]|s\.?\s*(?:\/\s*)?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s*)?(20[0-4]\d)(?!\d)/i;
function yearsIn(text2) {
  return [...text2.matchAll(YEAR)].map((match) => Number(match[1]));
}
function periodIn(text2) {
  const match = PERIOD.exec(text2);
  const first = Number(match?.[1]);
  const last = Number(match?.[2]);
  return match && last > first && last - first <= 20 ? { first, last } : null;
}
function yearOrdinal(text2) {
  const match = /tahun\s*(?:ke\s*)?(?:[-–—]\s*)?(\d{1,2})(?!\d)/i.exec(text2);
  return match ? Number(match[1]) : null;
}
function periodYears({ first, last }) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// core/numbers/unit.ts
var KNOWN_UNITS = new Set(
  `% akun aplikasi arsip angka bangunan barang berkas bidang buah buku bulan cabang data desa dokumen eksemplar
  ekor event fasilitas gedung ha hari hektar indeks izin jam jenis jiwa jumlah kabupaten kali kampung kasus kategori
  kecamatan kegiatan kelas kelompok keluarga kelurahan kendaraan kesepakatan kg kk km koperasi kota kpm kuintal lahan
  laporan layanan lembaga lembar level liter lokasi lulusan m m2 m3 makam masjid media meter naskah nilai opd orang
  orang/bulan orang/hari organisasi paket pasar pasien pegawai pelaku pemda perda perusahaan peserta peta peraturan
  poin predikat produk proyek puskesmas rancangan rasio rekomendasi rencana responden ruang rumah rupiah ruas
  satuan sekolah sertifikat set siswa sistem sk skala skor skpd surat tahun tempat tenaga tim titik ton triwulan ukm
  umkm unit upt uptd usaha usulan wilayah`.split(/\s+/)
);
var SYNONYMS = /* @__PURE__ */ new Map([
  ["persen", "%"],
  ["persentase", "%"],
  ["presentase", "%"],
  ["dok", "dokumen"],
  ["lap", "laporan"],
  ["org", "orang"],
  ["keg", "kegiatan"],
  ["bln", "bulan"],
  ["rp", "rupiah"],
  ["hektare", "hektar"],
  ["ha", "hektar"],
  ["m\xB2", "m2"],
  ["m\xB3", "m3"]
]);
var MEASURES = /* @__PURE__ */ new Set([
  "%",
  "indeks",
  "nilai",
  "skor",
  "poin",
  "rasio",
  "predikat",
  "kategori",
  "level",
  "angka",
  "skala"
]);
function namesNumber(text2) {
  return /\d/.test(text2.replace(/(?<![\p{L}\d])(?:[kcdm]?m[23]|co2)(?!\d)/giu, ""));
}
var normalUnit = remember((unit) => {
  const plain2 = unit.toLowerCase().replace(/\s+/g, " ").replace(/^[ (]+/, "").replace(/(?<![ ).])[ ).]+$/, "").replace(/ ?\/ ?/g, "/");
  return SYNONYMS.get(plain2) ?? (plain2.startsWith("%") ? "%" : plain2);
});
function sameUnit(one, other2) {
  return normalUnit(one) === normalUnit(other2);
}
function isCountable(unit) {
  const normal = normalUnit(unit);
  if (normal === "") return null;
  if (MEASURES.has(normal)) return false;
  return isKnownUnit(normal) ? true : null;
}
var isKnownUnit = remember(
  (unit) => normalUnit(unit).split(/[\s/]+/).some((word) => KNOWN_UNITS.has(word) || SYNONYMS.has(word))
);
var TRAILING_PARENTHESES = /^(.*?) ?(\( ?\(? ?([^()]*?) ?\)? ?\))$/s;
function splitUnit(text2) {
  const folded = foldSpaces(text2);
  const match = folded.endsWith(")") ? TRAILING_PARENTHESES.exec(folded) : null;
  const [, name = "", wrapped = "", inner = ""] = match ?? [];
  if (!match || name === "") return { name: text2, unit: "", fault: null };
  if (inner === "") return { name, unit: "", fault: "empty-parentheses" };
  if (!looksLikeUnit(inner)) return { name: text2, unit: "", fault: null };
  return { name, unit: inner, fault: /^\( ?\(/.test(wrapped) ? "double-parentheses" : null };
}
function looksLikeUnit(text2) {
  const words2 = text2.split(/\s+/);
  if (text2.startsWith("%")) return true;
  return words2.length <= 3 && !namesNumber(text2) && isKnownUnit(text2) && !/indikator|iku|ikk|kurang|sangat/i.test(text2);
}

// core/numbers/digits.ts
var MOST_WHOLE_DIGITS = 15;
var MOST_DECIMALS = 20;
var GROUPED = { ".": /^[1-9]\d{0,2}(\.\d{3})+$/, ",": /^[1-9]\d{0,2}(,\d{3})+$/ };
function readDigits(raw, style) {
  const text2 = raw.trim().replace(/[.,]$/, "").trimEnd();
  if (/\s/.test(text2)) return readBlanked(text2, style);
  const points = text2.split(".").length - 1;
  const commas = text2.split(",").length - 1;
  if (points === 0 && commas === 0) return readPlain(text2);
  if (points > 0 && commas > 0) return readBothMarks(text2);
  return readOneMark(text2, points > 0 ? "." : ",", style);
}
function readPlain(text2) {
  return number3(text2, "", text2.length > 3 ? ["ungrouped"] : []);
}
function readBlanked(text2, style) {
  const joined = text2.replace(/\s+/g, "");
  const grouped = /^\d{1,3}\.\d/.test(text2) && GROUPED["."].test(joined.replace(/,\d{1,2}$/, ""));
  const cutOff = /^\d+,\d\s+\d$/.test(text2);
  const read = readDigits(joined, style);
  if (!(grouped || cutOff) || read.kind === "broken" || read.traits.includes("ambiguous"))
    return { kind: "broken", reason: "ada spasi di antara angkanya" };
  return { ...read, traits: [...read.traits, "inner-blanks"] };
}
function readBothMarks(text2) {
  const decimal = text2.lastIndexOf(",") > text2.lastIndexOf(".") ? "," : ".";
  const group = decimal === "," ? "." : ",";
  const [whole = "", fraction = "", ...more] = text2.split(decimal);
  if (more.length > 0)
    return { kind: "broken", reason: `tanda "${decimal}" muncul lebih dari sekali di belakang` };
  if (!GROUPED[group].test(whole)) return brokenGroups(group);
  if (fraction === "") return nothingBehind(decimal);
  return number3(whole.replaceAll(group, ""), fraction, decimal === "." ? ["decimal-point"] : []);
}
function readOneMark(text2, mark, style) {
  const parts = text2.split(mark);
  const [whole = "", fraction = ""] = parts;
  const grouped = GROUPED[mark].test(text2);
  if (parts.length > 2) return grouped ? number3(parts.join(""), "") : brokenGroups(mark);
  if (mark === "." && /^0+$/.test(whole) && /^0{3}$/.test(fraction)) return brokenGroups(mark);
  if (fraction === "") return nothingBehind(mark);
  if (/^0\d/.test(whole)) return { kind: "broken", reason: "diawali nol" };
  const marksThousands = mark === "." === (style === "id");
  if (marksThousands && whole.length > 3 && fraction.length === 3) return brokenGroups(mark);
  if (grouped && marksThousands) return number3(whole + fraction, "", ["ambiguous"]);
  const traits = [];
  if (grouped) traits.push("ambiguous");
  if (mark === ".") traits.push("decimal-point");
  return number3(whole, fraction, traits);
}
function number3(whole, fraction, traits = []) {
  if (whole.replace(/^0+/, "").length > MOST_WHOLE_DIGITS || fraction.length > MOST_DECIMALS)
    return { kind: "broken", reason: "angkanya terlalu banyak untuk disimpan lembar kerja" };
  return { kind: "number", value: Number(`${whole}.${fraction || "0"}`), decimals: fraction.length, traits };
}
function nothingBehind(mark) {
  return { kind: "broken", reason: `tidak ada angka di belakang "${mark}"` };
}
function brokenGroups(mark) {
  const name = mark === "." ? "titik" : "koma";
  return { kind: "broken", reason: `kelompok angka di antara ${name} tidak terdiri atas tiga angka` };
}

// core/numbers/empty.ts
var NOT_AVAILABLE = /^(n ?[./]? ?a ?\.?|tad|nihil|(data )?(tidak|belum) (ada|tersedia|dihitung|dinilai|diukur|dirilis)( data| nilai)?)$/i;
var DASH = /^[-\u2010-\u2015\u2212_.,…·()\s]+$/;
var CURRENCY = /^(?:rp|idr)(?![a-z])\.?\s*/i;
function emptyKind(text2) {
  const bare2 = text2.trim().replace(CURRENCY, "");
  if (bare2 === "") return "blank";
  if (DASH.test(bare2) && !/^[()\s]+$/.test(bare2)) return "dash";
  return bare2.length < 40 && NOT_AVAILABLE.test(bare2.replace(/\s+/g, " ")) ? "not-available" : null;
}

// core/numbers/number-format.ts
var positivePart = (format) => /^(?:"[^"]*"|\\.|[^;])*/s.exec(format)?.[0] ?? "";
var withoutLiterals = remember(
  (format) => positivePart(format).replace(/"[^"]*"/g, "").replace(/\[[^\]]*\]/g, "").replace(/[\\_*]./g, "")
);
function percentFormat(format) {
  return withoutLiterals(format).includes("%");
}
var dateFormat = remember(
  (format) => /[dmyhs]/i.test(withoutLiterals(format).replace(/general|standard/gi, ""))
);
function formatDecimals(format) {
  const digits = withoutLiterals(format);
  if (!/[0#?]/.test(digits)) return null;
  return /\.([0#?]+)/.exec(digits)?.[1]?.length ?? 0;
}
var formatUnit = remember((format) => {
  const part2 = positivePart(format);
  if (/[0#?](?:\s|\\ )*\\%/.test(part2)) return "%";
  const literal2 = /[0#?](?:\s|\\ |_.)*"([^"]*)"/s.exec(part2)?.[1]?.trim() ?? "";
  return /[\p{L}%]/u.test(literal2) ? literal2 : "";
});

// core/numbers/number.ts
var HEAD = /^([+-]?)(?:(rp|idr)\.?\s*)?([+-]?)(?=\d)/i;
var CURRENCY_TAIL = /[.,]\s*[-–—=]+$/;
var DIGITS_THEN_REST = /^(\d(?:[\d.,]|\s+(?=[\d.,]))*)(\s*)(.*)$/s;
var REST = /^[\p{L}%‰(*]/u;
var OPEN_END = /^(?:ke\s?(?:atas|bawah)|atau|lebih|kurang|plus|hingga|sampai|s\.?\s?\/\s?d|s\.d)(?!\p{L})/iu;
var SCALE = /^(ribu|rb|juta|jt|mil[iy]ar|tril[iy]un)(?!\p{L})\.?\s*/iu;
var ZEROS = { r: 3, j: 6, m: 9, t: 12 };
function readNumberText(raw, style = "id") {
  const text2 = raw.trim();
  const how = emptyKind(text2);
  if (how) return { kind: "empty", how };
  return readNegative(text2, style) ?? readSigned(text2, style) ?? { kind: "text", text: text2 };
}
function readNegative(text2, style) {
  const inner = /^\((\s*[\dRI].*)\)$/is.exec(text2)?.[1];
  const reading = inner === void 0 ? null : readSigned(inner.trim(), style);
  if (reading?.kind === "broken") return reading;
  return reading?.kind === "number" && (reading.percent || reading.unit === "") && reading.value >= 0 ? { ...reading, value: 0 - reading.value } : null;
}
function readSigned(text2, style) {
  const plain2 = text2.replaceAll("\u2212", "-");
  const [head2, before = "", currency = "", behind = ""] = HEAD.exec(plain2) ?? [];
  if (head2 === void 0 || before && behind) return null;
  const body = plain2.slice(head2.length).replace(CURRENCY_TAIL, "");
  const [, digits = "", gap = "", rest = ""] = DIGITS_THEN_REST.exec(body) ?? [];
  if (rest !== "" && (!REST.test(rest) || /[.,]$/.test(digits))) return null;
  if (namesNumber(rest) || OPEN_END.test(rest)) return null;
  const read = readDigits(digits, currency ? moneyStyle(digits, style) : style);
  const reading = withUnit(read, rest, currency !== "");
  if (reading.kind !== "number") return reading;
  const glued = gap === "" && /^\p{L}/u.test(rest) ? ["glued-unit"] : [];
  return {
    ...reading,
    value: before + behind === "-" ? 0 - reading.value : reading.value,
    traits: [...reading.traits, ...glued]
  };
}
function moneyStyle(digits, style) {
  const mark = /^[1-9]\d{0,2}([.,])\d{3}$/.exec(digits)?.[1];
  return mark === "." ? "id" : mark === "," ? "en" : style;
}
function withUnit(read, rest, money) {
  const scale = SCALE.exec(rest);
  const unit = unitBehind(rest.slice(scale?.[0].length ?? 0));
  if (read.kind === "broken") return { ...read, unit };
  if (money && /^[mt]$/i.test(unit))
    return { kind: "broken", reason: `singkatan "${unit}" tidak pasti besarnya`, unit };
  const zeros = ZEROS[scale?.[0].charAt(0).toLowerCase() ?? ""] ?? 0;
  const decimals = Math.max(0, read.decimals - zeros);
  const percent = normalUnit(unit) === "%";
  return {
    kind: "number",
    value: zeros > 0 ? round(read.value * 10 ** zeros, decimals) : read.value,
    percent,
    decimals,
    unit: percent ? "%" : unit,
    traits: ["text", ...read.traits]
  };
}
function unitBehind(rest) {
  const text2 = rest.replace(/^\*{1,3}\)?/, "").trim();
  const [, remark = "", unit = ""] = /^\(([^()]*)\)(.*)$/s.exec(text2) ?? ["", "", text2];
  if (unit !== "") return unit.trim();
  return remark.trim().split(/[\s/]+/).every(isKnownUnit) ? remark.trim() : "";
}
var NO_TRAITS = [];
function readNumber(cell, style = "id") {
  const { value } = cell;
  if (isErrorValue(value)) return { kind: "broken", reason: `rumusnya menghasilkan ${cell.text}`, unit: "" };
  if (typeof value !== "number") return readNumberText(cell.text, style);
  const format = readFormat(cell.format);
  if (format.isDate) return { kind: "broken", reason: "sel diformat sebagai tanggal", unit: "" };
  const isScaled = format.scales || cell.format === "" && cell.text.endsWith("%");
  const amount = isScaled ? round(value * 100, 10) : value;
  const unit = isScaled ? "%" : format.unit;
  return {
    kind: "number",
    value: amount,
    percent: unit === "%",
    // Binary noise (0.1 * 3) must not count as decimals that somebody typed.
    decimals: format.decimals ?? decimalsOf(round(amount, 10)),
    unit,
    traits: NO_TRAITS
  };
}
var readFormat = remember((format) => {
  const unit = formatUnit(format);
  return {
    isDate: dateFormat(format),
    scales: percentFormat(format),
    unit: normalUnit(unit) === "%" ? "%" : unit,
    decimals: formatDecimals(format)
  };
});
function decimalsOf(value) {
  return Number.isInteger(value) ? 0 : plainDigits(value).split(".")[1]?.length ?? 0;
}
function round(value, decimals) {
  if (decimalsOf(value) <= decimals) return value + 0;
  const factor = 10 ** decimals;
  const scaled2 = Math.abs(value) * factor;
  if (!(scaled2 < Number.MAX_SAFE_INTEGER)) return value;
  return Math.sign(value) * Math.round(scaled2 + scaled2 * Number.EPSILON) / factor + 0;
}
function plainDigits(value) {
  const text2 = String(value);
  return text2.includes("e-") ? value.toFixed(10).replace(/\.?0+$/, "") : text2;
}

// core/numbers/target.ts
var BOUND = /^(>=|=>|<=|=<|[<>≤≥]|minimal|minimum|min\.?|maksimal|maksimum|maks\.?|max\.?|(?:kurang|lebih) dari|paling (?:sedikit|banyak))\s*(.+)$/is;
var SIGNS = {
  ">": ">",
  "<": "<",
  ">=": "\u2265",
  "=>": "\u2265",
  "\u2265": "\u2265",
  minimal: "\u2265",
  minimum: "\u2265",
  min: "\u2265",
  "paling sedikit": "\u2265",
  "lebih dari": ">",
  "kurang dari": "<",
  "<=": "\u2264",
  "=<": "\u2264",
  "\u2264": "\u2264",
  maksimal: "\u2264",
  maksimum: "\u2264",
  maks: "\u2264",
  max: "\u2264",
  "paling banyak": "\u2264"
};
var RANGE = /^(\d[\d.,]*(?:\s*%)?)\s*(?:[-\u2010-\u2015\u2212]|s\.?\s?\/\s?d\.?|s\.d\.?|sampai(?:\s+dengan)?|hingga)\s*((\d[\d.,]*).*)$/is;
function readTarget(cell, style = "id") {
  const { value, format } = cell;
  if (typeof value === "string" && !isErrorValue(value)) return READ_TEXT[style](cell.text);
  const isToldByFormat = typeof value === "number" && (format !== "" || !cell.text.endsWith("%"));
  return isToldByFormat ? readFormatted(format)(value) : targetOf2(readNumber(cell, style), style);
}
var readFormatted = remember(
  (format) => remember((value) => targetOf2(readNumber({ value, text: "", format }), "id"))
);
var READ_TEXT = {
  id: remember((text2) => targetOf2(readNumberText(text2, "id"), "id")),
  en: remember((text2) => targetOf2(readNumberText(text2, "en"), "en"))
};
function targetOf2(reading, style) {
  switch (reading.kind) {
    case "number":
      return { form: "amount", ...reading };
    case "empty":
      return { form: "empty", how: reading.how };
    case "broken":
      return { form: "broken", reason: reading.reason, unit: reading.unit };
    case "text":
      return readTargetText(reading.text, style);
  }
}
function readTargetText(text2, style) {
  return readBound(text2, style) ?? readRange(text2, style) ?? readSeveral(text2, style) ?? readWords(text2);
}
function readBound(text2, style) {
  const match = BOUND.exec(text2);
  const sign = SIGNS[(match?.[1] ?? "").toLowerCase().replace(/\.$/, "")];
  if (!match || !sign) return null;
  const behind = match[2] ?? "";
  const range = readRange(behind, style);
  if (range) return { ...range, bounded: true };
  const reading = readNumberText(behind, style);
  return reading.kind === "number" ? { form: "bound", sign, value: reading.value, unit: reading.unit } : null;
}
function readRange(text2, style) {
  const match = RANGE.exec(text2);
  if (!match) return null;
  const first = readNumberText(match[1] ?? "", style);
  const second = readNumberText(match[2] ?? "", style);
  const last = readNumberText(match[3] ?? "", style);
  if (first.kind !== "number" || second.kind !== "number" || last.kind !== "number") return null;
  if (second.value !== last.value || periodIn(text2) && second.unit === "") return null;
  return {
    form: "range",
    low: Math.min(first.value, second.value),
    high: Math.max(first.value, second.value),
    reversed: first.value > second.value,
    bounded: false,
    unit: second.unit || first.unit
  };
}
function readSeveral(text2, style) {
  const parts = text2.split(/[/;&+]|,\s|\sdan\s/).map((part2) => readNumberText(part2, style));
  const numbers = parts.filter((part2) => part2.kind === "number" && part2.unit !== "");
  return numbers.length > 1 && numbers.length === parts.length ? { form: "several", parts: numbers } : null;
}
function readWords(text2) {
  const short = text2.length <= 30 && text2.split(/\s+/).length <= 4;
  return short && /^\p{L}/u.test(text2) && !/\p{N}/u.test(text2) ? { form: "predicate", text: text2 } : { form: "text", text: text2 };
}
function amountOf(target) {
  return target.form === "amount" ? target.value : null;
}
function unitOf(target) {
  return "unit" in target ? target.unit : "";
}
function hasTrait(target, trait) {
  return target.form === "amount" && target.traits.includes(trait);
}

// core/plan/figures.ts
var PrintedFigure = class {
  constructor(reading, row2, place) {
    this.reading = reading;
    this.row = row2;
    this.place = place;
  }
  reading;
  row;
  place;
  get year() {
    return this.place.year;
  }
  get cell() {
    return this.place.sheet.cell(this.row, this.place.column);
  }
};
var CellCursor = class {
  constructor(sheet) {
    this.sheet = sheet;
  }
  sheet;
  #row = 0;
  #column = 0;
  at(row2, column) {
    this.#row = row2;
    this.#column = column;
    return this;
  }
  get value() {
    return this.sheet.value(this.#row, this.#column);
  }
  get text() {
    return this.sheet.text(this.#row, this.#column);
  }
  get format() {
    return this.sheet.format(this.#row, this.#column);
  }
};
var FigureReader = class {
  constructor(table, years, pergeseran = []) {
    this.table = table;
    this.years = years;
    this.#slipped = new Map(pergeseran.map((each) => [each.row.index, each]));
    this.#cursor = new CellCursor(table.sheet);
  }
  table;
  years;
  #slipped;
  #cursor;
  #yearly = /* @__PURE__ */ new Map();
  #lone = /* @__PURE__ */ new Map();
  yearly(row2, role) {
    const places = this.#placesOf(this.#yearly, role, (_, index) => this.years[index] ?? null);
    return places.map((place) => this.#figure(row2, place));
  }
  /** The single column of a role; null where the table has none. */
  single(row2, role) {
    const last = this.years.at(-1) ?? null;
    const [place] = this.#placesOf(this.#lone, role, ({ path }) => path.year ?? last);
    return place ? this.#figure(row2, place) : null;
  }
  /** All columns of a role that is repeated, but not by year. */
  all(row2, role) {
    return this.table.columnsOf(role).map((column) => this.#figure(row2, this.#placeOf(column, column.path.year)));
  }
  /** Baselines: the year their heading names, else the one before the first target. */
  baseline(row2) {
    const first = this.years[0];
    const before = first ? first - 1 : null;
    const places = this.#placesOf(this.#lone, "baseline", ({ path }) => path.year ?? before);
    return places.map((place) => this.#figure(row2, place));
  }
  /** The same for every row, so they are found once. */
  #placesOf(known, role, yearOf) {
    const found = known.get(role);
    if (found) return found;
    const columns = this.table.columnsOf(role);
    const places = columns.map((column, index) => this.#placeOf(column, yearOf(column, index)));
    known.set(role, places);
    return places;
  }
  #placeOf({ column }, year) {
    return { sheet: this.table.sheet, column, year, style: this.table.style(column) };
  }
  #figure(row2, place) {
    const source = this.#slipped.get(row2.index)?.sumber.get(place.column);
    if (source === null) return this.#lost(row2, place);
    const column = source ?? place.column;
    const reading = readTarget(this.#cursor.at(row2.index, column), place.style);
    return new PrintedFigure(reading, row2.index, column === place.column ? place : { ...place, column });
  }
  /** Its cell is where it was meant to stand, and holds nothing that belongs there. */
  #lost(row2, { sheet, column, year }) {
    const cell = { ...sheet.cell(row2.index, column), value: null, text: "" };
    return { cell, reading: { form: "lost" }, year };
  }
};
function isFilled(figure) {
  return figure.reading.form !== "empty";
}
function isPositive(figure) {
  return figure?.reading.form === "amount" && figure.reading.value > 0;
}

// core/plan/daftar-indikator.ts
function readDaftar(table, years) {
  const reader = new FigureReader(table, years);
  const context = { tujuan: "", sasaran: "" };
  const indikator = [];
  for (const row2 of table.dataRows) {
    if (row2.kind !== "data") continue;
    carryContext(table, row2, context);
    const read = readIndikator(reader, row2, { ...context, level: levelOf(table, row2, context.sasaran) });
    if (read) indikator.push(read);
  }
  return { table, years, indikator };
}
function carryContext(table, row2, context) {
  const tujuan = table.seen(row2, "tujuan")?.text ?? "";
  const sasaran2 = table.seen(row2, "sasaran")?.text ?? "";
  if (tujuan !== "" && tujuan !== context.tujuan) {
    context.tujuan = tujuan;
    context.sasaran = "";
  }
  if (sasaran2 !== "") context.sasaran = sasaran2;
}
function levelOf(table, row2, sasaran2) {
  const stated2 = /\(\s*indikator\s+(tujuan|sasaran)\s*\)/i.exec(table.text(row2, "indikator"))?.[1]?.toLowerCase();
  if (stated2 === "tujuan" || stated2 === "sasaran") return stated2;
  if (!table.has("tujuan")) return null;
  return sasaran2 === "" ? "tujuan" : "sasaran";
}
function readIndikator(reader, row2, context) {
  const { table } = reader;
  const cell = table.cell(row2, "indikator");
  if (!cell) return null;
  const targets2 = reader.yearly(row2, "target");
  if (cell.text === "" && !targets2.some(isFilled)) return null;
  const baseline = reader.baseline(row2);
  const akhir = reader.single(row2, "target-akhir");
  return {
    table,
    row: row2,
    cell,
    name: splitUnit(cell.text),
    satuan: table.cell(row2, "satuan"),
    ...context,
    baseline,
    targets: targets2,
    akhir,
    figures: [...baseline, ...targets2, ...akhir ? [akhir] : []]
  };
}

// core/plan/cascading.ts
function readCascading(table, years) {
  const blocks = table.sections.map(
    (section, index) => readBlock(table, section, { years, before: table.sections[index - 1] })
  );
  const sebutan = blocks.flatMap((block) => block.sebutan);
  return {
    daftar: blocks.filter((block) => block.sebutan.length === 0).map(({ indikator }) => ({ table, years, indikator })),
    perumusan: { table, sebutan, indikatorSasaran: [] },
    pernyataan: blocks.flatMap((block) => block.pernyataan)
  };
}
function readBlock(table, section, { years, before }) {
  const title = readTitle(titleLines(table, section, before));
  const level = title?.level ?? null;
  const reader = new FigureReader(table, years);
  const indikator = table.dataRows.filter((row3) => row3.section === section && row3.kind === "data").flatMap((row3) => readIndikator(reader, row3, { level, tujuan: "", sasaran: "" }) ?? []).filter(isMeasured);
  const { cell } = title ?? {};
  const row2 = indikator[0]?.row;
  const isProgram2 = level !== null && level !== "tujuan" && level !== "sasaran";
  const named = isProgram2 && cell && row2 ? [sebut(cell, { table, row: row2, keluaran: title?.result ?? null, indikator })] : [];
  const own2 = title?.isOwn && cell && (level === "tujuan" || level === "sasaran");
  return { indikator, sebutan: named, pernyataan: own2 ? [{ peran: level, cell, table }] : [] };
}
function sebut(cell, beside) {
  return { kode: null, written: "", nama: cell.text, cell, namaCell: cell, sasaran: "", ...beside };
}
function isMeasured(indikator) {
  const figures = [...indikator.targets, ...indikator.akhir ? [indikator.akhir] : []];
  const hasUnit = indikator.satuan !== null && indikator.satuan.text !== "";
  return figures.some(isFilled) || hasUnit && !LABEL.test(indikator.cell.text);
}
function titleLines(table, section, before) {
  const { sheet } = table;
  const figures = new Set(table.figureColumns());
  const floor = before ? before.heading.range.bottom + 1 : sheet.used.top;
  const lines2 = [];
  for (let row2 = section.heading.range.top - 1; row2 >= floor; row2--) {
    const cells = [];
    for (let column = sheet.used.left; column <= sheet.used.right; column++) {
      const cell = sheet.cell(row2, column);
      if (cell.text !== "") cells.push(cell);
    }
    if (cells.length > 2 || before && cells.some(({ column }) => figures.has(column))) break;
    lines2.unshift(cells);
  }
  return lines2.filter((cells) => cells.length > 0);
}
var LABEL = /^(tujuan|sasaran|program|kegiatan|sub ?kegiatan)(?:\s+strategis)?(\s+(?:pemerintah|daerah|kota|kabupaten|provinsi|rpjmd|perangkat daerah|opd|skpd|pd|dinas|renstra)\b.*)?\s*:?$/i;
var LABELLED = /^(tujuan|sasaran|program|kegiatan|sub ?kegiatan)\b[^:]{0,40}:\s*\p{L}/iu;
var NAMED = /^(program|kegiatan|sub ?kegiatan)\s+\p{L}/iu;
var OWNER = /perangkat daerah|opd|skpd|\bpd\b|dinas|renstra/i;
function readTitle(lines2) {
  let title = null;
  for (const [index, [label, beside]] of lines2.entries()) {
    const text2 = label?.text ?? "";
    const [, word = "", owner = ""] = LABEL.exec(text2) ?? [];
    const cell = beside ?? (word === "" ? label : lines2[index + 1]?.[0]);
    if (!label || !cell) continue;
    const said = word === "" ? LABELLED.exec(text2)?.[1] ?? NAMED.exec(text2)?.[1] ?? "" : word;
    if (said === "") continue;
    const level = levelOf2(said);
    if (title && level === "sasaran" && title.level !== "tujuan" && title.level !== "sasaran")
      title = { ...title, result: cell };
    else title = { level, isOwn: OWNER.test(owner), cell, result: null };
  }
  return title;
}
function levelOf2(word) {
  const lower = word.toLowerCase().replace(/\s+/g, "");
  return lower === "subkegiatan" ? "sub kegiatan" : lower;
}

// core/plan/evaluasi.ts
var ROLES = {
  kinerja: {
    targetAkhir: "target-akhir",
    lalu: "realisasi-lalu",
    target: "target",
    triwulan: "triwulan",
    realisasi: "realisasi",
    berjalan: "target-berjalan",
    sd: "realisasi-sd",
    tingkat: "tingkat",
    rasio: "rasio"
  },
  rupiah: {
    targetAkhir: "pagu-akhir",
    lalu: "realisasi-lalu-rp",
    target: "pagu",
    triwulan: "triwulan-rp",
    realisasi: "realisasi-rp",
    berjalan: null,
    sd: "realisasi-sd-rp",
    tingkat: "tingkat-rp",
    rasio: "rasio-rp"
  }
};
var FOOTER = /^(rata|predikat|faktor|tindak lanjut|usulan|catatan)/i;
function readEvaluasi(table) {
  const reader = new FigureReader(table, []);
  return table.dataRows.flatMap((row2) => {
    const cells = [table.cell(row2, "indikator"), table.cell(row2, "uraian")];
    const cell = cells.find((each) => each !== null && each.text !== "");
    if (row2.kind !== "data" || !cell || FOOTER.test(cell.text)) return [];
    return {
      table,
      row: row2,
      cell,
      name: splitUnit(cell.text),
      kinerja: readAngka(reader, row2, ROLES.kinerja),
      rupiah: readAngka(reader, row2, ROLES.rupiah)
    };
  });
}
function readAngka(reader, row2, roles) {
  const single = (role) => role === null ? null : reader.single(row2, role);
  const yearly2 = (role) => reader.yearly(row2, role);
  const triwulan = reader.all(row2, roles.triwulan);
  return {
    targetAkhir: single(roles.targetAkhir),
    lalu: single(roles.lalu),
    target: yearly2(roles.target),
    triwulan: triwulan.some(isFilled) ? triwulan : [],
    realisasi: yearly2(roles.realisasi),
    berjalan: single(roles.berjalan),
    sd: single(roles.sd),
    tingkat: single(roles.tingkat),
    rasio: yearly2(roles.rasio)
  };
}

// core/plan/link-tables.ts
function linkTables(pendanaan) {
  for (const part2 of pendanaan) {
    const others = pendanaan.filter((other2) => other2 !== part2 && other2.years.join() === part2.years.join());
    for (const root of part2.simpul.filter(({ induk }) => induk === null)) link(root, others);
  }
}
function link(root, others) {
  const wanted = indukKode(root.kode.baku);
  const has3 = ({ simpul }, baku) => simpul.some(({ kode: kode2 }) => kode2.baku === baku);
  const [only2, ...more] = others.filter((other2) => has3(other2, wanted) && !has3(other2, root.kode.baku));
  const induk = more.length === 0 ? only2?.simpul.find(({ kode: kode2 }) => kode2.baku === wanted) : void 0;
  if (!induk) return;
  root.induk = induk;
  induk.anak.push(root);
}

// core/plan/nomor-kinerja.ts
var NUMBERED = /^(S|IK)\s?[.-]?\s?(\d{1,2}(?:\.\d{1,2})*)\.?(?=$|[\s:–-])\s*[:–-]?\s*(.*)$/s;
var LEAST_SASARAN = 2;
var LEAST_INDIKATOR = 1;
function readNomorKinerja(sheet) {
  const found = [];
  const { top, bottom, left, right } = sheet.used;
  for (let row2 = top; row2 <= bottom; row2++)
    for (let column = left; column <= right; column++) {
      const value = sheet.value(row2, column);
      if (typeof value !== "string" || !/^\s*(S|IK)[\s.\d-]/.test(value)) continue;
      const read = readLine(sheet.cell(row2, column), sheet.text(row2, column + 1));
      if (read) found.push(read);
    }
  const count = (jenis) => found.filter((each) => each.jenis === jenis).length;
  return count("sasaran") >= LEAST_SASARAN && count("indikator") >= LEAST_INDIKATOR ? found : [];
}
function readLine(cell, beside) {
  const [, letters = "", digits = "", nama = ""] = NUMBERED.exec(cell.text) ?? [];
  return digits === "" ? null : {
    jenis: letters === "S" ? "sasaran" : "indikator",
    nomor: digits.split("."),
    written: `${letters}.${digits}`,
    nama: nama === "" ? beside : nama,
    cell
  };
}

// core/tables/heading-text.ts
function headingLetters(text2) {
  return text2.toLowerCase().replace(/tahun\s*(?:ke)?\s*[-–—]?\s*\(?\s*\d+\s*\)?/g, " ").replace(/\(?(?<!\p{L})n\s*[-–+]\s*\d\s*\)?/gu, " ").replace(/[^\p{L}%]/gu, "");
}
function headingPath(texts) {
  const parts = texts.map(headingLetters).filter((part2) => part2 !== "");
  const deepestFirst = [...texts].reverse();
  return {
    texts,
    letters: parts.join(">"),
    last: parts.at(-1) ?? "",
    year: firstOf(deepestFirst, loneYear),
    ordinal: firstOf(deepestFirst, yearOrdinal)
  };
}
function firstOf(texts, read) {
  for (const text2 of texts) {
    const found = read(text2);
    if (found !== null) return found;
  }
  return null;
}
function loneYear(text2) {
  const [year, ...more] = yearsIn(text2);
  return year !== void 0 && more.length === 0 ? year : null;
}
var LONGEST_HEADING = 150;
var HEADING_START = new RegExp(
  `^(no(mor|urut)?$|kode|rekening|tujuan|sasaran|misi$|visi$|strategi|arahkebijakan|kebijakan|indikator|target|realisasi|rasio|capaian|anggaran|pagu|rp(dalam|juta|jutaan|ribu|ribuan)*$|rupiah$|(dana|biaya)(rp|indikatif|rupiah)*$|kebutuhandana|satuan|baseline|kondisi|datacapaian|datadasar|tahun$|keterangan|ket$|catatan$|lokasi|unitkerja|unitorganisasi|perangkatdaerah|pdpenanggungjawab|penanggungjawab|opd|skpd|rumus|formula|definis|do$|status$|nspk|ikk|iku|spm|jenis|outcome|output|isu|masalah|permasalahan|akarmasalah|pokokmasalah|potensi|uraian|nama(program|kegiatan|indikator|urusan|sub|perangkat)|nomenklatur|urusan|bidangurusan|bidangpenanggung|program|kegiatan|subkegiatan|volume$|k$|kinerja|triwulan|tw$|pertumbuhan|proyeksi|standarnasional|ratarata|(jumlah|yang)*(sasaran|penduduk|orang)*(yang)?(berhak|harusdilayani|terlayani|dilayani)(dilayani|terlayani|mendapatkan|layanan)*$|prakiraan|perkiraanrealisasi|rancanganawalrkpd|hasilanalisiskebutuhan|catatan(penting|analisis)$|sumberdana|rencana|crosscutting|operasionalisasi|tahap|faktor|tindaklanjut|pendanaan|penahapan|pelaksana$|(persentase|tingkat|%)(pen)?(capaian|realisasi|serapan|yerapan)(kinerja|anggaran|realisasi|target|renstra|renja|dan|pada|tahun|ke|%)*$|%$)`
);
var FIGURE_OR_CODE = /^\s*(?:(?:[Xx\d]+[.,])|(?:rp\.?\s*)?(?!20\d\d(?!\d))\d)/i;
function startsLikeHeading(text2) {
  return text2.length <= LONGEST_HEADING && !FIGURE_OR_CODE.test(text2) && HEADING_START.test(headingLetters(text2));
}
var SURROUNDINGS = /^(global|internasional|nasional|regional|lokal)$/i;
var QUARTER = /^(?:(?:triwulan|tw)\.?\s*)?(?:I{1,3}|IV)$/i;
function continuesHeading(text2) {
  if (/^\(?20\d\d\)?(?:\s*\*+\)?|\s*\([^()]{1,12}\))?$/.test(text2) || /^\(?n\s*[-+]\s*\d\)?$/i.test(text2) || /^[LPK]$/.test(text2) || SURROUNDINGS.test(text2) || QUARTER.test(text2))
    return true;
  if (yearOrdinal(text2) !== null && text2.length <= 40) return true;
  return /^tahun\b/i.test(text2) ? text2.length <= 40 : startsLikeHeading(text2);
}
var FIGURE_HEADING = /^(target|realisasi|rasio|capaian|anggaran|pagu|rp|rupiah|dana|kebutuhan|volume|vol|kinerja|k|l|p|%|serapan|persen\p{L}*|)$|^(target|realisasi|rasio|pagu|rp|anggaran|kebutuhandana|dana|capaiankinerja|persentase|tingkat|%)/u;
function standsInGroup(text2) {
  return text2 !== "" && (/^[1-9]$/.test(text2) || SURROUNDINGS.test(text2) || QUARTER.test(text2) || continuesHeading(text2) && FIGURE_HEADING.test(headingLetters(text2)));
}
function columnNumber(text2) {
  const match = /^\(?\s*(\d{1,2})\s*(?:\)|$|[a-z]\)?$|\s*=)/i.exec(text2);
  return match ? Number(match[1]) : null;
}

// core/tables/heading-rows.ts
var FEWEST_COLUMNS = 3;
var LONGEST_LONE_HEADING = 20;
function ownCells(sheet, row2) {
  const cells = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (sheet.value(row2, column) === null) continue;
    const text2 = sheet.text(row2, column);
    if (text2 !== "") cells.push({ column, text: text2 });
  }
  return cells;
}
var CODE2 = /^[1-9X]\.[\dX]{1,2}\.\d{1,2}(?![\d,])/i;
function startsHeading(sheet, row2) {
  if (holdsCode(sheet, row2)) return false;
  const cells = ownCells(sheet, row2);
  if (cells.length < 2) return false;
  const headings = cells.filter((cell) => startsLikeHeading(cell.text));
  if (headings.length > 0 && headings.length < FEWEST_COLUMNS && runsOverYears(cells)) return true;
  if (headings.length === 2 && cells.length === 2 && goesOnWithYears(sheet, row2)) return true;
  const spread = headings.length >= FEWEST_COLUMNS || headings.length === 2 && spansManyColumns(sheet, row2, headings);
  return spread && headings.length >= 0.6 * cells.filter((cell) => !continuesHeading(cell.text) || startsLikeHeading(cell.text)).length;
}
function holdsCode(sheet, row2) {
  for (let column = sheet.used.left; column <= sheet.used.right; column++)
    if (CODE2.test(sheet.text(row2, column))) return true;
  return false;
}
function goesOnWithYears(sheet, row2) {
  return isOrdinalRow(sheet, row2 + 1, row2) || runsOverYears(ownCells(sheet, row2 + 1));
}
function runsOverYears(cells) {
  const years = cells.map(({ text: text2 }) => yearsIn(text2)[0] ?? yearOrdinal(text2)).filter((year) => typeof year === "number");
  const follows2 = (year, before) => year === before || year === before + 1 || year === years[0] || year === 1;
  return new Set(years).size >= FEWEST_COLUMNS && years.every((year, index) => follows2(year, years[index - 1] ?? year)) && areHeadings(cells.map(({ text: text2 }) => text2));
}
function spansManyColumns(sheet, row2, cells) {
  return cells.some(({ column }) => {
    const area = sheet.mergedArea(row2, column);
    return area !== null && area.right - area.left >= 2 && area.top === row2;
  });
}
function continuesBlock(sheet, row2, cells) {
  if (isNumberRow(sheet, row2)) return true;
  if (cells.length === 0 || !areHeadings(cells.map((cell) => cell.text))) return false;
  const mayBeBand = cells.length === 1 && (cells[0]?.text.length ?? 0) > LONGEST_LONE_HEADING;
  return !mayBeBand || continuesBlock(sheet, row2 + 1, ownCells(sheet, row2 + 1));
}
function areHeadings(texts) {
  const other2 = texts.filter((text2) => !continuesHeading(text2));
  return other2.length <= texts.length / 4 && other2.every((text2) => text2.length <= 40 && !/\d/.test(text2));
}
function isNumberRow(sheet, row2) {
  if (columnNumber(leadText2(sheet, row2)) !== 1) return false;
  const cells = ownCells(sheet, row2);
  return cells.length >= FEWEST_COLUMNS && cells.every((cell) => columnNumber(cell.text) !== null);
}
function leadText2(sheet, row2) {
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    const text2 = sheet.text(row2, column);
    if (text2 !== "") return text2;
  }
  return "";
}
function isOrdinalRow(sheet, row2, top) {
  const cells = ownCells(sheet, row2).filter(({ text: text2 }) => !continuesHeading(text2));
  const counts = cells.every(
    ({ text: text2 }, index) => text2 === "1" || text2 === String(Number(cells[index - 1]?.text) + 1)
  );
  if (cells.length < 2 || !counts) return false;
  return cells.every(
    ({ column, text: text2 }) => text2 === "1" || !isHeaded(sheet, column, { top, bottom: row2 - 1 })
  );
}
function isHeaded(sheet, column, rows) {
  for (let row2 = rows.top; row2 <= rows.bottom; row2++) {
    const text2 = sheet.text(row2, column);
    if (text2 !== "" && text2 !== sheet.text(row2, column - 1)) return true;
  }
  return false;
}

// core/tables/kind.ts
var YEARLY_ROLES = [
  "target",
  "pagu",
  "anggaran",
  "realisasi",
  "rasio",
  "berhak",
  "terlayani",
  "realisasi-rp",
  "rasio-rp",
  "proyeksi"
];
var STATEMENT_ROLES = [
  "tujuan",
  "sasaran",
  "strategi",
  "kebijakan",
  "kebijakan-rpjmd",
  "operasionalisasi",
  "tahap",
  "masalah-pokok",
  "masalah",
  "akar-masalah",
  "potensi",
  "isu-klhs",
  "isu-lingkungan",
  "isu-strategis"
];
function defineTableKind(kind) {
  return kind;
}
function roleOf(kind, path) {
  return kind.columns.find((rule) => rule.heading.test(path.letters))?.role ?? null;
}
function isStatement(role) {
  return STATEMENT_ROLES.includes(role);
}
function isYearly(role) {
  return YEARLY_ROLES.includes(role);
}
var FIGURES = /* @__PURE__ */ new Set([
  ...YEARLY_ROLES,
  "baseline",
  "target-akhir",
  "pagu-akhir",
  "pertumbuhan-anggaran",
  "pertumbuhan-realisasi",
  "target-maju",
  "pagu-maju",
  "target-berjalan",
  "realisasi-lalu",
  "realisasi-lalu-rp",
  "triwulan",
  "triwulan-rp",
  "realisasi-sd",
  "realisasi-sd-rp",
  "tingkat",
  "tingkat-rp"
]);
function isFigure(role) {
  return FIGURES.has(role);
}

// core/tables/row-kind.ts
var TOTAL = /^(?:(?:sub|grand)\s*-?\s*)?(?:jumlah|total)(?![\p{L}\p{N}])/iu;
var GRAND_TOTAL = /^(grand\s*)?(jumlah|total)(\s+(total|seluruh(nya)?|keseluruhan|pagu|anggaran|belanja|dana|pendanaan|program|pd|opd|perangkat daerah))*\s*[:.]?$/i;
function isGrandTotal(text2) {
  return GRAND_TOTAL.test(text2);
}
function rowKind(sheet, columns, row2) {
  const filled2 = columns.filter(({ column }) => !sheet.isBlank(row2, column));
  if (filled2.length === 0) return "blank";
  if (isNumberRow(sheet, row2)) return "number";
  const words2 = filled2.filter((column) => !isFigure(column.role));
  const lead = words2[0] ? sheet.text(row2, words2[0].column) : "";
  const adds = columns.some((column) => isFigure(column.role));
  if (adds && TOTAL.test(lead) && words2.every((column) => column.role !== "indikator")) return "total";
  return isBand(sheet, row2, filled2) ? "group" : "data";
}
var GROUP_NUMBER = /^(?:[A-Z]|[IVX]+)[.)]?$/;
var GROUP_NAME = /^(?:(?:[A-Z]|[IVX]+)[.)]\s|(?:dinas|badan|kantor|inspektorat|sekretariat|kecamatan|kelurahan|rumah sakit|rsud|bagian|satuan polisi|aspek|urusan|bidang urusan|fokus)\b|indikator kinerja (?:utama|kunci|program)\b)/i;
var BAND = /^(?:visi|misi|urusan|bidang urusan|unsur|program|perangkat daerah)\b/i;
var VISION = /^(?:visi|misi)\b/i;
function spansTable(sheet, row2, { column }) {
  const area = sheet.mergedArea(row2, column);
  return area !== null && area.right - area.left >= 2;
}
function isBand(sheet, row2, filled2) {
  const named = filled2.filter((column) => column.role !== "nomor");
  const [only2] = named.length > 0 ? named : filled2;
  if (!only2 || named.length > 1 || isFigure(only2.role)) return false;
  const text2 = sheet.text(row2, only2.column);
  const nomor = filled2.find((column) => column.role === "nomor" && column !== only2);
  if (isStatement(only2.role)) {
    const band = only2.role === "tujuan" || only2.role === "sasaran" ? BAND : VISION;
    return spansTable(sheet, row2, only2) || band.test(text2);
  }
  if (only2.role === "indikator")
    return GROUP_NAME.test(text2) || nomor !== void 0 && GROUP_NUMBER.test(sheet.text(row2, nomor.column));
  return (nomor === void 0 || only2.role === "uraian") && /\p{L}/u.test(text2) && splitKodeNama(text2) === null;
}

// core/plan/pendanaan-row.ts
var NAMING = ["kode", "uraian", "tujuan", "sasaran", "nomor"];
function readPendanaanRow(table, row2) {
  if (row2.kind === "total") return { is: "total", grand: isGrandTotal(leadText3(table, row2)) };
  const coded = readCoded(table, row2);
  if (coded) return coded;
  if (row2.kind === "group") return { is: "lain" };
  const uraian = table.cell(row2, "uraian");
  if (uraian && uraian.text !== "") return { is: "uraian", cell: uraian };
  const tujuan = filled(table.cell(row2, "tujuan"));
  const sasaran2 = filled(table.cell(row2, "sasaran"));
  return tujuan || sasaran2 ? { is: "sasaran", tujuan, sasaran: sasaran2 } : { is: "lanjutan" };
}
function leadText3(table, row2) {
  const texts = table.columns.map(({ column }) => table.sheet.text(row2.index, column));
  return texts.find((text2) => text2 !== "") ?? "";
}
function filled(cell) {
  return cell && cell.text !== "" ? cell : null;
}
function readCoded(table, row2) {
  const kodeCells = table.cells(row2, "kode");
  const spread = readKodeCells(kodeCells);
  const first = kodeCells.find((cell) => cell.text !== "");
  if (first && spread.kind !== "bukan-kode") {
    const nama = filled(table.cell(row2, "uraian")) ?? first;
    const written = kodeCells.map((cell) => cell.text).filter((text2) => text2 !== "").join(kodeCells.length > 1 ? " " : "");
    return {
      is: "kode",
      reading: spread,
      written,
      cell: first,
      nama,
      namaText: nama === first ? "" : nama.text
    };
  }
  for (const role of NAMING) {
    const cell = filled(table.cell(row2, role));
    const split2 = cell && splitKodeNama(cell.text);
    if (cell && split2) return codedCell(table, row2, { cell, split: split2 });
  }
  return readDamaged(filled(table.cell(row2, "uraian")));
}
var DAMAGED = /^([A-Za-z]?\d+(?:[.,:;]+\d+)+[.,:;]?)\s*[-–—:]?\s+(\p{L}.*)$/su;
var AMOUNT2 = /^\d{1,3}(?:[.,]\d{3})+$|^\d+[.,]\d+$/;
function readDamaged(cell) {
  const [, written = "", namaText = ""] = cell ? DAMAGED.exec(cell.text) ?? [] : [];
  if (!cell || written === "" || AMOUNT2.test(written) && !/^(program|kegiatan|urusan)\b/i.test(namaText))
    return null;
  const reading = { kind: "meragukan", reason: "angka atau tanda bacanya rusak" };
  return { is: "kode", reading, written, cell, nama: cell, namaText };
}
function codedCell(table, row2, { cell, split: split2 }) {
  const uraian = filled(table.cell(row2, "uraian"));
  const apart = split2.nama === "" ? uraian : null;
  return {
    is: "kode",
    reading: split2.reading,
    written: split2.written,
    cell,
    nama: apart ?? cell,
    namaText: apart?.text ?? split2.nama
  };
}

// core/numbers/tolerance.ts
function printedTolerance(decimals, least = 0.01) {
  return Math.max(0.5 * 10 ** -decimals, least) * (1 + 1e-9) + 1e-9;
}
function follows(printed, computed, decimals) {
  return Math.abs(printed - computed) <= printedTolerance(decimals);
}
function followsPercent({
  value,
  decimals,
  percent
}, computed) {
  if (follows(value, computed, decimals)) return true;
  return !percent && follows(value * 100, computed, decimals === 0 ? 2 : Math.max(0, decimals - 2));
}
function sameRupiah(one, other2, addends2 = 1) {
  return Math.abs(one - other2) <= addends2 + 1e-6;
}

// core/plan/pergeseran.ts
var MOST_SUSPECTS = 0.2;
var LEAST_MONEY = 1e6;
var MOST_GOAL = 1e4;
var MONEY_TEXT = /\d[.,]\d{3}[.,]\d{3}/;
function findPergeseran(table) {
  const columns = pairedColumns(table);
  if (columns.length === 0) return [];
  const goals = columns.filter(isGoal);
  const rows = table.dataRows.filter(({ kind }) => kind === "data");
  const suspects = rows.filter(
    (row2) => goals.some(({ column }) => mayBeMoney(table.sheet.value(row2.index, column)))
  );
  if (suspects.length > Math.max(1, rows.length * MOST_SUSPECTS)) return [];
  return suspects.flatMap((row2) => new RowReading(table, row2, columns).best() ?? []);
}
function pairedColumns(table) {
  const columns = [...table.columns].sort((one, other2) => one.column - other2.column);
  const pairs = columns.filter((column) => isGoal(column) || isMoney(column));
  const inTurn = pairs.length > 3 && pairs.length % 2 === 0 && pairs.every((column, index) => index % 2 === 0 ? isGoal(column) : isMoney(column));
  const first = pairs[0]?.column ?? 0;
  if (!inTurn || !pairs.every(({ column }, index) => column === first + index)) return [];
  const before = columns.find(({ column, role }) => column === first - 1 && role === "baseline");
  return before ? [before, ...pairs] : pairs;
}
function isGoal({ role }) {
  return role === "target" || role === "target-akhir";
}
function isMoney({ role }) {
  return role === "pagu" || role === "pagu-akhir";
}
function mayBeMoney(value) {
  return typeof value === "number" ? value >= LEAST_MONEY : typeof value === "string" && MONEY_TEXT.test(value);
}
var UNKNOWN = 50;
var WRONG = 100;
var RowReading = class {
  constructor(table, row2, columns) {
    this.table = table;
    this.row = row2;
    this.columns = columns;
    const last = columns.at(-1)?.column ?? 0;
    this.#held = [...columns.map(({ column }) => column), last + 1].map(
      (column, index) => readTarget(table.sheet.cell(row2.index, column), table.style(columns[index]?.column ?? last))
    );
  }
  table;
  row;
  columns;
  /** What the columns hold, and the cell behind the last one. */
  #held;
  best() {
    const asPrinted = this.columns.map((_, index) => index);
    if (!this.columns.some((column, index) => isGoal(column) && isRupiah(this.#at(index)))) return null;
    if (this.#clashes(asPrinted) === 0) return null;
    const fitting = this.#candidates().filter(({ places }) => this.#clashes(places) === 0).map((candidate2) => ({ candidate: candidate2, badness: this.#badness(candidate2) })).sort((one, other2) => one.badness - other2.badness || moves(one.candidate) - moves(other2.candidate));
    const [best, ...others] = fitting;
    const rival = others.find(
      ({ candidate: candidate2, badness }) => badness === best?.badness && !this.#sameReading(candidate2, best.candidate)
    );
    return best && !rival ? this.#pergeseran(best.candidate) : null;
  }
  *#shifts() {
    const { length } = this.columns;
    for (let start = 0; start < length; start++) {
      if (!isFigure2(this.#at(length - 1)))
        yield { cara: "hilang", places: this.#placed((index) => index > start ? index - 1 : null, start) };
      if (isBlank(this.#at(start)))
        yield { cara: "sisip", places: this.#placed((index) => index + 1, start) };
    }
  }
  #placed(place, start) {
    return this.columns.map((_, index) => index < start ? index : place(index));
  }
  #candidates() {
    const isSwapped = (index) => {
      const column = this.columns[index];
      return column !== void 0 && isGoal(column) && isRupiah(this.#at(index));
    };
    const places = this.columns.map(
      (_, index) => isSwapped(index) ? index + 1 : isSwapped(index - 1) ? index - 1 : index
    );
    return [...this.#shifts(), { cara: "tukar", places }];
  }
  #at(place) {
    const held = place === null ? void 0 : this.#held[place];
    return held && (place !== this.columns.length || isFigure2(held)) ? held : null;
  }
  #clashes(places) {
    return this.columns.filter((column, index) => {
      const held = this.#at(places[index] ?? null);
      return isMoney(column) ? isGoalLike(held) : isRupiah(held);
    }).length;
  }
  /** Less is better: the period's total must fit, each year has both or neither, and a shift explains more than a swap. */
  #badness({ cara, places }) {
    return this.#totalBadness(places) + this.#orphanBadness(places) + 2 * this.#halves(places) + (cara === "tukar" ? 1 : 0);
  }
  /** A figure behind the last column belongs to some column. */
  #orphanBadness(places) {
    const { length } = this.columns;
    return this.#at(length) !== null && !places.includes(length) ? WRONG : 0;
  }
  /** Years that have a target but no pagu, or the reverse; none in a row that prints no targets at all. */
  #halves(places) {
    const blank = (index) => isBlank(this.#at(places[index] ?? null));
    const goals = this.columns.flatMap((column, index) => isGoal(column) ? index : []);
    return goals.every(blank) ? 0 : goals.filter((index) => blank(index) !== blank(index + 1)).length;
  }
  /** None where the period's total is the sum of the years, or the table has no such column. */
  #totalBadness(places) {
    const total = this.#amounts("pagu-akhir", places)[0];
    const years = this.#amounts("pagu", places);
    if (!this.columns.some(({ role }) => role === "pagu-akhir")) return 0;
    if (total === void 0) return UNKNOWN;
    const sum = years.reduce((all, amount) => all + amount, 0);
    return sameRupiah(total, sum, years.length) ? 0 : WRONG;
  }
  #amounts(role, places) {
    return this.columns.flatMap((column, index) => {
      const held = column.role === role ? this.#at(places[index] ?? null) : null;
      return (held && amountOf(held)) ?? [];
    });
  }
  /** Do they differ only in which of several blanks was lost? */
  #sameReading(one, other2) {
    return this.columns.every((_, index) => {
      const [a, b] = [this.#at(one.places[index] ?? null), this.#at(other2.places[index] ?? null)];
      return a === b || isBlank(a) && isBlank(b);
    });
  }
  #pergeseran({ cara, places }) {
    const last = this.columns.at(-1)?.column ?? 0;
    const moved = this.columns.flatMap(({ column }, index) => {
      const place = places[index] ?? null;
      return place === index ? [] : [[column, place === null ? null : this.columns[place]?.column ?? last + 1]];
    });
    return { row: this.row, cara, sumber: new Map(moved) };
  }
};
function moves({ places }) {
  return places.filter((place, index) => place !== index).length;
}
function isBlank(held) {
  return held === null || held.form === "empty";
}
function isFigure2(held) {
  return held !== null && !["empty", "text", "predicate"].includes(held.form);
}
function isRupiah(held) {
  if (held?.form !== "amount" || held.percent) return false;
  const unit = normalUnit(held.unit);
  return unit === "rupiah" || unit === "" && held.value >= LEAST_MONEY;
}
function isGoalLike(held) {
  if (held === null) return false;
  if (held.form === "amount") {
    const unit = normalUnit(held.unit);
    if (unit === "rupiah") return false;
    return held.percent || unit !== "" || held.value > 0 && held.value < MOST_GOAL;
  }
  return ["range", "bound", "several", "predicate"].includes(held.form);
}

// core/plan/short-codes.ts
function withShortCodes(table, rows) {
  if (!isShortCoded(table, rows)) return rows;
  const kewenangan = /provinsi/i.test(table.caption.text) ? "1" : "2";
  const completer = new Completer(kewenangan, hasNumbers(rows));
  return rows.map(({ row: row2, read }) => ({ row: row2, read: read.is === "kode" ? completer.complete(read) : read }));
}
var partsOf = (read) => read.is === "kode" ? read.written.split(/[\s.,]+/) : [];
var head = (parts) => parts.slice(0, 4).join(".");
function isShortCoded(table, rows) {
  if (table.columns.filter(({ role }) => role === "kode").length < 2) return false;
  const parts = rows.map(({ read }) => partsOf(read));
  const kegiatan2 = new Set(parts.filter((each) => each.length === 4).map(head));
  return !parts.some((each) => each.length === 6) && parts.some((each) => each.length === 5 && kegiatan2.has(head(each)));
}
function hasNumbers(rows) {
  const kegiatan2 = rows.map(({ read }) => partsOf(read)).filter((parts) => parts.length === 4);
  return new Set(kegiatan2.map(head)).size === kegiatan2.length;
}
var Completer = class {
  constructor(kewenangan, hasNumbers2) {
    this.kewenangan = kewenangan;
    this.hasNumbers = hasNumbers2;
  }
  kewenangan;
  hasNumbers;
  #program = "";
  #count = 0;
  /** The kegiatan that sub kegiatan belong to, as written and as completed. */
  #kegiatan = null;
  complete(read) {
    const parts = partsOf(read);
    if (parts.length === 4) return this.#completed(read, this.#kegiatanParts(parts));
    const under = parts.length === 5 && this.#kegiatan?.written === head(parts) ? this.#kegiatan : null;
    if (!under) this.#kegiatan = null;
    return under ? this.#completed(read, [...under.parts, parts[4] ?? ""]) : read;
  }
  #kegiatanParts(parts) {
    const program = parts.slice(0, 3);
    if (program.join(".") !== this.#program) this.#count = 0;
    this.#program = program.join(".");
    this.#count += 1;
    const nomor = this.hasNumbers ? parts[3] ?? "" : String(this.#count);
    const kewenangan = this.hasNumbers ? this.kewenangan : parts[3] ?? "";
    this.#kegiatan = { written: head(parts), parts: [...program, kewenangan, nomor] };
    return this.#kegiatan.parts;
  }
  #completed(read, parts) {
    const reading = readParts(parts, ["bagian-kurang"]);
    return reading.kind === "kode" ? { ...read, reading } : read;
  }
};

// core/plan/pendanaan.ts
function readPendanaan(table, years) {
  const builder = new PendanaanBuilder(table, years);
  const rows = table.dataRows.map((row2) => ({ row: row2, read: readPendanaanRow(table, row2) }));
  for (const { row: row2, read } of withShortCodes(table, rows)) builder.add(row2, read);
  return builder.build();
}
var PendanaanBuilder = class {
  #table;
  #reader;
  #pergeseran;
  #years;
  #simpul = [];
  #latest = /* @__PURE__ */ new Map();
  #totals = [];
  #sasaranRows = [];
  #indikatorSasaran = [];
  #kodeMeragukan = [];
  #organisasi = [];
  #uncoded = [];
  /** What a continuation row continues. */
  #current = null;
  #keluaran = null;
  /** Does the row stand under a code that cannot be read, and that has no indicator beside it? */
  #underDoubt = false;
  #tujuan = "";
  #sasaran = "";
  constructor(table, years) {
    this.#table = table;
    this.#years = years;
    this.#pergeseran = findPergeseran(table);
    this.#reader = new FigureReader(table, years, this.#pergeseran);
  }
  add(row2, read) {
    switch (read.is) {
      case "kode":
        return this.#addKode(row2, read);
      case "uraian":
        return this.#addUraian(row2, read.cell);
      case "sasaran":
        return this.#addSasaran(row2, read.tujuan, read.sasaran);
      case "lanjutan":
        return this.#addLanjutan(row2);
      case "total":
        if (read.grand) this.#totals.push(this.#paguRow(row2));
        return;
      case "lain":
        return;
    }
  }
  build() {
    for (const simpul of this.#simpul) this.#linkInduk(simpul);
    return {
      table: this.#table,
      years: this.#years,
      simpul: this.#simpul,
      totals: this.#totals,
      sasaranRows: this.#sasaranRows,
      indikatorSasaran: this.#indikatorSasaran,
      kodeMeragukan: this.#kodeMeragukan,
      pergeseran: this.#pergeseran,
      tanpaKode: this.#simpul.length > 0 ? this.#uncoded : [],
      organisasi: this.#organisasi
    };
  }
  #addKode(row2, read) {
    const { reading } = read;
    if (reading.kind === "kode") return this.#addSimpul(row2, read, reading);
    if (reading.kind === "organisasi") {
      this.#organisasi.push({
        kode: reading.baku,
        bidang: reading.bidang,
        nama: read.namaText,
        cell: read.cell
      });
    } else if (reading.kind === "meragukan") {
      this.#kodeMeragukan.push({ cell: read.cell, written: read.written, reason: reading.reason });
      this.#current = null;
      this.#underDoubt = this.#table.text(row2, "indikator") === "";
      this.#keluaran = null;
    }
  }
  #addSimpul(row2, read, kode2) {
    const simpul = {
      kode: { baku: kode2.baku, level: kode2.level, faults: kode2.faults },
      written: read.written,
      nama: read.namaText,
      cell: read.cell,
      namaCell: read.nama,
      table: this.#table,
      row: row2,
      paguRows: [this.#paguRow(row2)],
      keluaran: [],
      indikator: [],
      induk: this.#latest.get(indukKode(kode2.baku) ?? "") ?? null,
      anak: []
    };
    this.#simpul.push(simpul);
    this.#latest.set(kode2.baku, simpul);
    this.#current = simpul;
    this.#underDoubt = false;
    this.#keluaran = null;
    this.#noteSasaran(row2);
    this.#addIndikator(row2, simpul.indikator);
  }
  /** Under a code row that has no indicator of its own, a name without a code is its outcome or output. */
  #addUraian(row2, cell) {
    const current = this.#current;
    const hasOwnIndikator2 = current !== null && current.keluaran.length === 0 && current.indikator.length > 0;
    if (!current || hasOwnIndikator2) {
      if (current || !this.#underDoubt) this.#uncoded.push(cell);
      return;
    }
    const keluaran = { ...this.#paguRow(row2), cell, indikator: [] };
    this.#keluaran = keluaran;
    current.keluaran.push(keluaran);
    this.#addIndikator(row2, keluaran.indikator);
  }
  #addSasaran(row2, tujuan, sasaran2) {
    this.#noteSasaran(row2);
    this.#sasaranRows.push({ row: row2, tujuan, sasaran: sasaran2 });
    this.#current = null;
    this.#keluaran = null;
    const level = sasaran2 ? "sasaran" : "tujuan";
    const indikator = readIndikator(this.#reader, row2, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level
    });
    if (indikator && indikator.cell.text !== "") this.#indikatorSasaran.push(indikator);
  }
  #addLanjutan(row2) {
    if (!this.#current) return;
    if (this.#keluaran) return this.#addIndikator(row2, this.#keluaran.indikator);
    const pagu = this.#paguRow(row2);
    if ([...pagu.pagu, ...pagu.akhir ? [pagu.akhir] : []].some(isFilled)) this.#current.paguRows.push(pagu);
    this.#addIndikator(row2, this.#current.indikator);
  }
  #addIndikator(row2, list) {
    const level = this.#current?.kode.level ?? null;
    const indikator = readIndikator(this.#reader, row2, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level
    });
    if (!indikator || indikator.cell.text === "" && list.length === 0 && this.#current?.row === row2) return;
    list.push(indikator);
    if (this.#keluaran && list === this.#keluaran.indikator) this.#current?.indikator.push(indikator);
  }
  #noteSasaran(row2) {
    const tujuan = this.#table.text(row2, "tujuan");
    const sasaran2 = this.#table.text(row2, "sasaran");
    if (tujuan !== "") {
      this.#tujuan = tujuan;
      this.#sasaran = "";
    }
    if (sasaran2 !== "") this.#sasaran = sasaran2;
  }
  #paguRow(row2) {
    return { row: row2, pagu: this.#reader.yearly(row2, "pagu"), akhir: this.#reader.single(row2, "pagu-akhir") };
  }
  /** A parent that stands below its child is found too; which of them is misplaced is a rule's matter. */
  #linkInduk(simpul) {
    simpul.induk ??= this.#latest.get(indukKode(simpul.kode.baku) ?? "") ?? null;
    simpul.induk?.anak.push(simpul);
  }
};

// core/plan/perumusan.ts
function readPerumusan(table) {
  const reader = new PerumusanReader(table);
  for (const row2 of table.dataRows) if (row2.kind === "data") reader.add(row2);
  return { table, sebutan: reader.sebutan, indikatorSasaran: reader.indikatorSasaran };
}
var PerumusanReader = class {
  constructor(table) {
    this.table = table;
    this.#reader = new FigureReader(table, []);
  }
  table;
  sebutan = [];
  indikatorSasaran = [];
  #reader;
  /** What a row continues that names nothing. */
  #current = null;
  #tujuan = "";
  #sasaran = "";
  add(row2) {
    const named = namedIn(this.table, row2);
    const states = this.#noteSasaran(row2);
    const sebutan = named.map((each) => ({
      ...each,
      table: this.table,
      row: row2,
      keluaran: this.#keluaran(row2),
      sasaran: this.#sasaran,
      indikator: []
    }));
    this.sebutan.push(...sebutan);
    this.#current = sebutan.at(-1) ?? (states ? null : this.#current);
    this.#addIndikator(row2);
  }
  #addIndikator(row2) {
    const level = this.#sasaran === "" ? "tujuan" : "sasaran";
    const indikator = readIndikator(this.#reader, row2, {
      tujuan: this.#tujuan,
      sasaran: this.#sasaran,
      level: this.#current ? this.#current.kode?.level ?? null : level
    });
    if (indikator && indikator.cell.text !== "")
      (this.#current?.indikator ?? this.indikatorSasaran).push({
        ...indikator,
        baseline: [],
        targets: [],
        akhir: null,
        figures: []
      });
  }
  /** Does the row begin a tujuan or sasaran? */
  #noteSasaran(row2) {
    const tujuan = this.table.text(row2, "tujuan");
    const sasaran2 = this.table.text(row2, "sasaran");
    if (tujuan !== "") {
      this.#tujuan = tujuan;
      this.#sasaran = "";
    }
    if (sasaran2 !== "") this.#sasaran = sasaran2;
    return tujuan !== "" || sasaran2 !== "";
  }
  #keluaran(row2) {
    const cells = [this.table.cell(row2, "output"), this.table.cell(row2, "outcome")];
    return cells.find((cell) => cell !== null && cell.text !== "") ?? null;
  }
};
var NAMING2 = ["uraian", "kegiatan"];
function namedIn(table, row2) {
  const coded = table.has("kode") ? readPendanaanRow(table, row2) : null;
  if (coded?.is !== "kode") return NAMING2.flatMap((role) => table.cells(row2, role).flatMap(namedInCell));
  const { reading, written, namaText, cell, nama } = coded;
  return reading.kind === "kode" ? [{ kode: reading, written, nama: namaText, cell, namaCell: nama }] : [];
}
function namedInCell(cell) {
  return lines(cell).flatMap((line) => {
    const split2 = splitKodeNama(line);
    if (!split2) return [{ kode: null, written: "", nama: line, cell, namaCell: cell }];
    const { reading, written, nama } = split2;
    return reading.kind === "kode" ? [{ kode: reading, written, nama, cell, namaCell: cell }] : [];
  });
}
function lines(cell) {
  if (typeof cell.value !== "string") return cell.text === "" ? [] : [cell.text];
  const found = [];
  for (const line of cell.value.split(/\r?\n/).map(foldSpaces)) {
    const before = found.at(-1);
    if (line === "") continue;
    if (before === void 0 || splitKodeNama(line)) found.push(line);
    else found[found.length - 1] = `${before} ${line}`;
  }
  return found;
}

// core/plan/pernyataan.ts
function readPernyataan(table) {
  const columns = table.columns.filter(({ role }) => isStatement(role));
  return table.dataRows.filter((row2) => row2.kind === "data").flatMap(
    (row2) => columns.flatMap(({ role, column }) => {
      const cell = table.sheet.cell(row2.index, column);
      return isStatement(role) && isSentence(cell.text) ? [{ peran: role, cell, table }] : [];
    })
  );
}
function isSentence(text2) {
  return /\p{L}{3}/u.test(text2);
}

// core/plan/riwayat.ts
function readCapaian(table, years) {
  const reader = new FigureReader(table, years);
  return table.dataRows.flatMap((row2) => {
    const cell = row2.kind === "data" ? table.cell(row2, "indikator") : null;
    if (!cell || cell.text === "") return [];
    return {
      table,
      row: row2,
      cell,
      name: splitUnit(cell.text),
      target: reader.yearly(row2, "target"),
      realisasi: reader.yearly(row2, "realisasi"),
      rasio: reader.yearly(row2, "rasio")
    };
  });
}
function readSerapan(table, years) {
  const reader = new FigureReader(table, years);
  return table.dataRows.map((row2) => ({
    table,
    row: row2,
    uraian: table.text(row2, "uraian"),
    anggaran: reader.yearly(row2, "anggaran"),
    realisasi: reader.yearly(row2, "realisasi"),
    rasio: reader.yearly(row2, "rasio"),
    pertumbuhanAnggaran: reader.single(row2, "pertumbuhan-anggaran"),
    pertumbuhanRealisasi: reader.single(row2, "pertumbuhan-realisasi")
  })).filter((serapan) => [...serapan.anggaran, ...serapan.realisasi].some(isFilled));
}

// core/plan/spm.ts
function plansSpm(table) {
  return table.slots("target").length > 1 && attained(table) === null;
}
function readSpm(table, years) {
  const role = attained(table) ?? (table.has("terlayani") ? "terlayani" : null);
  if (role === null) return [];
  const reader = new FigureReader(table, years(table, role));
  return table.dataRows.flatMap((row2) => {
    const cell = [table.cell(row2, "indikator"), table.seen(row2, "jenis-pelayanan")].find(
      (each) => each !== null && each.text !== ""
    );
    if (row2.kind !== "data" || !cell) return [];
    return {
      table,
      row: row2,
      cell,
      name: splitUnit(cell.text),
      satuan: table.cell(row2, "satuan"),
      capaian: reader.yearly(row2, role),
      berhak: reader.yearly(row2, "berhak"),
      terlayani: reader.yearly(row2, "terlayani")
    };
  });
}
function attained(table) {
  if (table.has("rasio")) return "rasio";
  return table.has("realisasi") ? "realisasi" : null;
}

// core/plan/table-years.ts
function sectionYears(section, role) {
  return section.columns.filter((column) => column.role === role).map((column) => column.path.year);
}
function tableYears(table, role, context) {
  const variants = table.sections.map((section) => sectionYears(section, role)).filter((years) => years.some((year) => year !== null));
  const [first] = variants;
  if (!first) return yearsByOrdinal(table, role, context.period);
  const fitting = variants.filter((years) => years.at(-1) === context.lastYear);
  return fitting.at(-1) ?? mostFrequent(variants);
}
function mostFrequent(variants) {
  const counts = /* @__PURE__ */ new Map();
  for (const years of variants) {
    const known = counts.get(years.join());
    counts.set(years.join(), { years, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].reduce((best, next) => next.count >= best.count ? next : best).years;
}
function ordinals(table, role) {
  return table.columns.flatMap((column) => column.role === role ? column.path.ordinal ?? [] : []);
}
function yearsByOrdinal(table, role, period) {
  const slots = table.slots(role);
  const stated2 = periodIn(table.caption.text) ?? period;
  if (!stated2) return slots.map(() => null);
  const years = periodYears(stated2);
  if (slots.length === 1 && ordinals(table, role).length === 0) return [null];
  const offset = years.length === slots.length + 1 ? 1 : 0;
  return slots.map((_, index) => years[index + offset] ?? null);
}

// core/plan/join.ts
var LISTS = ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd"];
var NAMING3 = [
  "perumusan-program",
  "prioritas",
  "rekapitulasi-renja",
  "telaah-rkpd",
  "usulan-renja",
  "rencana-renja",
  "evaluasi-renstra",
  "evaluasi-renja"
];
var EVALUATIONS = ["rekapitulasi-renja", "evaluasi-renstra", "evaluasi-renja"];
function joinPlan(name, { sheets, tables, unrecognised }, polaritas2 = []) {
  const period = statedPeriod(tables);
  const lastYear = lastTargetYear(tables);
  const years = (table, role) => tableYears(table, role, { period, lastYear });
  const of2 = (kind) => tables.filter((table) => table.kind.id === kind);
  const pendanaan = of2("rencana-pendanaan").map((table) => readPendanaan(table, years(table, "pagu")));
  linkTables(pendanaan);
  const cascading2 = of2("cascading").map((table) => readCascading(table, years(table, "target")));
  return {
    name,
    sheets,
    tables,
    unrecognised,
    regime: regimeOf(tables),
    period,
    organisasi: pendanaan.flatMap((part2) => [...part2.organisasi, ...organisasiInCells(part2.table)]),
    pendanaan,
    daftar: [
      ...tables.filter(isDaftar).map((table) => readDaftar(table, years(table, "target"))),
      ...cascading2.flatMap(({ daftar }) => daftar)
    ],
    perumusan: [
      ...tables.filter((table) => NAMING3.includes(table.kind.id)).map(readPerumusan),
      ...cascading2.map(({ perumusan }) => perumusan)
    ],
    pernyataan: [...tables.flatMap(readPernyataan), ...cascading2.flatMap(({ pernyataan }) => pernyataan)],
    spm: of2("spm").flatMap((table) => readSpm(table, years)),
    evaluasi: tables.filter((table) => EVALUATIONS.includes(table.kind.id)).flatMap(readEvaluasi),
    nomorKinerja: sheets.filter(({ hidden }) => !hidden).flatMap(readNomorKinerja),
    capaian: of2("pencapaian-kinerja").flatMap((table) => readCapaian(table, years(table, "realisasi"))),
    serapan: of2("anggaran-realisasi").flatMap(
      (table) => readSerapan(table, years(table, table.has("realisasi") ? "realisasi" : "anggaran"))
    ),
    polaritas: polaritas2
  };
}
function statedPeriod(tables) {
  const counts = /* @__PURE__ */ new Map();
  for (const table of tables) {
    const period = isPlanning(table) ? periodIn(table.caption.text) : null;
    if (!period) continue;
    const key2 = `${String(period.first)}-${String(period.last)}`;
    counts.set(key2, { period, count: (counts.get(key2)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.period ?? null;
}
function isPlanning(table) {
  return table.kind.id === "rencana-pendanaan" || isDaftar(table);
}
function isDaftar(table) {
  return LISTS.includes(table.kind.id) || table.kind.id === "spm" && plansSpm(table);
}
function lastTargetYear(tables) {
  const lists = tables.filter(isDaftar);
  const last = lists.map(
    (table) => table.sections[0] ? sectionYears(table.sections[0], "target").at(-1) : null
  );
  return last.find((year) => year !== null && year !== void 0) ?? null;
}
function regimeOf(tables) {
  const captions = tables.map((table) => table.caption.text).join(" ");
  if (/t\s*-?\s*c\.?\s*-?\s*2[3-8]/i.test(captions)) return "86/2017";
  const outcome = tables.some(
    (table) => table.columns.some((column) => /outcome.*output/.test(column.path.letters) && column.role === "uraian")
  );
  return outcome || tables.some((table) => table.has("sasaran-rpjmd")) ? "2/2025" : null;
}
function organisasiInCells(table) {
  for (const row2 of table.dataRows) {
    const cell = table.cell(row2, "perangkat-daerah");
    const split2 = cell && splitKodeNama(cell.text);
    if (cell && split2?.reading.kind === "organisasi") {
      return [{ kode: split2.reading.baku, bidang: split2.reading.bidang, nama: split2.nama, cell }];
    }
  }
  return [];
}

// core/numbers/print.ts
function printNumber(value, decimals) {
  const rounded = round(value, decimals ?? 10);
  const size = Math.abs(rounded);
  const digits = decimals === void 0 ? plainDigits(size) : size.toFixed(decimals);
  const [whole = "0", fraction = ""] = digits.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ".");
  return (rounded < 0 ? "-" : "") + grouped + (fraction === "" ? "" : `,${fraction}`);
}
function printList(items) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} dan ${items.at(-1) ?? ""}`;
}
function printSome(items, most = 3) {
  return items.length <= most + 1 ? printList(items) : `${items.slice(0, most).join(", ")} dan ${String(items.length - most)} lainnya`;
}
function printYears(years) {
  const [first] = years;
  const run = years.every((year, index) => first !== void 0 && year === first + index);
  return run && years.length > 2 && first !== void 0 ? `${String(first)}-${String(years.at(-1))}` : printList(years.map(String));
}

// core/rules/fix.ts
function fixOf(edits2, certain) {
  return edits2.length === 0 ? null : { edits: edits2, certain };
}

// core/rules/rule.ts
function defineRule(rule) {
  return rule;
}

// core/rules/shared/wording.ts
var LONGEST = 60;
function quote(text2) {
  return text2.length <= LONGEST ? text2 : `${text2.slice(0, LONGEST - 1).trimEnd()}\u2026`;
}
function quoteApart(one, other2) {
  if (quote(one) !== quote(other2)) return [quote(one), quote(other2)];
  const parts = [...one].findIndex((letter2, index) => letter2 !== other2[index]);
  const start = one.lastIndexOf(" ", Math.max(0, parts - CONTEXT)) + 1;
  return [quote(`\u2026${one.slice(start)}`), quote(`\u2026${other2.slice(start)}`)];
}
var CONTEXT = 20;
function sebutSimpul(simpul) {
  return quote(`${simpul.kode.baku} ${simpul.nama}`.trim());
}
function sebutIndikator(indikator) {
  return indikator.cell.text === "" ? "(baris lanjutan tanpa nama)" : `"${quote(indikator.name.name)}"`;
}
function rupiah(amount) {
  return amount < 0 ? `-Rp${printNumber(-amount)}` : `Rp${printNumber(amount)}`;
}
function namaLevel(level) {
  return level === "bidang" ? "bidang urusan" : level;
}

// core/rules/baris-bergeser.ts
var barisBergeser = defineRule({
  id: "baris-bergeser",
  category: "other",
  severity: "error",
  title: "Angka tiap baris berdiri di bawah kepala kolomnya",
  why: "Bila satu sel hilang atau kelebihan, semua angka di kanannya terbaca sebagai target dan pagu tahun yang salah.",
  source: "Susunan kolom Target dan Rp tiap tahun pada T-C.27 (Permendagri 86/2017) dan tabel pendanaan Inmendagri 2/2025.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      // The cell of the target of 2027 is missing: everything behind it stands one column to the left.
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Target 2028 | Rp 2028
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80% | 5.000.000 | 81% | 130.000.000 | 82% | 150.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 Orang | 5.000.000 | 10 Orang | 130.000.000 | 10 Orang | 150.000.000
       1.06.02.2.03.0001 | Penyediaan Mebel | Jumlah Unit | 5 unit | 5.000.000 | *130.000.000 | *1 unit | *150.000.000 | *`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Penyediaan Mebel | Jumlah Unit | 5 | 5.000.000 | 5 | 8.000.000
       1.06.02.2.03.0002 | Pemeliharaan Mebel | Jumlah Unit | *5.000.000 | *5 | *8.000.000 | *6`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Retribusi yang dikelola (Rp) | 250.000.000 | 5.000.000 | 260.000.000 | 8.000.000
       1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 139.700 Orang | 5.000.000 | - | -
       1.06.04.2.02 | Rehabilitasi Sosial Lain | Jumlah Keluarga | 10 | - | 12 | 8.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan)
      for (const pergeseran of pendanaan.pergeseran) yield draft(pendanaan, pergeseran);
  }
});
var CARA = {
  hilang: {
    apa: "tergeser satu kolom ke kiri: ada satu sel yang hilang",
    perbaikan: "Sisipkan satu sel kosong di sana, sehingga semua angka di kanannya kembali ke kolomnya."
  },
  sisip: {
    apa: "tergeser satu kolom ke kanan: ada satu sel yang kelebihan",
    perbaikan: "Hapus sel kosong itu, sehingga semua angka di kanannya kembali ke kolomnya."
  },
  tukar: {
    apa: "tertukar antara kolom target dan kolom Rp",
    perbaikan: "Tukar kembali target dan pagunya."
  }
};
function draft(pendanaan, { row: row2, cara, sumber }) {
  const { table } = pendanaan;
  const wrong2 = [...sumber.keys()].map((column) => table.sheet.cell(row2.index, column));
  const [first] = wrong2;
  const name = ["kode", "uraian", "indikator"];
  const label = name.map((role) => table.text(row2, role)).filter((text2) => text2 !== "");
  return {
    cells: wrong2,
    apa: `Angka baris "${quote(label.slice(0, 2).join(" "))}" ${CARA[cara].apa}, mulai sel ${first ? formatPosition(first) : ""}${yearsTold(pendanaan, sumber)}. Dengan pembacaan ini target dan pagu semua tahun cocok dengan kolomnya; pemeriksaan lain memakai pembacaan ini.`,
    perbaikan: `${CARA[cara].perbaikan} Cocokkan dahulu dengan dokumen sumbernya.`,
    observed: wrong2.map(({ text: text2 }) => text2).join("; "),
    expected: [...sumber.values()].map((place) => cellAt(table, row2.index, place)?.text ?? "").join("; "),
    subject: `${label.join("|")}|geser`,
    fix: fixOf(edits(table, row2.index, sumber), false)
  };
}
function yearsTold({ table, years }, sumber) {
  const touched = years.filter(
    (_, slot) => [table.slots("target")[slot], table.slots("pagu")[slot]].some((each) => each && sumber.has(each.column))
  );
  const told2 = printYears(touched.flatMap((year) => year ?? []));
  return told2 === "" ? "" : ` (${told2})`;
}
function cellAt({ sheet }, row2, column) {
  return column === null ? null : sheet.cell(row2, column);
}
function edits(table, row2, sumber) {
  const { sheet } = table;
  const touched = /* @__PURE__ */ new Set([...sumber.keys(), ...[...sumber.values()].flatMap((place) => place ?? [])]);
  const taken = new Set(sumber.values());
  for (const column of touched) {
    if (sheet.formula({ row: row2, column }) !== null || sheet.mergedArea(row2, column)) return [];
    if (!taken.has(column) && sheet.text(row2, column) !== "") return [];
  }
  return [...touched].map((column) => ({
    sheet: sheet.name,
    row: row2,
    column,
    value: cellAt(table, row2, sumber.get(column) ?? null)?.value ?? null
  }));
}

// core/plan/name.ts
var SPELLINGS = [
  [/\b(presentase|prosentase|perentse|persentasi)\b/g, "persentase"],
  [/\bkab\.?\s*\/\s*kota\b/g, "kabupaten/kota"],
  [/\byg\b/g, "yang"],
  [/\bdgn\b/g, "dengan"]
];
var CITATION = /\s*(?:\*.*|\((?:indikator )?spm\).*|\((?:per(?:mendagri|mensos|men\w*|pres|da|wali|bup)|kepmen\w*|inmendagri|uu|pp|sk)\b.*)$/s;
function plainName(text2) {
  let plain2 = splitUnit(text2).name.toLowerCase();
  plain2 = plain2.replace(
    /\(\s*(indikator\s+)?(tujuan|sasaran|program|kegiatan|iku|ikk|impact|outcome|output)\s*\)/g,
    " "
  );
  plain2 = plain2.replace(CITATION, " ").replace(/(persentase|persen) ?\(%\)/, "$1");
  for (const [pattern, standard] of SPELLINGS) plain2 = plain2.replace(pattern, standard);
  return plain2;
}
var nameKey2 = remember((text2) => plainName(text2).replace(/[^\p{L}\p{N}%]+/gu, ""));
function commonWords(one, other2) {
  const words2 = wordsOf(other2);
  return [...wordsOf(one)].filter((word) => words2.has(word)).length;
}
function wordOverlap(one, other2) {
  const shorter = Math.min(wordsOf(one).size, wordsOf(other2).size);
  return shorter === 0 ? 0 : commonWords(one, other2) / shorter;
}
function wordsOf(text2) {
  return new Set(text2.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}

// core/plan/pagu.ts
function paguSlots(simpul) {
  const [first] = simpul.paguRows;
  const years = first?.pagu.map((_, index) => index) ?? [];
  return first?.akhir ? [...years, "akhir"] : years;
}
function paguFigure(row2, slot) {
  return slot === "akhir" ? row2.akhir : row2.pagu[slot] ?? null;
}
function paguOf(simpul, slot) {
  const [row2] = simpul.paguRows;
  const figure = row2 ? paguFigure(row2, slot) : null;
  if (simpul.paguRows.length < 2) return lonePagu(figure);
  const printed = simpul.paguRows.flatMap((each) => printedAmount(each, slot));
  const [first] = printed;
  if (!first) return { value: null, candidates: [], cells: figure ? [figure.cell] : [] };
  const amounts2 = printed.map(({ amount }) => amount);
  const sum = amounts2.reduce((total, amount) => total + amount, 0);
  const last = amounts2.at(-1) ?? first.amount;
  const repeated2 = amounts2.every((amount) => amount === first.amount);
  return {
    value: repeated2 ? first.amount : last,
    candidates: repeated2 ? [first.amount] : [.../* @__PURE__ */ new Set([last, sum, first.amount])],
    cells: printed.map(({ cell }) => cell)
  };
}
function lonePaguOf({ paguRows }, slot) {
  const [row2] = paguRows;
  const figure = row2 && paguRows.length === 1 ? paguFigure(row2, slot) : null;
  return figure ? amountOf(figure.reading) : null;
}
function lonePagu(figure) {
  const value = figure ? amountOf(figure.reading) : null;
  return { value, candidates: value === null ? [] : [value], cells: figure ? [figure.cell] : [] };
}
function printedAmount(row2, slot) {
  const figure = paguFigure(row2, slot);
  const amount = figure ? amountOf(figure.reading) : null;
  return figure && amount !== null ? [{ amount, cell: figure.cell }] : [];
}
function slotLabel(years, slot) {
  if (slot === "akhir") return "akhir periode";
  const year = years[slot];
  return year ? String(year) : `tahun ke-${String(slot + 1)}`;
}

// core/plan/keluaran.ts
var LEAST_OVERLAP = 0.34;
function splitKeluaran(simpul) {
  const { keluaran } = simpul;
  const [first, ...rest] = keluaran;
  if (!first) return { own: [], stray: [] };
  if (rest.length === 0)
    return isOfAnother(simpul, first) ? { own: [], stray: [first] } : { own: [first], stray: [] };
  if (paguSlots(simpul).every((slot) => sumsUp(simpul, slot))) return { own: keluaran, stray: [] };
  const stray = rest.filter(
    (row2) => hasPagu(row2) && paguSlots(simpul).some((slot) => differs(simpul, row2, slot))
  );
  return { own: keluaran.filter((row2) => !stray.includes(row2)), stray };
}
function sumsUp(simpul, slot) {
  const code = codeAmount(simpul, slot);
  const amounts2 = simpul.keluaran.map((row2) => rowAmount(row2, slot)).filter((amount) => amount !== null);
  if (code === null || amounts2.length === 0) return true;
  const sum = amounts2.reduce((total, amount) => total + amount, 0);
  return Math.abs(sum - code) <= amounts2.length || amounts2.every((amount) => amount === code);
}
function isOfAnother(simpul, row2) {
  const slots = paguSlots(simpul).filter(
    (slot) => codeAmount(simpul, slot) !== null && rowAmount(row2, slot) !== null
  );
  return simpul.kode.level === "sub kegiatan" && slots.length > 1 && slots.every((slot) => differs(simpul, row2, slot)) && wordOverlap(simpul.nama, row2.cell.text) < LEAST_OVERLAP;
}
function differs(simpul, row2, slot) {
  const code = codeAmount(simpul, slot);
  const amount = rowAmount(row2, slot);
  return code !== null && amount !== null && Math.abs(code - amount) > 1;
}
function hasPagu(row2) {
  return row2.pagu.some((figure) => amountOf(figure.reading) !== null);
}
function codeAmount(simpul, slot) {
  const [code] = simpul.paguRows;
  return code ? rowAmount(code, slot) : null;
}
function rowAmount(row2, slot) {
  const figure = paguFigure(row2, slot);
  return figure ? amountOf(figure.reading) : null;
}

// core/rules/shared/reasons/ledger.ts
function ledgerAround(simpul) {
  const places = /* @__PURE__ */ new Map();
  const around = [...simpul.induk ? [simpul.induk] : [], simpul, ...simpul.anak];
  const sums = around.flatMap((each) => [
    ...paguSlots(each).flatMap((slot) => columnSum(each, slot, places) ?? []),
    ...rowSum(each, places) ?? []
  ]);
  return { sums, places };
}
function columnSum(simpul, slot, places) {
  if (simpul.anak.length === 0 || simpul.anak.some(({ table }) => table !== simpul.table)) return null;
  const total = entryOf(simpul, slot, places);
  const parts = simpul.anak.map((anak) => entryOf(anak, slot, places));
  return total && isPrinted(simpul, slot) ? sumOf(total, parts) : null;
}
function rowSum(simpul, places) {
  const total = entryOf(simpul, "akhir", places);
  const parts = paguSlots(simpul).filter((slot) => slot !== "akhir").map((slot) => entryOf(simpul, slot, places));
  const sum = total && isPrinted(simpul, "akhir") ? sumOf(total, parts) : null;
  return sum && [sum];
}
function sumOf(total, parts) {
  const sure = parts.filter((part2) => part2 !== null);
  return sure.length === parts.length && parts.length > 0 ? { total, parts: sure } : null;
}
function entryOf(simpul, slot, places) {
  const [row2, ...more] = simpul.paguRows;
  const figure = row2 ? paguFigure(row2, slot) : null;
  const form = figure?.reading.form;
  if (!row2 || !figure || more.length > 0 || form !== "amount" && form !== "empty") return null;
  const key2 = formatAddress(figure.cell);
  places.set(key2, { simpul, slot, figure });
  const others = slot === "akhir" ? [] : row2.pagu.filter((each) => each !== figure).flatMap((each) => amountOf(each.reading) ?? []);
  return { key: key2, amount: amountOf(figure.reading) ?? 0, others };
}
function isPrinted(simpul, slot) {
  const row2 = simpul.paguRows[0];
  return row2 !== void 0 && paguFigure(row2, slot)?.reading.form === "amount";
}

// core/numbers/slip.ts
var FACTORS = [10, 100, 1e3, 1e6];
function slipOf(printed, right) {
  if (printed === right || ![printed, right].every((each) => Number.isSafeInteger(each) && each > 0))
    return null;
  return factorOf(printed, right) ?? digitSlip(String(printed), String(right));
}
function factorOf(printed, right) {
  const times = FACTORS.find((factor) => printed === right * factor || right === printed * factor);
  return times === void 0 ? null : { kind: "factor", times, large: printed > right };
}
function digitSlip(printed, right) {
  if (without(right).includes(printed)) return { kind: "digit-lost" };
  const added2 = without(printed).indexOf(right);
  if (added2 >= 0) {
    const doubled = printed[added2] === printed[added2 + 1] || printed[added2] === printed[added2 - 1];
    return { kind: doubled ? "digit-doubled" : "digit-added" };
  }
  if (right.endsWith(printed) && isTelling(Number(printed))) return { kind: "front-lost" };
  return swapped(right).includes(printed) ? { kind: "digits-swapped" } : null;
}
function without(digits) {
  return [...digits].map((_, index) => digits.slice(0, index) + digits.slice(index + 1));
}
function swapped(digits) {
  return [...digits].slice(1).map((later, index) => digits.slice(0, index) + later + (digits[index] ?? "") + digits.slice(index + 2));
}
var TELLING = 4;
function isTelling(amount, digits = TELLING) {
  return String(Math.abs(amount)).replace(/\.|0+$/g, "").length >= digits;
}

// core/rules/shared/reasons/one-cell.ts
function oneCell(failing, all) {
  const found = [failing.total, ...failing.parts].flatMap((entry) => candidate(entry, failing, all) ?? []);
  const repairing = found.filter(({ repairs }) => repairs > 0);
  const borneOut = repairing.length > 0 ? repairing : found.filter(isBorneOut);
  return borneOut.length === 1 ? borneOut[0] ?? null : null;
}
function fits(sum) {
  return sameRupiah(gapOf(sum), 0, sum.parts.length);
}
function gapOf({ total, parts }) {
  return total.amount - parts.reduce((so, { amount }) => so + amount, 0);
}
function candidate(entry, failing, all) {
  const { key: key2, amount: was } = entry;
  const becomes = was + (key2 === failing.total.key ? -1 : 1) * gapOf(failing);
  const others = all.filter((sum) => !isSame(sum, failing) && has(sum, key2));
  if (becomes < 0 || !others.every((sum) => fits(changed(sum, key2, becomes)))) return null;
  return {
    key: key2,
    was,
    becomes,
    repairs: others.filter((sum) => !fits(sum)).length,
    slip: slipOf(was, becomes),
    pattern: entry.others.length > 1 && entry.others.every((other2) => other2 === becomes)
  };
}
function isBorneOut({ slip, pattern, was, becomes }) {
  return isTelling(becomes - was) ? slip !== null || pattern : slip !== null && pattern;
}
function isSame(one, other2) {
  return one.total.key === other2.total.key && one.parts[0]?.key === other2.parts[0]?.key;
}
function has({ total, parts }, key2) {
  return total.key === key2 || parts.some((part2) => part2.key === key2);
}
function withAmount(sum, cell, amount) {
  return changed(sum, formatAddress(cell), amount);
}
function changed({ total, parts }, key2, amount) {
  const put2 = (entry) => entry.key === key2 ? { ...entry, amount } : entry;
  return { total: put2(total), parts: parts.map(put2) };
}

// core/rules/shared/reasons/columns.ts
function columnCauses(columns) {
  const sums = columns.printed.map((_, year) => sumOf2(columns.children, year));
  const gaps = columns.printed.flatMap((printed, year) => {
    const sum = sums[year] ?? 0;
    return printed === null || sameRupiah(printed, sum, columns.children.length) ? [] : [{ year, printed, sum }];
  });
  if (gaps.length === 0) return [];
  return [...shifted(gaps, sums), ...scaled(gaps), ...missing(gaps, columns), ...extra(gaps, columns)];
}
function sumOf2(children, year) {
  return children.reduce((so, { amounts: amounts2 }) => so + (amounts2[year] ?? 0), 0);
}
function shifted(gaps, sums) {
  if (new Set(gaps.map(({ printed }) => printed)).size < 2) return [];
  return [1, -1].filter((by) => gaps.every(({ year, printed }) => printed > 0 && printed === sums[year + by])).map((by) => ({ kind: "shifted", by }));
}
function scaled(gaps) {
  const slips2 = gaps.map(({ printed, sum }) => slipOf(printed, sum));
  const [first] = slips2;
  const alike = slips2.every(
    (slip) => slip?.kind === "factor" && first?.kind === "factor" && slip.times === first.times && slip.large === first.large
  );
  return first && alike && gaps.length > 1 ? [{ kind: "scaled", slip: first }] : [];
}
function missing(gaps, { printed }) {
  const differences = gaps.map((gap) => gap.printed - gap.sum);
  const amount = differences.find((each) => differences.filter((other3) => other3 === each).length > 1);
  const everyYear = gaps.length === printed.length && gaps.length > 2;
  if (amount === void 0 || amount <= 0 || !(everyYear || isTelling(amount))) return [];
  const others = gaps.filter((gap) => gap.printed - gap.sum !== amount);
  if (others.length === 0) return [{ kind: "missing", amount, slipped: null }];
  const [other2] = others;
  const slip = other2 && slipOf(other2.printed, other2.sum + amount);
  const enough = others.length === 1 && everyYear && gaps.length > 3;
  return other2 && slip && enough && isTelling(other2.printed) ? [{ kind: "missing", amount, slipped: { year: other2.year, slip, right: other2.sum + amount } }] : [];
}
function extra(gaps, { printed, children }) {
  const lacks = printed.map((_, year) => {
    const gap = gaps.find((each) => each.year === year);
    return gap ? gap.sum - gap.printed : 0;
  });
  const found = children.flatMap(
    ({ amounts: amounts2 }, index) => lacks.every((lack, year) => (amounts2[year] ?? 0) === lack) ? [index] : []
  );
  const names3 = new Set(found.map((index) => children[index]?.name));
  const enough = gaps.length > 1 || lacks.some(isTelling);
  if (!enough || found.length === 0 || names3.size > 1 || found.length > 2) return [];
  return [{ kind: found.length === 2 ? "twice" : "uncounted", children: found }];
}

// core/rules/shared/reasons/missing-row.ts
function missingRows(plan, simpul, lack) {
  const known = new Set(simpul.anak.map(({ kode: kode2 }) => kode2.baku));
  const below = plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul).filter(({ induk }) => induk === null).flatMap((row2) => {
    const kode2 = childCode(row2.kode.baku, simpul.kode.baku);
    return kode2 === null || kode2 === row2.kode.baku || known.has(kode2) ? [] : [{ kode: kode2, row: row2 }];
  });
  const rows = below.map(({ row: row2 }) => row2);
  return isCovered(rows, lack) ? { kode: [...new Set(below.map(({ kode: kode2 }) => kode2))], below: rows } : null;
}
function childCode(descendant, ancestor) {
  const above = indukKode(descendant);
  if (above === null) return null;
  return above === ancestor ? descendant : childCode(above, ancestor);
}
function isCovered(below, lack) {
  const carries = [...lack].map(([slot, amount]) => {
    const sum = below.reduce((so, row2) => so + (paguOf(row2, slot).value ?? 0), 0);
    return { sum, amount };
  });
  return carries.some(({ sum }) => sum > 0) && carries.every(({ sum, amount }) => amount > 0 && sum <= amount + 1);
}

// core/rules/shared/reasons/reason.ts
function onlyOne(found) {
  return found.length === 1 ? found[0] ?? null : null;
}
function sebutSlip(slip) {
  if (slip.kind === "factor") return sebutFactor(slip.times, slip.large);
  return SLIPS[slip.kind];
}
function sebutFactor(times, large) {
  const zeros = NAMES[String(times).length - 1] ?? String(String(times).length - 1);
  return `${large ? "kelebihan" : "kekurangan"} ${zeros} nol`;
}
var NAMES = ["", "satu", "dua", "tiga", "empat", "lima", "enam"];
var SLIPS = {
  "front-lost": "terpotong di depan",
  "digit-lost": "kehilangan satu angka",
  "digit-doubled": "dengan satu angka terketik dua kali",
  "digit-added": "kelebihan satu angka",
  "digits-swapped": "dengan dua angka tertukar"
};

// core/rules/shared/reasons/rollup-told.ts
function cellReason(found, { places }, total) {
  const place = places.get(found.key);
  if (!place) return null;
  const evidence = [
    ...found.slip ? [`angka itu tertulis ${sebutSlip(found.slip)}`] : [],
    ...found.pattern ? ["tahun lainnya di baris itu pun sebesar itu"] : [],
    ...found.repairs > 0 ? ["jumlah lain yang memuat sel itu pun lalu cocok"] : []
  ];
  const { cell } = place.figure;
  const wanted = found.becomes === 0 ? "kosong" : rupiah(found.becomes);
  return {
    told: ` Semuanya cocok bila pagu ${labelOf(place)} ${sebutSimpul(place.simpul)} (sel ${formatPosition(cell)}) ${wanted}, bukan ${rupiah(found.was)}: ${printList(evidence)}.`,
    repair: `Periksa dulu sel ${formatAddress(cell)}: bila memang keliru, ${found.becomes === 0 ? "kosongkan" : `ganti dengan ${wanted}`}.`,
    cells: [cell],
    own: found.key === total
  };
}
function labelOf({ slot, figure }) {
  return slotLabel(slot === "akhir" ? [] : Array.from({ length: slot + 1 }, () => figure.year), slot);
}
function missingReason({ kode: kode2, below }, lack) {
  const lacks = [...new Set(lack.values())].map(rupiah);
  const amount = lacks.length === 1 ? `, sebesar ${lacks[0] ?? ""} setiap tahun` : "";
  return {
    told: ` Baris ${printList(kode2)} tidak ada, padahal ${printSome(
      below.map((row2) => row2.kode.baku),
      2
    )} di bawahnya tertulis: kemungkinan itulah yang belum ikut dijumlah${amount}.`,
    repair: `Tulis baris ${printList(kode2)} dengan pagunya, atau betulkan kode baris di bawahnya.`,
    cells: below.slice(0, 2).map(({ cell }) => cell),
    own: false
  };
}
function causeReason(pendanaan, simpul, cause) {
  const none = { repair: null, cells: [] };
  switch (cause.kind) {
    case "shifted": {
      const told2 = ` Angka tercetak sama dengan jumlah anaknya pada tahun ${cause.by === 1 ? "berikutnya" : "sebelumnya"}: kemungkinan tergeser satu kolom.`;
      return {
        told: told2,
        repair: `Geser kembali pagu ${simpul.kode.baku} ke kolom tahunnya.`,
        cells: [],
        own: true
      };
    }
    case "scaled":
      return {
        ...none,
        own: true,
        told: ` Angka tercetak cocok bila tertulis ${sebutSlip(cause.slip)} pada setiap tahun itu.`
      };
    case "missing":
      return slippedReason(pendanaan, simpul, cause);
    default:
      return extraReason(simpul, cause);
  }
}
function slippedReason(pendanaan, simpul, { amount, slipped }) {
  const row2 = `baris anak sebesar ${rupiah(amount)} yang belum tertulis`;
  const [first] = simpul.paguRows;
  const cell = slipped && first ? paguFigure(first, slipped.year)?.cell : null;
  if (!slipped || !cell)
    return {
      told: ` Selisihnya sama setiap tahun: kemungkinan ada ${row2}.`,
      repair: null,
      cells: [],
      own: false
    };
  const year = slotLabel(pendanaan.years, slipped.year);
  return {
    told: ` Semuanya cocok bila ada ${row2}, dan pagu ${year} seharusnya ${rupiah(slipped.right)}, tertulis ${sebutSlip(slipped.slip)}.`,
    repair: `Lengkapi baris anak yang belum tertulis, dan periksa sel ${formatAddress(cell)}: kemungkinan ${rupiah(slipped.right)}.`,
    cells: [cell],
    own: false
  };
}
function extraReason(simpul, cause) {
  const children = cause.children.flatMap((index) => simpul.anak[index] ?? []);
  const cells = children.map(({ cell }) => cell);
  const [first] = children;
  const name = first ? sebutSimpul(first) : "";
  const rows = printList(children.map(({ row: row2 }) => String(row2.index + 1)));
  return cause.kind === "twice" ? {
    told: ` Selisihnya persis pagu ${name}, yang tertulis dua kali (baris ${rows}).`,
    repair: `Hapus salah satu dari baris ${rows}, bila memang kembar.`,
    cells,
    own: false
  } : {
    told: ` Selisihnya persis pagu ${name} setiap tahun: baris itu belum terhitung pada induknya.`,
    repair: `Jumlahkan juga baris ${rows} ke pagu ${simpul.kode.baku}, atau pindahkan baris itu ke induknya.`,
    cells,
    own: false
  };
}

// core/rules/shared/reasons/rollup-reason.ts
function rollupReason(found) {
  const sums = columnsOf(found.simpul);
  if (!sums) return null;
  const wrong2 = [...sums].filter(([, sum]) => !fits(sum));
  const lack = lackOf(wrong2);
  const rows = missingRows(found.plan, found.simpul, lack);
  const causes = columnCauses(columnar(found.simpul, sums)).filter(
    ({ kind }) => kind !== "shifted" && kind !== "scaled" || isItself(found.simpul, wrong2)
  );
  const cell = oneCellOf(found.simpul, wrong2);
  if (rows) return causes.every(({ kind }) => kind === "missing") && !cell ? missingReason(rows, lack) : null;
  return onlyOne([
    ...causes.map((cause) => causeReason(found.pendanaan, found.simpul, cause)),
    ...cell ? [cell] : []
  ]);
}
function isItself(simpul, wrong2) {
  return wrong2.every(([slot]) => {
    const above = simpul.induk && columnSum(simpul.induk, slot, /* @__PURE__ */ new Map());
    const below = simpul.anak.flatMap((anak) => columnSum(anak, slot, /* @__PURE__ */ new Map()) ?? []);
    return !(above && fits(above)) && below.every(fits);
  });
}
function columnsOf(simpul) {
  const [row2] = simpul.paguRows;
  const slots = [...row2?.pagu.keys() ?? [], ...row2?.akhir ? ["akhir"] : []];
  const printed = slots.filter((slot) => row2 && paguFigure(row2, slot)?.reading.form !== "empty");
  const sums = printed.map((slot) => [slot, columnSum(simpul, slot, /* @__PURE__ */ new Map())]);
  const sure = sums.flatMap(([slot, sum]) => sum ? [[slot, sum]] : []);
  return sure.length === sums.length && sure.length > 0 ? new Map(sure) : null;
}
function lackOf(wrong2) {
  return new Map(wrong2.map(([slot, { total, parts }]) => [slot, total.amount - added(parts)]));
}
function added(parts) {
  return parts.reduce((so, { amount }) => so + amount, 0);
}
function columnar(simpul, sums) {
  const years = [...simpul.paguRows[0]?.pagu.keys() ?? []];
  return {
    printed: years.map((year) => sums.get(year)?.total.amount ?? null),
    children: simpul.anak.map((anak, index) => ({
      name: nameKey2(anak.nama),
      amounts: years.map((year) => sums.get(year)?.parts[index]?.amount ?? null)
    }))
  };
}
function oneCellOf(simpul, wrong2) {
  const [only2, ...more] = wrong2;
  if (!only2 || more.length > 0) return null;
  const ledger = ledgerAround(simpul);
  const found = oneCell(only2[1], ledger.sums);
  return found && cellReason(found, ledger, only2[1].total.key);
}

// core/rules/shared/reasons/settled.ts
function verdictOf(change) {
  const { pendanaan, simpul, becomes } = change;
  const slots = [...becomes.keys()];
  const isRoot = simpul.induk === null;
  if (simpul.paguRows.length !== 1 || isRoot && pendanaan.totals.length > 0) return "contradicted";
  if (!slots.every((slot) => agreesWithOutput(change, slot))) return "contradicted";
  const above = slots.map((slot) => sumAbove(simpul, slot));
  const below = simpul.anak.length === 0 ? [] : slots.map((slot) => columnSum(simpul, slot, /* @__PURE__ */ new Map()));
  const sums = [...above, ...below, ...rowSumOf(simpul)].filter((sum) => sum !== "none");
  if (sums.some((sum) => sum === null || !fits(changedSum(change, sum)))) return "contradicted";
  return above.some((sum) => sum !== null && sum !== "none" && !fits(sum)) ? "borne-out" : "possible";
}
function sumAbove({ induk }, slot) {
  if (!induk) return "none";
  const isEmpty = induk.paguRows.every((row2) => paguFigure(row2, slot)?.reading.form === "empty");
  return isEmpty ? "none" : columnSum(induk, slot, /* @__PURE__ */ new Map());
}
function rowSumOf(simpul) {
  const [row2] = simpul.paguRows;
  if (!row2?.akhir || row2.akhir.reading.form === "empty") return [];
  return rowSum(simpul, /* @__PURE__ */ new Map()) ?? [null];
}
function changedSum({ simpul, becomes }, sum) {
  return [...becomes].reduce((so, [slot, amount]) => {
    const figure = simpul.paguRows[0] ? paguFigure(simpul.paguRows[0], slot) : null;
    return figure ? withAmount(so, figure.cell, amount) : so;
  }, sum);
}
function agreesWithOutput({ simpul, becomes }, slot) {
  return simpul.keluaran.every((row2) => {
    const figure = paguFigure(row2, slot);
    const amount = figure ? amountOf(figure.reading) : null;
    return amount === null || amount === becomes.get(slot);
  });
}

// core/rules/shared/written-like.ts
var FIGURE = /^((?:rp|idr)\.?\s*)?([+-]?\d[\d.,\s]*?)(\s*)((?:[\p{L}%].*)?)$/isu;
var USUAL_DECIMALS = 2;
function writtenLike(table, cell, value, decimals = USUAL_DECIMALS) {
  const typed = typeof cell.value === "string" ? FIGURE.exec(cell.text) : null;
  const [, currency = "", , blank = "", unit = ""] = typed ?? [];
  const isBare = currency === "" && unit === "";
  if (isBare && holdsNumbers(table, cell))
    return percentFormat(cell.format) ? round(value / 100, decimals + 2) : round(value, decimals);
  const gap = blank === "" && /^\p{L}/u.test(unit) ? " " : blank;
  return currency + inStyle(table, cell, round(value, decimals)) + gap + unit;
}
function holdsNumbers(table, cell) {
  if (typeof cell.value === "number") return true;
  const values = table.dataRows.map(({ index }) => table.sheet.value(index, cell.column));
  const numbers = values.filter((value) => typeof value === "number").length;
  const texts = values.filter((value) => typeof value === "string" && /\d/.test(value)).length;
  return numbers > texts;
}
function inStyle(table, cell, value) {
  const text2 = printNumber(value);
  if (table.style(cell.column) === "id") return text2;
  return text2.replace(/[.,]/g, (mark) => mark === "." ? "," : ".");
}

// core/rules/shared/rollup.ts
function* rollupFindings(plan, level) {
  for (const pendanaan of plan.pendanaan) {
    for (const simpul of pendanaan.simpul) {
      if (simpul.kode.level !== level || simpul.anak.length === 0 || isNameOnly(simpul)) continue;
      const gaps = paguSlots(simpul).map((slot) => gapOf2(simpul, slot)).filter((gap) => gap !== null);
      if (gaps.some((gap) => !gap.unreadable)) yield draft2({ plan, pendanaan, simpul }, gaps);
    }
  }
}
function isNameOnly(simpul) {
  const { level } = simpul.kode;
  return (level === "urusan" || level === "bidang") && !simpul.paguRows.some((row2) => row2.pagu.some(isFilled));
}
function gapOf2(simpul, slot) {
  const pagu = paguOf(simpul, slot);
  const { sum, addends: addends2 } = childSum(simpul, slot, pagu);
  const printed = closest(pagu, sum);
  if (printed !== null && sameRupiah(printed, sum, addends2)) return null;
  if (addends2 === 0 && (printed === null || printed === 0)) return null;
  const unreadable3 = simpul.anak.some((anak) => isUnreadable(anak, slot)) || isUnreadable(simpul, slot);
  if (printed === null && (sum === 0 || unreadable3)) return null;
  return { slot, printed, sum, pagu, unreadable: unreadable3 };
}
function childSum(simpul, slot, pagu) {
  const isBeside = ({ table }) => table === simpul.table;
  const own2 = sumOf3(simpul.anak.filter(isBeside), slot);
  const enough = own2.addends > 0 && pagu.candidates.some((each) => sameRupiah(each, own2.sum, own2.addends));
  return enough || simpul.anak.every(isBeside) ? own2 : sumOf3(simpul.anak, slot);
}
function sumOf3(anak, slot) {
  let sum = 0;
  let addends2 = 0;
  for (const each of anak) {
    const amount = resolvedPagu(each, slot);
    if (amount === null) continue;
    sum += amount;
    addends2 += 1;
  }
  return { sum, addends: addends2 };
}
function closest(pagu, sum) {
  return pagu.candidates.find((candidate2) => sameRupiah(candidate2, sum)) ?? pagu.value;
}
function resolvedPagu(simpul, slot) {
  const lone = lonePaguOf(simpul, slot);
  if (lone !== null) return lone;
  const pagu = paguOf(simpul, slot);
  if (pagu.value === null) return keluaranPagu(simpul, slot);
  if (pagu.candidates.length === 1) return pagu.value;
  const children = simpul.anak.map((anak) => resolvedPagu(anak, slot) ?? 0);
  return closest(
    pagu,
    children.reduce((total, amount) => total + amount, 0)
  );
}
function keluaranPagu(simpul, slot) {
  const [keluaran] = simpul.keluaran;
  const reading = keluaran ? paguFigure(keluaran, slot)?.reading : void 0;
  return reading?.form === "amount" ? reading.value : null;
}
function isUnreadable(simpul, slot) {
  return simpul.paguRows.some((row2) => {
    const form = paguFigure(row2, slot)?.reading.form;
    return form !== void 0 && form !== "amount" && form !== "empty";
  });
}
function draft2(found, gaps) {
  const { pendanaan, simpul } = found;
  const label = (gap) => slotLabel(pendanaan.years, gap.slot);
  const told2 = gaps.map((gap) => {
    const printed = gap.printed === null ? "kosong" : rupiah(gap.printed);
    return `${label(gap)}: tercetak ${printed}, jumlah anak ${rupiah(gap.sum)} (selisih ${printNumber((gap.printed ?? 0) - gap.sum)})`;
  });
  const anak = simpul.anak.map((child) => child.kode.baku);
  const isReadable = gaps.every((gap) => !gap.unreadable);
  const reason = isReadable ? rollupReason(found) : null;
  return {
    cells: gaps.flatMap((gap) => gap.pagu.cells),
    related: [
      ...reason?.cells ?? [],
      ...gaps.slice(0, 1).flatMap((gap) => simpul.anak.flatMap((child) => paguOf(child, gap.slot).cells))
    ],
    apa: `Pagu ${namaLevel(simpul.kode.level)} ${sebutSimpul(simpul)} tidak sama dengan jumlah ${String(anak.length)} anaknya (${printSome(anak)}). ${told2.join("; ")}.${reason?.told ?? ""}`,
    perbaikan: reason?.repair ?? "Samakan pagu induk dengan jumlah anaknya, atau lengkapi baris anak yang belum tertulis.",
    observed: gaps.map((gap) => gap.printed === null ? "" : printNumber(gap.printed)).join("; "),
    expected: gaps.map((gap) => printNumber(gap.sum)).join("; "),
    subject: `${simpul.kode.baku}|pagu`,
    fix: isReadable ? rollupFix(found, gaps, reason) : null
  };
}
function rollupFix({ pendanaan, simpul }, gaps, reason) {
  const edits2 = gaps.flatMap(({ slot, sum, pagu }) => {
    const [cell, ...more] = pagu.cells;
    if (!cell || more.length > 0) return [];
    const value = writtenLike(simpul.table, cell, sum);
    return [{ ...addressOf(cell), value, ...addends(simpul, slot) }];
  });
  if (edits2.length < gaps.length) return null;
  const becomes = new Map(gaps.map(({ slot, sum }) => [slot, sum]));
  const verdict = verdictOf({ pendanaan, simpul, becomes });
  const isBlamed = reason === null ? verdict === "borne-out" : reason.own;
  return fixOf(edits2, isBlamed && verdict !== "contradicted");
}
function addends({ anak, table }, slot) {
  const cells = anak.flatMap((each) => each.table === table ? paguOf(each, slot).cells : []);
  return cells.length === anak.length ? { sum: cells.map(addressOf) } : {};
}

// core/numbers/sum-slip.ts
function sumCause(printed, parts, least) {
  const sum = parts.reduce((so, part2) => so + part2, 0);
  const gap = printed - sum;
  const slip = slipOf(printed, sum);
  const filled2 = parts.filter((part2) => part2 > 0);
  const found = [
    ...slip && sum >= least && (slip.kind === "factor" || isTelling(Math.max(sum, printed))) ? [{ kind: "slip", slip }] : [],
    ...filled2.length > 1 && Math.abs(gap) >= least && filled2.includes(Math.abs(gap)) ? [{ kind: gap < 0 ? "left-out" : "twice", amount: Math.abs(gap) }] : [],
    ...unlike(parts, gap).filter(({ becomes }) => becomes >= least)
  ];
  return found.length === 1 ? found[0] ?? null : null;
}
function unlike(parts, gap) {
  return parts.flatMap((part2, index) => {
    const others = parts.filter((other2, at2) => at2 !== index && other2 > 0);
    const fits3 = others.length > 1 && part2 > 0 && others.every((other2) => other2 === part2 + gap);
    return fits3 ? [{ kind: "part", index, becomes: part2 + gap }] : [];
  });
}

// core/rules/shared/reasons/total-reason.ts
var LEAST = 1e3;
function totalReason(printed, details) {
  const cause = sumCause(
    printed,
    details.map(({ amount }) => amount),
    LEAST
  );
  if (!cause || cause.kind === "part") return null;
  if (cause.kind === "slip") {
    const sum = details.reduce((so, { amount }) => so + amount, 0);
    return {
      told: ` Angka tercetak cocok bila ${rupiah(sum)} tertulis ${sebutSlip(cause.slip)}.`,
      repair: null,
      cells: [],
      own: true
    };
  }
  const [detail, ...more] = details.filter(({ amount }) => amount === cause.amount);
  if (!detail || more.length > 0 || !isTelling(cause.amount)) return null;
  const how = cause.kind === "left-out" ? "tidak ikut dijumlahkan" : "terhitung dua kali";
  return {
    told: ` Angka tercetak cocok bila "${quote(detail.name)}" (${rupiah(detail.amount)}) ${how}.`,
    repair: null,
    cells: detail.cells,
    own: true
  };
}

// core/rules/shared/serapan-total.ts
function* serapanTotals(plan) {
  for (const total of plan.serapan.filter(({ row: row2 }) => row2.kind === "total")) {
    const above = plan.serapan.filter(
      ({ table, row: row2 }) => table === total.table && row2.index < total.row.index
    );
    const before = above.filter(({ row: row2 }) => row2.kind === "total").at(-1)?.row.index ?? -1;
    const groups = [above, above.filter(({ row: row2 }) => row2.index > before)];
    const columns = groups.map(
      (rows) => columnsOf2(
        total,
        rows.filter(({ row: row2 }) => row2.kind !== "total")
      )
    ).reduce((best, next) => wrong(next).length < wrong(best).length ? next : best);
    if (wrong(columns).length * 2 < columns.length)
      for (const each of wrong(columns)) yield draft3(total, each);
  }
}
function columnsOf2(total, details) {
  return ["anggaran", "realisasi"].flatMap(
    (of2) => total[of2].flatMap((figure, slot) => {
      const printed = amountOf(figure.reading);
      const added2 = details.flatMap((row2) => {
        const detail = row2[of2][slot];
        const amount = detail ? amountOf(detail.reading) : null;
        return detail && amount !== null ? [{ name: row2.uraian, amount, cells: [detail.cell] }] : [];
      });
      const sum = added2.reduce((so, { amount }) => so + amount, 0);
      return printed === null || added2.length === 0 ? [] : [{ figure, of: of2, printed, sum, details: added2 }];
    })
  );
}
function wrong(columns) {
  return columns.filter(({ printed, sum, details }) => !sameRupiah(printed, sum, details.length));
}
function draft3(total, { figure, of: of2, printed, sum, details }) {
  const reason = totalReason(printed, details);
  const year = figure.year === null ? "" : ` ${String(figure.year)}`;
  return {
    cells: [figure.cell],
    ...reason && reason.cells.length > 0 ? { related: reason.cells } : {},
    apa: `"${quote(total.uraian)}" ${of2}${year} tertulis ${rupiah(printed)}, sedangkan jumlah ${String(details.length)} rinciannya ${rupiah(sum)}. Selisih ${printNumber(printed - sum)}.${reason?.told ?? ""}`,
    perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
    observed: printNumber(printed),
    expected: printNumber(sum),
    subject: `${quote(total.uraian)}|${of2}${year}`,
    fix: fixOf(
      [
        {
          ...addressOf(figure.cell),
          value: writtenLike(total.table, figure.cell, sum),
          sum: details.flatMap(({ cells }) => cells.map(addressOf))
        }
      ],
      reason?.own ?? false
    )
  };
}

// core/rules/baris-jumlah.ts
var barisJumlah = defineRule({
  id: "baris-jumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Baris jumlah sama dengan jumlah rinciannya",
  why: "Baris jumlah yang diketik tangan mudah tertinggal ketika rinciannya berubah.",
  source: "Praktik; baris jumlah dan total pada tabel T-C.24 dan T-C.27.",
  tables: ["rencana-pendanaan", "anggaran-realisasi"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | *50.000.000`,
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
       Belanja Operasi | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Belanja Modal | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Jumlah Total | 3.000.000 | 3.200.000 | *2.800.009 | 3.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 10.000.000 | 10 | 30.000.000
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 20.000.000 | 80 | 30.000.000
       | JUMLAH | | | 30.000.000 | | 60.000.000`,
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023
       Belanja Pegawai | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Jumlah Belanja Tidak Langsung | 1.000.000 | 1.100.000 | 900.000 | 1.000.000
       Belanja Modal | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Jumlah Belanja Langsung | 2.000.000 | 2.100.000 | 1.900.000 | 2.000.000
       Total | 3.000.000 | 3.200.000 | 2.800.000 | 3.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const [total, ...more] = pendanaan.totals;
      const details = total && more.length === 0 ? addedUp(total, pendanaan, plan.pendanaan) : [];
      if (total && details.length > 0) yield* compareTotal(pendanaan, total, details);
    }
    yield* serapanTotals(plan);
  }
});
function addedUp(total, own2, all) {
  const series = all.filter((each) => each.years.join() === own2.years.join());
  const [first = [], second = []] = [topLevel(own2), series.flatMap(topLevel)];
  const fitting = (details) => paguSlots({ paguRows: [total] }).filter((slot) => fits2(total, slot, details)).length;
  return fitting(second) > fitting(first) ? second : first;
}
function fits2(total, slot, details) {
  const printed = rowAmount(total, slot);
  return printed !== null && sameRupiah(printed, sumOf4(details, slot), details.length);
}
function sumOf4(details, slot) {
  return details.reduce((sum, simpul) => sum + (resolvedPagu(simpul, slot) ?? 0), 0);
}
function topLevel(pendanaan) {
  const roots = pendanaan.simpul.filter((simpul) => simpul.induk === null);
  const highest2 = Math.min(...roots.map((simpul) => depthOf(simpul.kode.level)));
  return roots.filter((simpul) => depthOf(simpul.kode.level) === highest2).flatMap(costed);
}
function costed(simpul) {
  return isNameOnly(simpul) ? simpul.anak.flatMap(costed) : [simpul];
}
function* compareTotal(pendanaan, total, details) {
  for (const slot of paguSlots({ paguRows: [total] })) {
    const figure = paguFigure(total, slot);
    const sum = sumOf4(details, slot);
    const printed = rowAmount(total, slot);
    if (!figure || sum === 0 || fits2(total, slot, details)) continue;
    if (printed === null && figure.reading.form !== "empty") continue;
    const label = slotLabel(pendanaan.years, slot);
    const difference = printed === null ? "" : ` Selisih ${printNumber(printed - sum)}.`;
    const reason = printed === null ? null : totalReason(printed, detailsOf(details, slot));
    yield {
      cells: [figure.cell],
      related: detailsOf(details, slot).flatMap(({ cells }) => cells),
      apa: `Baris jumlah ${label} ${printed === null ? "kosong" : `tertulis ${rupiah(printed)}`}, sedangkan jumlah ${String(details.length)} ${namaLevel(details[0]?.kode.level ?? "program")} adalah ${rupiah(sum)}.${difference}${reason?.told ?? ""}`,
      perbaikan: "Ganti dengan rumus penjumlahan, atau perbaiki rincian yang keliru.",
      observed: printed === null ? "" : printNumber(printed),
      expected: printNumber(sum),
      subject: `jumlah|${label}`,
      fix: fixOf(
        [
          {
            ...addressOf(figure.cell),
            value: writtenLike(pendanaan.table, figure.cell, sum),
            ...wholeCells(detailsOf(details, slot))
          }
        ],
        reason?.own ?? details.every((simpul) => isBorneOut2(simpul, slot))
      )
    };
  }
}
function isBorneOut2(simpul, slot) {
  const sum = columnSum(simpul, slot, /* @__PURE__ */ new Map());
  return sum !== null && fits(sum);
}
function wholeCells(details) {
  return details.every(({ cells }) => cells.length === 1) ? { sum: details.flatMap(({ cells }) => cells.map(addressOf)) } : {};
}
function detailsOf(details, slot) {
  return details.map((simpul) => ({
    name: sebutSimpul(simpul),
    amount: resolvedPagu(simpul, slot) ?? 0,
    cells: simpul.paguRows.flatMap((row2) => paguFigure(row2, slot)?.cell ?? [])
  }));
}

// core/rules/shared/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key2 = keyOf(item);
    const group = groups.get(key2);
    if (group) group.push(item);
    else groups.set(key2, [item]);
  }
  return groups;
}

// core/rules/shared/entries.ts
function plannedEntries(plan) {
  const indikator = [
    ...plan.daftar.flatMap((daftar) => daftar.indikator),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.flatMap(({ indikator: indikator2 }) => indikator2)),
    ...plan.pendanaan.flatMap((pendanaan) => [
      ...pendanaan.indikatorSasaran,
      ...pendanaan.simpul.filter((simpul) => simpul.kode.level === "program").flatMap((simpul) => simpul.indikator)
    ])
  ];
  return indikator.flatMap((each) => [
    ...entriesOf(each, each.targets, "target"),
    ...entriesOf(each, each.baseline, "baseline")
  ]);
}
function entriesOf(indikator, figures, as) {
  const key2 = nameKey2(indikator.cell.text);
  if (key2 === "") return [];
  return figures.flatMap(
    (figure) => figure.year === null ? [] : [{ key: key2, nama: indikator.name.name, year: figure.year, table: indikator.table, figure, as }]
  );
}
function achievedEntries(plan) {
  return plan.capaian.flatMap(
    (row2) => row2.realisasi.flatMap(
      (figure) => figure.year === null ? [] : [
        {
          key: nameKey2(row2.cell.text),
          nama: row2.name.name,
          year: figure.year,
          table: row2.table,
          figure,
          as: "realisasi"
        }
      ]
    )
  );
}
function byIndikator(entries) {
  return groupBy(entries, ({ key: key2 }) => key2);
}
function sameFigure(one, other2) {
  const a = one.reading;
  const b = other2.reading;
  if (one.cell.text === other2.cell.text && typeof one.cell.value === typeof other2.cell.value) return true;
  if (a.form === "amount" && b.form === "amount") {
    return Math.abs(a.value - b.value) <= 0.5 * 10 ** -Math.min(a.decimals, b.decimals) + 1e-9;
  }
  return nameKey2(one.cell.text) === nameKey2(other2.cell.text);
}

// core/rules/baseline-beda-antartabel.ts
var baselineBedaAntartabel = defineRule({
  id: "baseline-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Kondisi awal indikator sama di semua tabel",
  why: "Target dinilai terhadap kondisi awal. Bila kondisi awalnya berbeda-beda, kemajuan yang direncanakan pun berbeda.",
  source: "Praktik verifikasi; kondisi awal adalah realisasi tahun sebelum periode.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase PPKS terbantu | *54,78 | 60 | 65
       == Capaian
       Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 80 | 85 | 80 | 85,00 | 100 | 100
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Baseline 2024 | Target 2026 | Target 2027
       1 | Persentase PPKS Terbantu | % | 54,78 | 60 | 65`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase PPKS terbantu | 85 | 60 | 65
       == Capaian
       Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 80 | 85 | 80 | 85,00 | 100 | 100`
    ]
  },
  *check(plan) {
    for (const entries of byIndikator(startingPoints(plan)).values()) yield* compare(entries);
  }
});
function startingPoints(plan) {
  const entries = [...plannedEntries(plan), ...achievedEntries(plan)].filter((entry) => says(entry.figure));
  const years = new Set(
    entries.filter((entry) => entry.as === "baseline").map((entry) => `${entry.key}|${String(entry.year)}`)
  );
  return entries.filter((entry) => years.has(`${entry.key}|${String(entry.year)}`));
}
function says({ reading }) {
  return reading.form !== "empty" || reading.how === "not-available";
}
function* compare(entries) {
  for (const year of new Set(entries.map((entry) => entry.year))) {
    const here = entries.filter((entry) => entry.year === year);
    const lead = here.find((entry) => entry.as === "baseline");
    const other2 = here.filter(
      (entry) => lead && entry.table !== lead.table && !sameFigure(entry.figure, lead.figure)
    );
    const [first] = other2;
    if (!lead || !first) continue;
    yield {
      cells: [lead.figure.cell],
      related: other2.map((entry) => entry.figure.cell),
      apa: `Kondisi awal ${String(year)} "${quote(lead.nama)}" tertulis ${lead.figure.cell.text}, sedangkan ${first.as} ${String(year)} di ${first.table.sheet.name} ${first.figure.cell.text}.`,
      perbaikan: "Pakai satu angka kondisi awal, yaitu realisasi tahun itu; bila cara hitungnya berbeda, jelaskan.",
      observed: lead.figure.cell.text,
      expected: first.figure.cell.text,
      subject: `${lead.key}|kondisi awal`
    };
  }
}

// core/rules/bidang-opd-tidak-cocok.ts
var bidangOpdTidakCocok = defineRule({
  id: "bidang-opd-tidak-cocok",
  category: "code-format",
  severity: "error",
  title: "Bidang urusan setiap program termuat dalam kode perangkat daerahnya",
  why: "Kode perangkat daerah memuat bidang urusan yang diampunya. Program bidang lain tidak dapat dianggarkan di perangkat daerah ini.",
  source: "Susunan kode organisasi A.AA.B.BB.C.CC.NN.UUUU (Permendagri 90/2019): tiga tempat untuk bidang urusan. Bila lebih dari satu perangkat daerah disebut, semuanya dihitung.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.2.13.0.00.01.0000 | DINAS SOSIAL DAN PEMBERDAYAAN MASYARAKAT | | | 2.000.000 | | 2.000.000
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *2.08.02 | PROGRAM PENGARUSUTAMAAN GENDER | Persentase | 80 | 1.000.000 | 80 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.2.13.0.00.01.0000 | DINAS SOSIAL DAN PEMBERDAYAAN MASYARAKAT | | | 2.000.000 | | 2.000.000
       X.XX.01 | PROGRAM PENUNJANG URUSAN | Nilai | 80 | 1.000.000 | 80 | 1.000.000
       2.13.03 | PROGRAM PENINGKATAN KERJASAMA DESA | Persentase | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan) {
    if (plan.organisasi.length === 0) return;
    const own2 = new Set(plan.organisasi.flatMap(({ bidang }) => bidang));
    for (const [bidang, simpul] of groupBy(programs(plan), bidangOf))
      if (!bidang.startsWith("X") && !own2.has(bidang)) yield draft4(bidang, simpul, plan.organisasi);
  }
});
function programs({ pendanaan }) {
  return pendanaan.flatMap(({ simpul }) => simpul).filter(({ kode: kode2 }) => kode2.level === "program");
}
var bidangOf = ({ kode: kode2 }) => kodePada(kode2.baku, "bidang") ?? "";
function draft4(bidang, simpul, organisasi) {
  const own2 = [...new Set(organisasi.flatMap((each) => each.bidang))];
  return {
    cells: simpul.map(({ cell }) => cell),
    related: organisasi.map(({ cell }) => cell),
    apa: `${printSome(simpul.map(sebutSimpul))} termasuk bidang ${bidang}, sedangkan kode perangkat daerahnya hanya memuat bidang ${own2.join(" dan ")}.`,
    perbaikan: "Betulkan kode programnya, atau kode perangkat daerahnya bila bidang ini memang diampunya.",
    observed: bidang,
    expected: own2.join("; "),
    subject: `${bidang}|bidang`
  };
}

// core/numbers/mean.ts
function mean(amounts2) {
  const found = amounts2.filter((amount) => amount !== null);
  return found.length === 0 ? null : found.reduce((sum, amount) => sum + amount, 0) / found.length;
}

// core/numbers/sakip.ts
var PREDIKAT_SAKIP = {
  "2021": {
    begins: "above",
    steps: [
      { limit: 90, huruf: "AA", sebutan: "Sangat Memuaskan" },
      { limit: 80, huruf: "A", sebutan: "Memuaskan" },
      { limit: 70, huruf: "BB", sebutan: "Sangat Baik" },
      { limit: 60, huruf: "B", sebutan: "Baik" },
      { limit: 50, huruf: "CC", sebutan: "Cukup" },
      { limit: 30, huruf: "C", sebutan: "Kurang" },
      { limit: 0, huruf: "D", sebutan: "Sangat Kurang" }
    ]
  },
  lama: {
    begins: "above",
    steps: [
      { limit: 85, huruf: "AA", sebutan: "Memuaskan" },
      { limit: 75, huruf: "A", sebutan: "Sangat Baik" },
      { limit: 65, huruf: "B", sebutan: "Baik" },
      { limit: 50, huruf: "CC", sebutan: "Cukup Baik" },
      { limit: 30, huruf: "C", sebutan: "Agak Kurang" },
      { limit: 0, huruf: "D", sebutan: "Kurang" }
    ]
  }
};
var BOBOT_SAKIP = {
  "2021": [30, 30, 15, 25],
  "2015": [30, 25, 15, 10, 20]
};

// core/rules/bobot-sakip.ts
var bobotSakip = defineRule({
  id: "bobot-sakip",
  category: "formula-mismatch",
  severity: "warning",
  title: "Bobot komponen SAKIP berjumlah 100 dan menurut aturan yang berlaku",
  why: "Nilai SAKIP yang dihitung dengan bobot lain tidak dapat dibandingkan dengan hasil evaluasi.",
  source: "PermenPANRB 88/2021: perencanaan 30, pengukuran 30, pelaporan 15, evaluasi 25. Bobot lama (30, 25, 15, 10, 20) hanya diberitahukan: inspektorat dapat memakai lembar kerjanya sendiri.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | *Perencanaan (30%), pengukuran (25%), pelaporan (15%), evaluasi (10%), capaian (20%) | 70 | 71
       Meningkatnya kinerja | | Nilai AKIP | *Perencanaan 30%, pengukuran 30%, pelaporan 15%, evaluasi 15% | 70 | 71`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | Perencanaan 30%, pengukuran 30%, pelaporan 15%, evaluasi 25% | 70 | 71
       Meningkatnya layanan | | Nilai IKM | Persyaratan 20%, waktu 20%, biaya 20% | 80 | 81
       Meningkatnya kinerja | | Predikat AKIP | Hasil evaluasi inspektorat atas 100% perangkat daerah | 70 | 71`
    ]
  },
  *check(plan) {
    for (const cell of explanations(plan)) {
      const weights = weightsIn(cell.text);
      const found = weights.length < LEAST_COMPONENTS ? null : fault(weights);
      if (found)
        yield { cells: [cell], ...found, observed: weights.map((each) => printNumber(each)).join("; ") };
    }
  }
});
var LEAST_COMPONENTS = 4;
var IN_FORCE = BOBOT_SAKIP["2021"].join("; ");
function explanations(plan) {
  return plan.daftar.flatMap(
    ({ table, indikator }) => indikator.filter(({ name }) => /\b(sakip|akip|akuntabilitas kinerja)\b/i.test(name.name)).flatMap(({ row: row2 }) => [...table.cells(row2, "rumus"), ...table.cells(row2, "definisi")])
  );
}
function weightsIn(text2) {
  return [...text2.matchAll(/(\d{1,3}(?:,\d+)?)\s*%/g)].map(
    ([, digits = ""]) => Number(digits.replace(",", "."))
  );
}
function fault(weights) {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum !== 100)
    return {
      apa: `Bobot komponen SAKIP berjumlah ${printNumber(sum)}%, bukan 100%.`,
      perbaikan: `Betulkan bobotnya; menurut PermenPANRB 88/2021: ${IN_FORCE}.`,
      expected: "jumlah 100%",
      subject: "sakip|jumlah bobot"
    };
  if (weights.join() !== BOBOT_SAKIP["2015"].join()) return null;
  return {
    apa: "Bobot komponen SAKIP memakai susunan lima komponen yang lama (PermenPAN 12/2015).",
    perbaikan: `Periksa apakah inspektorat masih memakainya; menurut PermenPANRB 88/2021 bobotnya ${IN_FORCE}.`,
    expected: IN_FORCE,
    subject: "sakip|bobot lama",
    severity: "info"
  };
}

// core/plan/indikator.ts
var semuaIndikator = rememberFor((plan) => {
  const inLists = plan.daftar.flatMap(
    (daftar) => daftar.indikator.map((indikator) => ({ indikator, simpul: null }))
  );
  const inCascade = plan.perumusan.flatMap(
    (perumusan) => [...perumusan.indikatorSasaran, ...perumusan.sebutan.flatMap((sebutan) => sebutan.indikator)].map(
      (indikator) => ({ indikator, simpul: null })
    )
  );
  const inFunding = plan.pendanaan.flatMap((pendanaan) => [
    ...pendanaan.indikatorSasaran.map((indikator) => ({ indikator, simpul: null })),
    ...pendanaan.simpul.flatMap((simpul) => simpul.indikator.map((indikator) => ({ indikator, simpul })))
  ]);
  return [...inLists, ...inCascade, ...inFunding];
});
function satuanOf(indikator) {
  return unitAmong(indikator, indikator.figures);
}
function unitAmong({ name, satuan }, figures) {
  if (name.unit !== "") return name.unit;
  if (satuan && satuan.text !== "") return satuan.text;
  const first = figures.find(({ reading }) => unitOf(reading) !== "");
  if (!first) return "";
  const unit = unitOf(first.reading);
  const isOther = ({ reading }) => unitOf(reading) !== "" && unitOf(reading) !== unit;
  return figures.some(isOther) ? mostCommon(figures) : unit;
}
function mostCommon(figures) {
  const units = figures.map(({ reading }) => unitOf(reading)).filter((unit) => unit !== "");
  let best = "";
  let most = 0;
  for (const unit of new Set(units.map(normalUnit))) {
    const count = units.filter((other2) => sameUnit(unit, other2)).length;
    if (count > most) [best, most] = [units.find((other2) => sameUnit(unit, other2)) ?? unit, count];
  }
  return best;
}
function pemilik({ indikator, simpul }) {
  return simpul ? simpul.kode.baku : indikator.level ?? indikator.table.kind.id;
}

// core/plan/meaning.ts
var FILLER = new Set(
  "yang dan di ke dari pada dalam untuk dengan oleh atas serta atau bagi terhadap secara para tiap setiap".split(
    " "
  )
);
var SCORE = /^(nilai|indeks|skor)$/;
var MEASURES2 = /^(persentase|persen|jumlah|rasio|predikat|kategori|tingkat|laju|cakupan|opini|%)$/;
var meaningWords = remember(
  (text2) => (plainName(text2).match(/[\p{L}\p{N}%]+/gu) ?? []).filter((word) => !FILLER.has(word))
);
function sameWord(one, other2) {
  if (one === other2) return true;
  const length = Math.min(one.length, other2.length);
  const most = length < 8 ? 1 : 2;
  if (length < 5 || Math.abs(one.length - other2.length) > most) return false;
  return lettersAgree(one, other2, most) && !/\d/.test(one + other2) && slips(one, other2) <= most;
}
function lettersAgree(one, other2, most) {
  let strange = 0;
  for (let i = 0; i < one.length; i++) {
    const place = other2.indexOf(one.charAt(i), Math.max(0, i - most));
    if (place >= 0 && place <= i + most) continue;
    strange += 1;
    if (strange > most) return false;
  }
  return true;
}
function slips(one, other2) {
  const rows = [];
  for (let i = 0; i <= one.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= other2.length; j++) {
      const above = rows[i - 1];
      if (!above) {
        row2.push(j);
        continue;
      }
      const changed2 = one[i - 1] === other2[j - 1] ? 0 : 1;
      let best = Math.min((above[j] ?? 0) + 1, (row2[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + changed2);
      if (one[i - 1] === other2[j - 2] && one[i - 2] === other2[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? Infinity) + 1);
      row2.push(best);
    }
    rows.push(row2);
  }
  return rows[one.length]?.[other2.length] ?? 0;
}
function likeness(one, other2) {
  const [a, b] = [meaningWords(one), meaningWords(other2)];
  return a.length + b.length === 0 ? 0 : 2 * sharedWords(a, b).length / (a.length + b.length);
}
function containment(part2, whole) {
  const words2 = meaningWords(part2).filter((word) => !isMeasure(word));
  return words2.length === 0 ? 0 : sharedWords(words2, meaningWords(whole)).length / words2.length;
}
function sharedWords(words2, others) {
  return words2.filter(matcher(others));
}
function matcher(others) {
  const free = [...others];
  const take = (fits3) => {
    const index = free.findIndex(fits3);
    if (index >= 0) free.splice(index, 1);
    return index >= 0;
  };
  return (word) => take((other2) => other2 === word) || take((other2) => sameWord(word, other2));
}
function isMeasure(word) {
  return SCORE.test(word) || MEASURES2.test(word);
}
function sameMeaning(one, other2) {
  if (measuresIn(one) !== measuresIn(other2)) return false;
  const [left, right] = [essence(one, other2), essence(other2, one)];
  return left.length > 0 && left.length === right.length && left.every(matcher(right));
}
var measuresIn = remember(
  (text2) => meaningWords(text2).filter((word) => MEASURES2.test(word)).join(" ")
);
function essence(one, other2) {
  const spelt = bareWords(one).flatMap((word) => spelling(word, other2) ?? spelling(word, one) ?? [word]);
  return [...new Set(spelt)];
}
var bareWords = remember(
  (text2) => meaningWords(text2).filter((word, index) => index > 0 || !SCORE.test(word))
);
var initials = remember(
  (text2) => meaningWords(text2).map((word) => word.charAt(0)).join("")
);
function spelling(word, text2) {
  if (word.length < 3 || word.length > 6) return null;
  const letters = initials(text2);
  for (let start = letters.indexOf(word); start >= 0; start = letters.indexOf(word, start + 1)) {
    const run = meaningWords(text2).slice(start, start + word.length);
    if (run.every((each) => each.length > 1))
      return run.filter((each, index) => start + index > 0 || !SCORE.test(each));
  }
  return null;
}

// core/rules/capaian-spm-beda.ts
var capaianSpmBeda = defineRule({
  id: "capaian-spm-beda",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Capaian SPM sama dengan realisasi indikatornya di tabel pencapaian kinerja",
  why: "Dua tabel untuk layanan dan tahun yang sama tidak boleh memberi angka yang bertentangan. Persentase gabungan beberapa kelompok pasti berada di antara kelompok yang terendah dan tertinggi.",
  source: "Praktik verifikasi; SPM menurut Permendagri 59/2021 dilaporkan dengan angka yang sama.",
  tables: ["spm", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase anak terlantar dan lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | *100 | 88,28 | 100 | 88,28
       == SPM
       Capaian SPM
       No | Jenis Pelayanan | Indikator | 2023 | 2024
       1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 0% | 80%
       2 | Rehabilitasi Sosial | Persentase lanjut usia terlantar yang terpenuhi kebutuhan dasarnya | 35,99% | 95%`
    ],
    benar: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100 | 100 | 99,6 | 88,28 | 99,6 | 88,28
       Persentase posyandu aktif | 100 | 100 | 10 | 88,28 | 10 | 88,28
       == SPM
       Capaian SPM
       No | Jenis Pelayanan | Indikator | 2023 | 2024
       1 | Rehabilitasi Sosial | Persentase anak terlantar yang terpenuhi kebutuhan dasarnya | 100% | 88,28%`
    ]
  },
  *check(plan) {
    for (const [row2, layanan] of ofEachRow(plan)) {
      const faults = row2.realisasi.flatMap((figure) => faultAt(figure, layanan) ?? []);
      if (faults.length > 0) yield draft5(row2, layanan, faults);
    }
  }
});
var BELONGS = 0.6;
var COVERS = 0.75;
function ofEachRow(plan) {
  const rows = plan.capaian.filter((row2) => isPercentage(row2, row2.realisasi));
  const found = /* @__PURE__ */ new Map();
  for (const layanan of plan.spm.filter((each) => isPercentage(each, each.capaian, "rasio"))) {
    const ranked = rows.map((row2) => ({ row: row2, share: containment(layanan.name.name, row2.name.name) })).sort((a, b) => b.share - a.share);
    const [best, second] = ranked;
    if (!best || best.share < BELONGS || best.share === second?.share) continue;
    found.set(best.row, [...found.get(best.row) ?? [], layanan]);
  }
  return found;
}
function isPercentage(row2, figures, role) {
  const unit = unitAmong({ name: row2.name, satuan: row2.satuan ?? null }, figures);
  return normalUnit(unit) === "%" || unit === "" && plainName(row2.name.name).startsWith("persentase") || role !== void 0 && row2.table.has(role);
}
function faultAt(figure, layanan) {
  const others = layanan.flatMap(
    ({ capaian: capaian2 }) => capaian2.find(({ year }) => year !== null && year === figure.year) ?? []
  );
  const amounts2 = inPercent(others);
  if (figure.reading.form !== "amount" || amounts2.length < layanan.length) return null;
  const { value, decimals } = figure.reading;
  const [low, high] = [Math.min(...amounts2), Math.max(...amounts2)];
  const places = others.map(({ reading }) => reading.form === "amount" ? reading.decimals : 0);
  const tolerance = printedTolerance(Math.min(decimals, ...places));
  if (value >= low - tolerance && value <= high + tolerance) return null;
  const expected = low === high ? printNumber(low) : `${printNumber(low)} sampai ${printNumber(high)}`;
  return {
    figure,
    others,
    expected,
    told: `${String(figure.year)}: di sini ${figure.cell.text}, di tabel SPM ${expected}`
  };
}
function inPercent(figures) {
  const amounts2 = figures.flatMap(({ reading }) => amountOf(reading) ?? []);
  const signed = figures.some(({ reading }) => reading.form === "amount" && reading.percent);
  return amounts2.every((amount) => amount <= 1) && !signed ? amounts2.map((amount) => amount * 100) : amounts2;
}
function draft5(row2, layanan, faults) {
  const told2 = layanan.map(({ table, row: at2, name }) => `${table.text(at2, "jenis-pelayanan")} ${name.name}`).join(" ");
  const sure = containment(row2.name.name, told2) >= COVERS;
  const parts = layanan.length > 1 ? ` (${String(layanan.length)} layanan)` : "";
  return {
    cells: faults.map(({ figure }) => figure.cell),
    related: faults.flatMap(({ others }) => others.map(({ cell }) => cell)),
    apa: `Realisasi "${quote(row2.name.name)}" bertentangan dengan tabel SPM${parts}. ${faults.map((fault2) => fault2.told).join("; ")}.`,
    perbaikan: "Pakai satu sumber data untuk kedua tabel; bila cara hitungnya berbeda, jelaskan.",
    observed: faults.map(({ figure }) => figure.cell.text).join("; "),
    expected: faults.map((fault2) => fault2.expected).join("; "),
    subject: `${nameKey2(row2.cell.text)}|spm`,
    ...sure ? {} : { severity: "info" }
  };
}

// core/rules/shared/typed-texts.ts
function* typedTexts(table, passes, without2 = []) {
  const { sheet } = table;
  const columns = table.columns.filter(({ role }) => !without2.includes(role));
  for (const { index } of table.dataRows) {
    for (const { column } of columns) {
      if (typeof sheet.value(index, column) !== "string" || !passes(sheet.text(index, column))) continue;
      yield sheet.cell(index, column);
    }
  }
}

// core/rules/catatan-tersisa.ts
var catatanTersisa = defineRule({
  id: "catatan-tersisa",
  category: "placeholder",
  severity: "error",
  title: "Tidak ada catatan penyusun yang tertinggal",
  why: "Catatan seperti ini terbaca oleh semua orang setelah Renstra ditetapkan, dan isinya sendiri belum ada.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "perumusan-program", "permasalahan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *xxx | 5 | 4
       | *(catatan: sesuaikan dengan RPJMD) | Nilai SAKIP | 70 | 71
       | Meningkatnya kinerja | *Indeks ........ | 70 | 71`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase kegiatan yang disesuaikan dengan catatan BPK | 5 | 4
       | Tersusunnya catatan atas laporan keuangan | Nilai SAKIP ... | 70 | 71
       | Meningkatnya kinerja | Jumlah produk XXI yang diawasi | 70 | 71
       Catatan: data sementara | | Indeks Inovasi | 70 | 71`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      for (const cell of typedTexts(table, isDraft, ["keterangan"])) {
        yield {
          cells: [cell],
          apa: `Catatan penyusunan masih tertinggal: "${quote(cell.text)}".`,
          perbaikan: "Ganti dengan isi yang sebenarnya, atau hapus.",
          observed: cell.text,
          expected: "isi yang final",
          subject: `${table.kind.id}|${cell.text}`
        };
      }
    }
  }
});
var DRAFT = /^x{3,}$|\bx{3,}\b(?!\p{L})|lorem ipsum|\.{6,}|…{3,}|(?:^|\()\s*catatan\b[^.]*\b(?:mau|nanti|sesuaikan|pakai ini|cek|konfirmasi|belum fix)\b|\((?:mohon |harap |tolong )?(?:sesuaikan|diisi|isi|lengkapi|konfirmasi)\b|\b(?:tbd|to be determined)\b/iu;
var PERHAPS = /xxx|\.{6}|…{3}|catatan|lorem|tbd|to be|\([mhtsdilk]/iu;
var isDraft = (text2) => PERHAPS.test(text2) && DRAFT.test(text2);

// core/numbers/style.ts
var INDONESIAN = [
  /\d\.\d{3}\.\d{3}/,
  /\d\.\d{3},\d/,
  /(^|[^\d.,])(?:\d+,(?:\d{1,2}|\d{4,})|(?:0|\d{4,}),\d{3})(?![\d.,])/
];
var ENGLISH = [
  /\d,\d{3},\d{3}/,
  /\d,\d{3}\.\d/,
  /(^|[^\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d{3})(?![\d.,])/
];
var ownStyle = remember((text2) => {
  if (INDONESIAN.some((pattern) => pattern.test(text2))) return "id";
  return ENGLISH.some((pattern) => pattern.test(text2)) ? "en" : null;
});
function votesOf(texts) {
  const votes = { id: 0, en: 0 };
  for (const text2 of texts) {
    const style = ownStyle(text2);
    if (style) votes[style] += 1;
  }
  return votes;
}
function majority(votes) {
  const indonesian = votes.reduce((sum, { id }) => sum + id, 0);
  const english = votes.reduce((sum, { en }) => sum + en, 0);
  if (indonesian === 0 && english === 0) return null;
  return english > indonesian ? "en" : "id";
}

// core/rules/desimal-tidak-konsisten.ts
var desimalTidakKonsisten = defineRule({
  id: "desimal-tidak-konsisten",
  category: "number-format",
  severity: "warning",
  title: "Satu tanda desimal dalam satu tabel",
  why: "Di Excel berbahasa Indonesia, 67.65 terbaca sebagai teks atau tanggal, bukan 67,65. Rumus yang memakainya salah tanpa peringatan.",
  source: "Praktik; tanda desimal Indonesia adalah koma.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "spm"
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | *3.5 | 3,01
       | Meningkatnya layanan | Nilai SAKIP | 70,01 | 70,26 | 70,51`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4.19 | 3.50 | 3.01
       | Meningkatnya layanan | Jumlah Orang | 2600 | 1 | 2`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19 | 3,50 | 3,01
       | Meningkatnya layanan | Jumlah Orang | 2.600 | 1.200.000 | 2`
    ]
  },
  *check(plan) {
    const counted2 = plan.tables.map((table) => ({ table, ...decimalCells(table) }));
    const everywhere = counted2.reduce((sum, { commas }) => sum + commas, 0);
    for (const { table, points, commas } of counted2) {
      const others = commas === 0 ? everywhere : commas;
      if (points.length === 0 || others <= points.length) continue;
      yield {
        cells: points,
        apa: `Titik dipakai sebagai tanda desimal pada ${printList(points.map((cell) => cell.text))}, sedangkan ${String(others)} angka lain di ${commas === 0 ? "tabel-tabel lain" : "tabel ini"} memakai koma.`,
        perbaikan: `Tulis dengan koma, misalnya ${points[0]?.text.replace(".", ",") ?? ""}.`,
        observed: points.map((cell) => cell.text).join("; "),
        expected: points.map((cell) => cell.text.replace(".", ",")).join("; "),
        subject: "tanda desimal",
        fix: fixOf(
          points.map((cell) => ({ ...addressOf(cell), value: withComma(cell) })),
          commas > 0 && !points.some(({ column }) => hasAmbiguous(table, column))
        ),
        ...commas === 0 ? { severity: "info" } : {}
      };
    }
  }
});
var withComma = ({ text: text2 }) => text2.replace(/\.(?=\d{1,2}(?!\d))/, ",");
function hasAmbiguous(table, column) {
  return table.dataRows.some(
    ({ index }) => /^\D*[1-9]\d{0,2}[.,]\d{3}(?!\d|[.,]\d)/.test(table.sheet.text(index, column))
  );
}
function decimalCells(table) {
  const points = [];
  let commas = 0;
  for (const row2 of table.dataRows) {
    for (const column of table.figureColumns()) {
      const value = table.sheet.value(row2.index, column);
      if (typeof value === "number") commas += Number.isInteger(value) ? 0 : 1;
      else if (value !== null) {
        const mark = decimalMark(table.sheet.text(row2.index, column));
        if (mark === ".") points.push(table.sheet.cell(row2.index, column));
        if (mark === ",") commas += 1;
      }
    }
  }
  return { points, commas };
}
var decimalMark = remember((text2) => {
  const style = /^\D*\d/.test(text2) ? ownStyle(text2) : null;
  if (style === "en") return /\.\d{1,2}(?!\d)/.test(text2) && !text2.includes(",") ? "." : null;
  return style === "id" && /,\d/.test(text2) ? "," : null;
});

// core/rules/ejaan-baku.ts
var ejaanBaku = defineRule({
  id: "ejaan-baku",
  category: "spelling",
  severity: "info",
  title: "Kata ditulis menurut ejaan baku",
  why: "Salah eja membuat indikator yang sama tampak berbeda di dua tabel, dan dibaca sebagai ketidaktelitian.",
  source: "Kamus Besar Bahasa Indonesia.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "perumusan-program", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Presentase PKK aktif | 5 | 4
       | *Meningkatnya pelayanan mayarakat | Nilai SAKIP | 70 | 71`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase PKK aktif | 5 | 4
       | Meningkatnya presentasi produk | Nilai SAKIP | 70 | 71`
    ]
  },
  *check(plan) {
    const found = plan.tables.flatMap((table) => [...misspelt(table)]);
    const byWord = groupBy(found, ({ cell, word }) => `${cell.sheet}|${word}`);
    for (const group of byWord.values()) {
      const [first] = group;
      if (!first) continue;
      yield {
        cells: group.map(({ cell }) => cell),
        apa: `"${first.word}" seharusnya "${first.baku}".`,
        perbaikan: `Ganti dengan "${first.baku}".`,
        observed: first.word,
        expected: first.baku,
        subject: `ejaan|${first.word}`,
        fix: fixOf(
          group.map(({ cell }) => ({ ...addressOf(cell), value: respelt(cell) })),
          true
        )
      };
    }
  }
});
var BAKU = /* @__PURE__ */ new Map([
  ["presentase", "persentase"],
  ["prosentase", "persentase"],
  ["perentse", "persentase"],
  ["mayarakat", "masyarakat"],
  ["masyarkat", "masyarakat"],
  ["perumasan", "perumusan"],
  ["kelurga", "keluarga"],
  ["pemerintahaan", "pemerintahan"],
  ["kabupatan", "kabupaten"],
  ["perencanan", "perencanaan"],
  ["kwalitas", "kualitas"],
  ["aktifitas", "aktivitas"],
  ["efektifitas", "efektivitas"],
  ["yag", "yang"]
]);
var PERHAPS2 = new RegExp([...BAKU.keys()].join("|"), "iu");
var WORD = /\p{L}{3,}/gu;
function slipsIn(text2) {
  if (!PERHAPS2.test(text2)) return [];
  return [...new Set(text2.match(WORD))].flatMap((word) => {
    const baku = BAKU.get(word.toLowerCase());
    return baku === void 0 ? [] : [{ word, baku: likeCapitals(baku, word) }];
  });
}
function* misspelt(table) {
  for (const cell of typedTexts(table, (text2) => slipsIn(text2).length > 0))
    for (const slip of slipsIn(cell.text)) yield { cell, ...slip };
}
function likeCapitals(baku, word) {
  if (word === word.toUpperCase()) return baku.toUpperCase();
  const [first = ""] = word;
  return first === first.toUpperCase() ? baku.charAt(0).toUpperCase() + baku.slice(1) : baku;
}
function respelt({ value, text: text2 }) {
  return String(value ?? text2).replace(WORD, (word) => {
    const baku = BAKU.get(word.toLowerCase());
    return baku === void 0 ? word : likeCapitals(baku, word);
  });
}

// core/rules/evaluasi-jumlah.ts
var evaluasiJumlah = defineRule({
  id: "evaluasi-jumlah",
  category: "total-mismatch",
  severity: "error",
  title: "Realisasi evaluasi Renja mengikuti triwulan dan realisasi sebelumnya",
  why: "Tingkat capaian Renstra dihitung dari jumlah ini. Bila jumlahnya keliru, predikat kinerjanya pun keliru.",
  source: "Formulir E.81 (kolom 13 = 6 + 12) dan T-C.29 (kolom 10 = 5 + 7 + 9), Permendagri 86/2017. Kinerja yang tidak dijumlahkan (persentase, indeks) boleh memakai nilai terakhir atau tertinggi (praktik).",
  tables: ["evaluasi-renja", "rekapitulasi-renja"],
  examples: {
    salah: [
      `Evaluasi Terhadap Hasil Renja
       Program / Kegiatan | Indikator | Target Renstra | Realisasi s.d. Tahun Lalu | | Target Renja | Realisasi Triwulan I | | Realisasi Triwulan II | | Realisasi Triwulan III | | Realisasi Triwulan IV | | Realisasi Renja | | Realisasi Renstra s/d Tahun Ini | | Tingkat Capaian
       | | K | K | Rp | K | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 2.000.000 | 100 | 20 | 200.000 | 30 | 300.000 | 25 | 250.000 | 15 | 150.000 | *95 | *800.000 | 295 | *2.900.000 | 59`
    ],
    benar: [
      `Evaluasi Terhadap Hasil Renja
       Program / Kegiatan | Indikator | Target Renstra | Realisasi s.d. Tahun Lalu | | Target Renja | Realisasi Triwulan I | | Realisasi Triwulan II | | Realisasi Triwulan III | | Realisasi Triwulan IV | | Realisasi Renja | | Realisasi Renstra s/d Tahun Ini | | Tingkat Capaian
       | | K | K | Rp | K | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 2.000.000 | 100 | 20 | 200.000 | 30 | 300.000 | 25 | 250.000 | 15 | 150.000 | 90 | 900.000 | 290 | 2.900.000 | 58
       1.06.05 - PROGRAM B | Persentase layanan | 90 | 80 | 1.000.000 | 85 | 60 | 200.000 | 70 | 500.000 | 80 | 700.000 | 85 | 900.000 | 85 | 900.000 | 85 | 1.900.000 | 94,44`
    ]
  },
  *check(plan) {
    for (const row2 of plan.evaluasi) {
      for (const what of ["kinerja", "rupiah"]) {
        yield* fromQuarters(row2, what);
        yield* sinceBeginning(row2, what);
      }
    }
  }
});
function* fromQuarters(row2, what) {
  const { triwulan, realisasi } = row2[what];
  const [printed] = realisasi;
  if (printed) yield* compare2(row2, { what, printed, addends: triwulan, told: "realisasi keempat triwulan" });
}
function* sinceBeginning(row2, what) {
  const { sd, lalu, realisasi, berjalan } = row2[what];
  const addends2 = [lalu, realisasi[0] ?? null, berjalan].filter(
    (figure) => figure !== null
  );
  if (sd && lalu)
    yield* compare2(row2, { what, printed: sd, addends: addends2, told: "realisasi sebelumnya dan tahun ini" });
}
function* compare2(row2, { what, printed, addends: addends2, told: told2 }) {
  const { reading } = printed;
  const unreadable3 = addends2.some((figure) => !["amount", "empty"].includes(figure.reading.form));
  const amounts2 = addends2.flatMap((figure) => amountOf(figure.reading) ?? []);
  if (reading.form !== "amount" || unreadable3 || amounts2.length < 2) return;
  const sum = amounts2.reduce((total, amount) => total + amount, 0);
  const accepted = [sum, amounts2.at(-1) ?? sum, ...what === "kinerja" ? amounts2 : []];
  const tolerance = what === "rupiah" ? amounts2.length : printedTolerance(reading.decimals);
  if (accepted.some((amount) => Math.abs(amount - reading.value) <= tolerance)) return;
  yield {
    cells: [printed.cell],
    related: addends2.map(({ cell }) => cell),
    apa: `${what === "rupiah" ? "Realisasi anggaran" : "Realisasi kinerja"} "${quote(row2.name.name)}" tertulis ${printed.cell.text}, sedangkan ${told2} berjumlah ${printNumber(sum)} (${amounts2.map((amount) => printNumber(amount)).join(" + ")}).`,
    perbaikan: "Ganti dengan rumus penjumlahan, atau betulkan angka yang keliru.",
    observed: printed.cell.text,
    expected: printNumber(sum),
    subject: `${nameKey2(row2.cell.text)}|${what}|${told2}`,
    fix: fixOf(
      [
        {
          ...addressOf(printed.cell),
          value: writtenLike(row2.table, printed.cell, sum),
          sum: addends2.map(({ cell }) => addressOf(cell))
        }
      ],
      false
    ),
    ...what === "rupiah" ? {} : { severity: "warning" }
  };
}

// core/numbers/capaian.ts
function capaian(target, realisasi, rumus = "R/T") {
  if (rumus === "R/T") return target === 0 ? null : realisasi / target * 100;
  if (target === 0) return realisasi > 0 ? 0 : 100;
  if (rumus === "2T-R") return (2 * target - realisasi) / target * 100;
  return realisasi === 0 ? null : target / realisasi * 100;
}

// core/numbers/arah.ts
var GOOD_STATE = /\b(terpenuhi(?:nya)?|memperoleh|mendapat(?:kan)?|menerima|terlayani|dilayani|ditangani|tertangani|diselesaikan|terselesaikan|ditindaklanjuti|diberdayakan|terlatih|dibina|terpelihara|terdata|bersertifikat|terakreditasi|berpartisipasi|aktif|mandiri|inovatif|berprestasi|kompeten|sesuai (?:dengan )?standar|memenuhi (?:syarat|standar)|tepat waktu|tertib)\b/i;
var GOOD_THING = /\b(pengentasan|kepuasan|sakip|ikm|akuntabilitas kinerja|reformasi birokrasi|maturitas|pertumbuhan ekonomi|pembangunan manusia|harapan hidup|kualitas (?:layanan|pelayanan|air|udara|lingkungan))\b/i;
var BAD_THING = /^(?:(?:tingkat|angka|laju|indeks|persentase|presentase|prevalensi|rasio)(?: ?\(%\))?\s+)?(kemiskinan|penduduk miskin|kedalaman kemiskinan|keparahan kemiskinan|pengangguran|kematian|stunting|kesakitan|kriminalitas|inflasi|gini|ketimpangan|putus sekolah)\b/i;
var TURNED = /\b(tidak|belum|tanpa|bukan|kurang|non|penurunan|pengurangan)\b|ketidak/i;
function arahPasti(indikator) {
  const nama = indikator.replace(/\([^()]*\)/g, " ").trim();
  if (TURNED.test(nama)) return null;
  const good = (GOOD_STATE.exec(nama) ?? GOOD_THING.exec(nama))?.[0];
  const bad = BAD_THING.exec(nama)?.[1];
  if (good !== void 0 && bad !== void 0) return null;
  if (good !== void 0) return { polaritas: "positif", kata: good.toLowerCase() };
  return bad === void 0 ? null : { polaritas: "negatif", kata: bad.toLowerCase() };
}

// core/numbers/polaritas.ts
var POLARITAS_WORDS = {
  positif: "makin tinggi makin baik",
  negatif: "makin rendah makin baik"
};
var NEGATIVE = /kemiskinan|kedalaman|keparahan|pengangguran|stunting|kematian|kriminalitas|temuan|pelanggaran|keluhan|kekerasan|kerugian|putus sekolah|prevalensi|kesakitan|kumuh|rawan pangan|inflasi|gini|ketimpangan|konflik/i;
var REDUCTION = /pengentasan|penurunan|penanganan|ditangani|tertangani|penyelesaian|diselesaikan|tertanggulangi|penanggulangan|terpenuhi|pengurangan|pencegahan|korban|mendapat|menerima|memperoleh/i;
function polaritas(indikator) {
  return NEGATIVE.test(indikator) && !REDUCTION.test(indikator) ? "negatif" : "positif";
}

// core/plan/arah-indikator.ts
function arahIndikator(plan, indikator) {
  const said = declared(plan)(indikator);
  if (said) return { indikator, polaritas: said.polaritas, dari: "ditetapkan", kata: "" };
  const sure = arahPasti(indikator);
  return sure ? { indikator, ...sure, dari: "kata" } : { indikator, polaritas: polaritas(indikator), dari: "dugaan", kata: "" };
}
function sameIndikator(one, other2) {
  return nameKey2(one) === nameKey2(other2) || sameMeaning(one, other2);
}
var declared = rememberFor((plan) => {
  const known = /* @__PURE__ */ new Map();
  return (indikator) => {
    if (plan.polaritas.length === 0) return void 0;
    if (!known.has(indikator))
      known.set(
        indikator,
        plan.polaritas.find((said) => sameIndikator(said.indikator, indikator))
      );
    return known.get(indikator);
  };
});

// core/rules/shared/cara-capaian.ts
function rumusDiterima({
  polaritas: polaritas2,
  dari
}) {
  if (polaritas2 === "positif") return ["R/T"];
  return dari === "dugaan" ? ["R/T", "2T-R", "T/R"] : ["2T-R", "R/T", "T/R"];
}
var PRINTED = { "R/T": "R/T", "2T-R": "(2T-R)/T", "T/R": "T/R" };
function sebutArah({ polaritas: polaritas2, dari, kata }) {
  const words2 = POLARITAS_WORDS[polaritas2];
  switch (dari) {
    case "ditetapkan":
      return `ditetapkan ${words2}`;
    case "kata":
      return `${words2}, menurut kata "${kata}"`;
    case "dugaan":
      return `dianggap ${words2}`;
  }
}
function sebutCara(arah) {
  const rumus = rumusDiterima(arah).map((each) => PRINTED[each]);
  return `${sebutArah(arah)}: ${rumus.join(" atau ")} x 100`;
}
function sebutRumus(rumus) {
  if (rumus === "R/T") return "realisasi / target x 100";
  return rumus === "T/R" ? "target / realisasi x 100" : "(2 x target - realisasi) / target x 100";
}
function sebutHitungan(rumus, target, realisasi) {
  const [t, r] = [printNumber(target), printNumber(realisasi)];
  if (rumus === "R/T") return `${r} / ${t} x 100`;
  return rumus === "T/R" ? `${t} / ${r} x 100` : `(2 x ${t} - ${r}) / ${t} x 100`;
}

// core/rules/evaluasi-tingkat.ts
var evaluasiTingkat = defineRule({
  id: "evaluasi-tingkat",
  category: "ratio-mismatch",
  severity: "error",
  title: "Tingkat capaian dihitung dari realisasi dan targetnya",
  why: "Tingkat capaian menentukan predikat kinerja; angka yang tidak mengikuti barisnya menyesatkan.",
  source: "Formulir E.81 (kolom 14 = 13 / 5 x 100), E.80 (rasio), dan T-C.29 (kolom 8 = 7 / 6, kolom 11 = 10 / 4), Permendagri 86/2017. Untuk indikator yang diharapkan turun diterima juga (2T-R)/T dan T/R (praktik).",
  tables: ["evaluasi-renja", "evaluasi-renstra", "rekapitulasi-renja"],
  examples: {
    salah: [
      `Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
       Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 100 | 90 | *95 | 100 | 390 | *88`
    ],
    benar: [
      `Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja
       Program / Kegiatan | Indikator | Target Akhir Renstra | Realisasi s.d. Tahun Lalu | Target Renja | Realisasi Renja | Tingkat Realisasi (%) | Target Tahun Berjalan | Realisasi s/d Tahun Berjalan | Tingkat Capaian (%)
       1.06.04 - PROGRAM A | Jumlah orang terlayani | 500 | 200 | 100 | 90 | 90 | 100 | 390 | 78,00
       1.06.05 - PROGRAM B | Jumlah orang terdata | 0 | 0 | 0 | 0 | - | 0 | 0 | -`
    ]
  },
  *check(plan) {
    for (const row2 of plan.evaluasi) {
      for (const what of ["kinerja", "rupiah"]) {
        const { sd, tingkat, targetAkhir, target, realisasi, rasio } = row2[what];
        const rated = { row: row2, arah: what === "kinerja" ? arahIndikator(plan, row2.name.name) : null };
        if (tingkat && sd && targetAkhir) yield* compare3(rated, [targetAkhir, sd, tingkat]);
        for (const [slot, printed] of rasio.entries()) {
          const [t, r] = [target[slot], realisasi[slot]];
          if (t && r) yield* compare3(rated, [t, r, printed]);
        }
      }
    }
  }
});
var WRONG_FROM = 0.5;
function* compare3({ row: row2, arah }, [target, realisasi, printed]) {
  const [t, r] = [amountOf(target.reading), amountOf(realisasi.reading)];
  const { reading } = printed;
  if (t === null || t === 0 || r === null || reading.form !== "amount") return;
  const [proposed, ...others] = arah ? rumusDiterima(arah) : ["R/T"];
  const expected = capaian(t, r, proposed);
  const computed = [expected, ...others.map((rumus) => capaian(t, r, rumus))];
  if (expected === null || computed.some((value) => value !== null && followsPercent(reading, value))) return;
  const cara = arah ? ` (${sebutCara(arah)})` : "";
  yield {
    cells: [printed.cell],
    related: [target.cell, realisasi.cell],
    apa: `${arah ? "Tingkat capaian" : "Tingkat realisasi anggaran"} "${quote(row2.name.name)}"${cara} tertulis ${printed.cell.text}, sedangkan ${sebutHitungan(proposed, t, r)} = ${printNumber(expected, 2)}.`,
    perbaikan: `Ganti dengan rumus ${sebutRumus(proposed)}, atau betulkan angka yang keliru.`,
    observed: printed.cell.text,
    expected: printNumber(expected, 2),
    subject: `${nameKey2(row2.cell.text)}|tingkat|${arah ? "kinerja" : "rupiah"}|${String(printed.year ?? "")}`,
    ...arah ? { arah } : {},
    fix: fixOf(
      [{ ...addressOf(printed.cell), value: writtenLike(row2.table, printed.cell, expected) }],
      false
    ),
    ...Math.abs(reading.value - expected) >= WRONG_FROM ? {} : { severity: "warning" }
  };
}

// core/rules/indikator-bukan-ukuran.ts
var indikatorBukanUkuran = defineRule({
  id: "indikator-bukan-ukuran",
  category: "missing-indicator",
  severity: "warning",
  title: "Indikator menyebut ukuran, bukan harapan",
  why: '"Meningkatnya kualitas layanan" adalah sasaran. Indikatornya harus dapat diukur: jumlah, persentase, indeks, atau nilai.',
  source: "Praktik verifikasi: indikator spesifik dan dapat diukur.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "perumusan-program"
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan kesejahteraan | Meningkatnya kualitas layanan | *Meningkatnya kualitas layanan | 80 | 81
       | Meningkatnya akuntabilitas | *Terlaksananya pelaporan kinerja | 80 | 81`,
      `Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       | Kualitas Pelayanan Publik | | | *KUALITAS PELAYANAN PUBLIK | | | |
       | | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan kesejahteraan | Meningkatnya layanan | Persentase meningkatnya layanan | 80 | 81
       | Meningkatnya akuntabilitas | Opini BPK | WTP | WTP
       | Terjaganya lingkungan | Terjaminnya air bersih (%) | 80 | 81
       | Terjaganya lingkungan | Tersier | 80 | 81`
    ]
  },
  *check(plan) {
    const hopes = semuaIndikator(plan).filter(
      ({ indikator }) => isHope(indikator) || repeatsStatement(indikator)
    );
    const groups = groupBy(
      hopes,
      ({ indikator }) => `${indikator.table.sheet.name}|${nameKey2(indikator.cell.text)}`
    );
    for (const group of groups.values()) yield draft6(group);
  }
});
var HOPE = /^(men|mem|meng|me|ter|ber)\p{L}{3,}nya\s+\p{L}/iu;
function isHope({ cell, name }) {
  return name.unit === "" && HOPE.test(cell.text.trim());
}
function repeatsStatement({ cell, tujuan, sasaran: sasaran2 }) {
  if (tujuan === "" && sasaran2 === "") return false;
  const key2 = nameKey2(cell.text);
  return key2 !== "" && (key2 === nameKey2(sasaran2) || key2 === nameKey2(tujuan));
}
function draft6(group) {
  const [first] = group;
  const { cell } = first.indikator;
  return {
    cells: group.map(({ indikator }) => indikator.cell),
    apa: `"${quote(cell.text)}" berdiri di kolom indikator, tetapi ${repeatsStatement(first.indikator) ? "mengulang bunyi" : "berbunyi seperti"} tujuan atau sasaran.`,
    perbaikan: 'Tulis ukurannya, misalnya "Persentase \u2026", "Jumlah \u2026", "Indeks \u2026", dengan satuannya.',
    observed: cell.text,
    expected: "indikator yang terukur",
    subject: `${pemilik(first)}|${nameKey2(cell.text)}|bukan ukuran`
  };
}

// core/rules/shared/missing-codes.ts
function isCoded(sebutan) {
  return sebutan.kode !== null;
}
var DERIVING = ["perumusan-program", "cascading"];
function derived(plan) {
  return plan.perumusan.filter(({ table }) => DERIVING.includes(table.kind.id)).flatMap(({ sebutan }) => sebutan);
}
var STATED = ["program", "kegiatan", "sub kegiatan"];
function missingCodes(items, others) {
  const known = new Set(others.flatMap(({ kode: kode2 }) => [kode2.baku, penunjang(kode2.baku)]));
  const levels = new Set(others.map(({ kode: kode2 }) => kode2.level));
  const missing3 = items.filter(
    ({ kode: kode2 }) => STATED.includes(kode2.level) && levels.has(kode2.level) && !known.has(kode2.baku) && !known.has(penunjang(kode2.baku))
  );
  const codes = new Set(missing3.map(({ kode: kode2 }) => kode2.baku));
  return [...groupBy(missing3, ({ kode: kode2 }) => highest(kode2.baku, codes)).values()];
}
function highest(baku, codes) {
  const induk = indukKode(baku);
  return induk !== null && codes.has(induk) ? highest(induk, codes) : baku;
}
function penunjang(baku) {
  return baku.replace(/^[\dX]+\.[\dX]+\.01(?=\.|$)/, "X.XX.01");
}
function isAmongDoubtful(plan, { nama }) {
  const key2 = nameKey2(nama);
  return plan.pendanaan.some(
    ({ kodeMeragukan, tanpaKode }) => [...kodeMeragukan.map(({ cell }) => cell), ...tanpaKode].some(
      (cell) => key2 !== "" && nameKey2(rowText(plan, cell)).includes(key2)
    )
  );
}
function rowText(plan, { sheet: name, row: row2 }) {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) return "";
  const { left, right } = sheet.used;
  return Array.from({ length: right - left + 1 }, (_, index) => sheet.text(row2, left + index)).join(" ");
}

// core/rules/indikator-ganda.ts
var indikatorGanda = defineRule({
  id: "indikator-ganda",
  category: "other",
  severity: "warning",
  title: "Satu indikator satu kali dalam satu program, kegiatan, atau sub kegiatan",
  why: "Indikator yang tertulis dua kali dinilai dua kali; biasanya salah satunya seharusnya indikator lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "perumusan-program"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       | | *JUMLAH ORANG | 12 | | 10 | `,
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | | Tersusunnya dokumen | Jumlah Laporan Evaluasi (Laporan) | 1.06.01.2.01 - Perencanaan
       | | | | *Jumlah Laporan Evaluasi (Laporan) | 1.06.01.2.01 - Perencanaan`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       | | Jumlah Paket | 12 | | 10 |
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial | Jumlah Orang | 10 | 2.000.000 | 10 | 2.000.000
       | | Jumlah Orang | 10 | | 10 |
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    const lists = listsOf(plan);
    for (const list of lists) {
      if (list.indikator.length < 2) continue;
      for (const [key2, [first, ...again]] of groupBy(list.indikator, ({ cell }) => nameKey2(cell.text))) {
        if (first && again.length > 0 && key2 !== "" && countBelow(list, lists, key2) <= again.length)
          yield draft7(list.baku, first, again);
      }
    }
  }
});
function countBelow({ baku, table }, lists, key2) {
  return lists.filter((other2) => other2.table === table && other2.baku.startsWith(`${baku}.`)).flatMap(({ indikator }) => indikator).filter(({ cell }) => nameKey2(cell.text) === key2).length;
}
function listsOf(plan) {
  const lists = [];
  for (const { kode: kode2, table, indikator } of plan.perumusan.flatMap(({ sebutan }) => sebutan.filter(isCoded))) {
    const before = lists.at(-1);
    if (before?.baku === kode2.baku && before.table === table) before.indikator.push(...indikator);
    else lists.push({ baku: kode2.baku, table, indikator: [...indikator] });
  }
  const funded = plan.pendanaan.flatMap(({ simpul }) => simpul);
  return [...lists, ...funded.map(({ kode: kode2, table, indikator }) => ({ baku: kode2.baku, table, indikator }))];
}
function draft7(baku, first, again) {
  return {
    cells: again.map(({ cell }) => cell),
    related: [first.cell],
    apa: `Indikator ${sebutIndikator(first)} tertulis ${String(again.length + 1)} kali di bawah ${baku}.`,
    perbaikan: "Hapus yang berulang, atau ganti dengan indikator yang seharusnya di sana.",
    observed: quote(first.cell.text),
    expected: "satu kali",
    subject: `${baku}|${nameKey2(first.cell.text)}|ganda`
  };
}

// core/rules/indikator-hilang-dari-iku.ts
var indikatorHilangDariIku = defineRule({
  id: "indikator-hilang-dari-iku",
  category: "cross-table-mismatch",
  severity: "info",
  title: "Indikator sasaran ada di tabel IKU",
  why: "IKU mengacu pada tujuan dan sasaran. Indikator sasaran yang tidak ada di sana tidak akan dilaporkan sebagai kinerja utama.",
  source: "Judul tabel IKU: mengacu pada tujuan dan sasaran. Tidak setiap indikator sasaran harus menjadi IKU.",
  tables: ["tujuan-sasaran", "iku"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Tingkat Kemiskinan | 5 | 4
       | Meningkatnya layanan | *Indeks layanan warga | 70 | 71
       | Meningkatnya kinerja | Nilai SAKIP | 70 | 71
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 70 | 71
       | Meningkatnya kinerja | Nilai SAKIP | 70 | 71
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Indeks Kepuasan Masyarakat (IKM) | Indeks | 70 | 71
       2 | Nilai SAKIP | Nilai | 70 | 71`
    ]
  },
  *check(plan) {
    const iku2 = indikatorOf(plan, "iku");
    const own2 = indikatorOf(plan, "tujuan-sasaran");
    if (!own2.some((each) => isListed(each, iku2))) return;
    for (const indikator of own2) {
      if (isListed(indikator, iku2)) continue;
      yield {
        cells: [indikator.cell],
        related: iku2.slice(0, 1).map(({ cell }) => cell),
        apa: `Indikator ${indikator.level ?? "sasaran"} "${quote(indikator.name.name)}" tidak ada di tabel IKU.`,
        perbaikan: "Tambahkan ke tabel IKU, atau jelaskan mengapa bukan kinerja utama.",
        observed: "",
        expected: indikator.cell.text,
        subject: `${nameKey2(indikator.cell.text)}|iku`
      };
    }
  }
});
function indikatorOf(plan, kind) {
  return plan.daftar.filter(({ table }) => table.kind.id === kind).flatMap(({ indikator }) => indikator).filter(({ cell }) => nameKey2(cell.text) !== "");
}
function isListed({ cell }, list) {
  return list.some(
    (other2) => nameKey2(other2.cell.text) === nameKey2(cell.text) || sameMeaning(other2.cell.text, cell.text)
  );
}

// core/rules/shared/entry-in-force.ts
function entryInForce(nomenklatur, baku) {
  const status = nomenklatur.status(baku);
  return status.kind === "berlaku" && status.pack.lengkap ? status.entry : null;
}

// core/rules/indikator-kosong.ts
var indikatorKosong = defineRule({
  id: "indikator-kosong",
  category: "missing-indicator",
  severity: "error",
  title: "Setiap program, kegiatan, dan sub kegiatan mempunyai indikator",
  why: "Pagu tanpa indikator tidak dapat diukur hasilnya, dan SIPD menolak sub kegiatan tanpa indikator.",
  source: "Kolom indikator pada tabel T-C.27 (Permendagri 86/2017) dan tabel rencana pendanaan (Inmendagri 2/2025).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *1.06.02.2.03 | Pengembangan Potensi | | | 1.000.000 | | 1.000.000`
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN SOSIAL | | | 1.000.000 | | 1.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 1.000.000 | | 1.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan) yield* withoutIndikator(pendanaan, nomenklatur);
  }
});
function* withoutIndikator(pendanaan, nomenklatur) {
  for (const simpul of pendanaan.simpul) {
    const { level } = simpul.kode;
    if (level === "urusan" || level === "bidang" || hasOwnIndikator(simpul)) continue;
    yield {
      cells: [simpul.cell],
      apa: `${sebutSimpul(simpul)} tidak mempunyai indikator ${level === "program" ? "outcome" : "output"}.`,
      perbaikan: `Tambahkan indikator, satuan, dan target ${namaLevel(level)} ini.`,
      observed: "",
      expected: "indikator",
      subject: `${simpul.kode.baku}|indikator`,
      fix: officialFix(simpul, nomenklatur)
    };
  }
}
function hasOwnIndikator(simpul) {
  const stray = splitKeluaran(simpul).stray.flatMap((row2) => row2.indikator);
  return simpul.indikator.some((indikator) => indikator.cell.text !== "" && !stray.includes(indikator));
}
function officialFix({ kode: kode2, table, row: row2, keluaran }, nomenklatur) {
  const entry = kode2.level === "sub kegiatan" ? entryInForce(nomenklatur, kode2.baku) : null;
  if (!entry || entry.indikator === "" || keluaran.length > 0) return null;
  const [indikator, satuan] = [table.cell(row2, "indikator"), table.cell(row2, "satuan")];
  if (!indikator || indikator.text !== "") return null;
  const unit = satuan && satuan.text === "" && entry.satuan !== "" ? satuan : null;
  return fixOf(
    [
      { ...addressOf(indikator), value: entry.indikator },
      ...unit ? [{ ...addressOf(unit), value: entry.satuan }] : []
    ],
    false
  );
}

// core/rules/shared/compare-indikator.ts
var ALIKE = 0.75;
function compareIndikator(ones, others) {
  const left = distinct(ones);
  const right = distinct(others);
  const key2 = (indikator) => nameKey2(indikator.cell.text);
  const keys = new Set(right.map(key2));
  let missing3 = left.filter((each) => !keys.has(key2(each)));
  const own2 = new Set(left.map(key2));
  let extra2 = right.filter((each) => !own2.has(key2(each)));
  const reworded = [];
  for (const likely of [meantAlike, worded]) {
    for (const one of missing3) {
      const best = likeliest(extra2, (other2) => likely(one, other2));
      if (!best) continue;
      reworded.push([one, best]);
      missing3 = missing3.filter((each) => each !== one);
      extra2 = extra2.filter((each) => each !== best);
    }
  }
  return { reworded, missing: missing3, extra: extra2 };
}
var meantAlike = (one, other2) => sameMeaning(one.cell.text, other2.cell.text) ? 1 : 0;
var worded = (one, other2) => likeness(one.cell.text, other2.cell.text);
function likeliest(others, likely) {
  let best = null;
  let most = 0;
  for (const other2 of others) {
    const share = likely(other2);
    if (share >= ALIKE && share > most) [best, most] = [other2, share];
    if (most === 1) break;
  }
  return best;
}
function distinct(indikator) {
  const named = indikator.filter(({ cell }) => nameKey2(cell.text) !== "");
  return [...new Map(named.map((each) => [nameKey2(each.cell.text), each])).values()];
}

// core/rules/shared/funded-program.ts
var SAME_PROGRAM = 0.85;
var NEAREST = 0.6;
function fundedProgram(plan, { nama }) {
  const programs2 = plan.pendanaan.flatMap(
    ({ simpul }) => simpul.filter(({ kode: kode2 }) => kode2.level === "program")
  );
  const key2 = nameKey2(nama);
  const exact = programs2.find((simpul) => nameKey2(simpul.nama) === key2);
  if (exact) return { simpul: exact, exact: true, same: true };
  const ranked = programs2.map((simpul) => ({ simpul, alike: likeness(simpul.nama, nama) })).sort((a, b) => b.alike - a.alike);
  const [best] = ranked;
  return best && best.alike >= NEAREST ? { simpul: best.simpul, exact: false, same: best.alike >= SAME_PROGRAM } : null;
}
function isBareProgram({ kode: kode2, nama }) {
  return kode2 === null && /^program\b/i.test(nama);
}

// core/rules/indikator-program-beda.ts
var indikatorProgramBeda = defineRule({
  id: "indikator-program-beda",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Indikator program sama di tabel perumusan dan tabel pendanaan",
  why: "Kedua tabel menjelaskan program yang sama. Indikator yang dirumuskan tetapi tidak bertarget di tabel pendanaan tidak akan diukur.",
  source: "Praktik verifikasi; perumusan dan pendanaan adalah dua sisi dari satu program (Inmendagri 2/2025, BAB IV).",
  tables: ["perumusan-program", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       *1.06.01 - PROGRAM PENUNJANG | | | 10.000.000 | | 10.000.000
       Meningkatnya kualitas layanan | *Indeks Kualitas Layanan Kesekretariatan (Indeks) | 70 | 10.000.000 | 71 | 10.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | Meningkatnya akuntabilitas | | Persentase LHE AKIP yang ditindaklanjuti (%) | 1.06.01 - PROGRAM PENUNJANG
       | | Meningkatnya kualitas layanan | | Indeks Kualitas Layanan Kesekretariatan (Indeks) | 1.06.01 - PROGRAM PENUNJANG`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.05 | Administrasi Kepegawaian | *Jumlah Pakaian Dinas beserta Atribut | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | | Tersedianya layanan | Jumlah Paket Pakaian Dinas beserta Atribut (Paket) | 1.06.01.2.05 - Administrasi Kepegawaian`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01 | PROGRAM PENUNJANG | NILAI SAKIP | 70 | 1.000.000 | 71 | 1.000.000
       | | Indeks Layanan | 70 | | 71 |
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Meningkatnya tata kelola | Meningkatnya kinerja | Meningkatnya akuntabilitas | | Indeks layanan (Indeks) | 1.06.01 - PROGRAM PENUNJANG
       | | | | Nilai SAKIP (Nilai) |`
    ]
  },
  *check(plan) {
    const planned = byKode(plan);
    const named = byName2(plan);
    if (planned.size === 0 && named.size === 0) return;
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const formulated = [...planned.get(simpul.kode.baku) ?? [], ...named.get(simpul) ?? []].flatMap(
          ({ indikator }) => indikator
        );
        const funded = ownIndikator(simpul);
        if (formulated.length > 0 && funded.length > 0) yield* compare4(simpul, { formulated, funded });
      }
    }
  }
});
function byKode(plan) {
  return groupBy(derived(plan).filter(isCoded), ({ kode: kode2 }) => kode2.baku);
}
function byName2(plan) {
  const named = /* @__PURE__ */ new Map();
  for (const sebutan of derived(plan).filter(isBareProgram)) {
    const funded = fundedProgram(plan, sebutan);
    if (funded?.same) named.set(funded.simpul, [...named.get(funded.simpul) ?? [], sebutan]);
  }
  return named;
}
function ownIndikator(simpul) {
  const stray = splitKeluaran(simpul).stray.flatMap((row2) => row2.indikator);
  return simpul.indikator.filter((each) => each.cell.text !== "" && !stray.includes(each));
}
function* compare4(simpul, {
  formulated,
  funded
}) {
  const { reworded, missing: missing3, extra: extra2 } = compareIndikator(formulated, funded);
  const last = funded.at(-1);
  if (missing3.length > 0)
    yield {
      // What is missing belongs below the last one that is there.
      cells: [simpul.cell, ...last && last.row !== simpul.row ? [last.cell] : []],
      related: missing3.map(({ cell }) => cell),
      apa: `${String(missing3.length)} indikator ${sebutSimpul(simpul)} dirumuskan, tetapi tidak ada di tabel pendanaan: ${names(missing3)}.`,
      perbaikan: "Tambahkan indikator itu dengan targetnya, atau samakan perumusannya.",
      observed: funded.map(({ cell }) => cell.text).join("; "),
      expected: missing3.map(({ cell }) => cell.text).join("; "),
      subject: `${simpul.kode.baku}|indikator perumusan`,
      category: "missing-indicator"
    };
  for (const [one, other2] of reworded) yield differs2(simpul, one.cell, other2.cell);
  if (extra2.length > 0)
    yield {
      cells: extra2.map(({ cell }) => cell),
      related: formulated.map(({ cell }) => cell),
      apa: `${String(extra2.length)} indikator ${sebutSimpul(simpul)} di tabel pendanaan tidak ada di tabel perumusan: ${names(extra2)}.`,
      perbaikan: "Tambahkan di tabel perumusan, atau periksa apakah barisnya milik kode lain.",
      observed: extra2.map(({ cell }) => cell.text).join("; "),
      expected: "indikator menurut tabel perumusan",
      subject: `${simpul.kode.baku}|indikator pendanaan`,
      severity: "info"
    };
}
function differs2(simpul, formulated, funded) {
  const [here, there] = quoteApart(funded.text, formulated.text);
  return {
    cells: [funded],
    related: [formulated],
    apa: `Indikator ${simpul.kode.baku} berbunyi "${here}" di sini, "${there}" di tabel perumusan.`,
    perbaikan: "Samakan bunyinya; untuk sub kegiatan pakai bunyi nomenklatur.",
    observed: funded.text,
    expected: formulated.text,
    subject: `${simpul.kode.baku}|bunyi indikator|${quote(formulated.text)}`,
    severity: "info"
  };
}
function names(indikator) {
  return printSome(indikator.map(({ name }) => `"${quote(name.name)}"`));
}

// core/rules/indikator-sama-dua-tingkat.ts
var indikatorSamaDuaTingkat = defineRule({
  id: "indikator-sama-dua-tingkat",
  category: "other",
  severity: "warning",
  title: "Indikator kegiatan lain dari indikator programnya",
  why: "Program diukur dengan outcome, kegiatan dengan output. Satu indikator di dua tingkat tidak menunjukkan bagaimana kegiatan mendukung programnya.",
  source: 'Judul kolom "Indikator kinerja program (outcome) dan kegiatan (output)". Tujuan dan sasaran yang sama indikatornya hanya diberitahukan.',
  tables: ["rencana-pendanaan", "tujuan-sasaran"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | *Presentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Persentase PPKS terlayani | 80 | 81
       | Meningkatnya layanan | *Persentase PPKS terlayani | 80 | 81`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang diberdayakan | 100% | 1.000.000 | 100% | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah PSKS yang dilatih | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Pelatihan PSKS | Jumlah PSKS yang dilatih | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) yield* kegiatan(simpul);
    yield* sasaran(plan);
  }
});
function* kegiatan(simpul) {
  const { induk } = simpul;
  if (simpul.kode.level !== "kegiatan" || induk?.kode.level !== "program") return;
  for (const indikator of simpul.indikator) {
    const same = induk.indikator.find((each) => isSame2(each, indikator));
    if (!same) continue;
    yield {
      cells: [indikator.cell],
      related: [same.cell],
      apa: `Indikator ${sebutSimpul(simpul)} sama dengan indikator programnya, ${induk.kode.baku}: "${quote(indikator.name.name)}".`,
      perbaikan: "Ganti dengan keluaran (output) kegiatan itu sendiri.",
      observed: indikator.cell.text,
      expected: "indikator output kegiatan",
      subject: `${simpul.kode.baku}|${nameKey2(indikator.cell.text)}|dua tingkat`
    };
  }
}
function* sasaran(plan) {
  for (const { indikator } of plan.daftar) {
    for (const own2 of indikator.filter(({ level }) => level === "sasaran")) {
      const same = indikator.find(
        (each) => each.level === "tujuan" && each.tujuan === own2.tujuan && isSame2(each, own2)
      );
      if (!same) continue;
      yield {
        cells: [own2.cell],
        related: [same.cell],
        apa: `Indikator sasaran "${quote(own2.name.name)}" sama dengan indikator tujuannya.`,
        perbaikan: "Pilih ukuran tersendiri untuk tujuan, yang lebih luas dari sasarannya.",
        observed: own2.cell.text,
        expected: "indikator sasaran",
        subject: `${nameKey2(own2.cell.text)}|tujuan dan sasaran`,
        severity: "info"
      };
    }
  }
}
function isSame2(one, other2) {
  const key2 = nameKey2(one.cell.text);
  return key2 !== "" && key2 === nameKey2(other2.cell.text);
}

// core/rules/indikator-sasaran-beda.ts
var indikatorSasaranBeda = defineRule({
  id: "indikator-sasaran-beda",
  category: "missing-indicator",
  severity: "warning",
  title: "Indikator tujuan dan sasaran sama di tabel tujuan dan tabel perumusan",
  why: "Indikator tujuan atau sasaran yang hanya ada di satu tabel tidak jelas berlaku atau tidak, dan tidak mempunyai target.",
  source: "Praktik cascading: satu tujuan dan sasaran dengan indikator yang sama melalui semua tabel.",
  tables: ["tujuan-sasaran", "perumusan-program"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | *Indeks Kesejahteraan Sosial | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | | Tingkat Kemiskinan (%) |
       | | | | Indeks Kesejahteraan Sosial (Indeks) |`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya tata kelola | Meningkatnya kinerja | Nilai SAKIP | 80 | 81
       | Meningkatnya layanan | Indeks kepuasan pengunjung | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       MENINGKATNYA TATA KELOLA | Meningkatnya kinerja | | | Nilai SAKIP (Nilai) |`
    ]
  },
  *check(plan) {
    const listed = byStatement(
      plan.daftar.filter(({ table }) => table.kind.id === "tujuan-sasaran").flatMap(({ indikator }) => indikator)
    );
    for (const [statement, formulated] of byStatement(cascade(plan))) {
      const own2 = listed.get(statement);
      if (own2 && statement !== "") yield* compare5(own2, formulated);
    }
  }
});
function cascade(plan) {
  return plan.perumusan.filter(({ table }) => table.kind.id === "perumusan-program").flatMap(({ indikatorSasaran }) => indikatorSasaran);
}
function byStatement(indikator) {
  const named = indikator.filter(({ cell }) => cell.text !== "");
  return groupBy(named, ({ level, tujuan, sasaran: sasaran2 }) => nameKey2(level === "tujuan" ? tujuan : sasaran2));
}
function* compare5(listed, formulated) {
  const [first] = listed;
  const { reworded, missing: missing3, extra: extra2 } = compareIndikator(formulated, listed);
  const statement = quote((first?.level === "tujuan" ? first.tujuan : first?.sasaran) ?? "");
  if (missing3.length > 0)
    yield {
      cells: listed.slice(-1).map(({ cell }) => cell),
      related: missing3.map(({ cell }) => cell),
      apa: `${names2(missing3)} adalah indikator "${statement}" di tabel perumusan, tetapi tidak ada di tabel tujuan dan sasaran.`,
      perbaikan: "Tambahkan indikator itu dengan targetnya, atau hapus dari tabel perumusan.",
      observed: listed.map(({ cell }) => cell.text).join("; "),
      expected: [...listed, ...missing3].map(({ cell }) => cell.text).join("; "),
      subject: `${nameKey2(statement)}|indikator`
    };
  if (extra2.length > 0)
    yield {
      cells: extra2.map(({ cell }) => cell),
      related: formulated.map(({ cell }) => cell),
      apa: `${names2(extra2)} adalah indikator "${statement}", tetapi tidak ada di tabel perumusan program.`,
      perbaikan: "Tambahkan di tabel perumusan, agar jelas program mana yang mendukungnya.",
      observed: formulated.map(({ cell }) => cell.text).join("; "),
      expected: extra2.map(({ cell }) => cell.text).join("; "),
      subject: `${nameKey2(statement)}|indikator perumusan`,
      category: "cross-table-mismatch",
      severity: "info"
    };
  for (const [one, other2] of reworded)
    yield {
      cells: [other2.cell],
      related: [one.cell],
      apa: `Indikator "${quote(other2.name.name)}" tertulis "${quote(one.name.name)}" di tabel perumusan.`,
      perbaikan: "Pakai satu nama indikator di semua tabel.",
      observed: other2.cell.text,
      expected: one.cell.text,
      subject: `${nameKey2(other2.cell.text)}|bunyi indikator`,
      category: "cross-table-mismatch",
      severity: "info"
    };
}
function names2(indikator) {
  return printSome(indikator.map(({ name }) => `"${quote(name.name)}"`));
}

// core/rules/shared/nama-edits.ts
function namaEdits(tempat, official) {
  return tempat.flatMap(({ nama, namaCell }) => {
    const { text: text2 } = namaCell;
    return text2.endsWith(nama) ? [{ ...addressOf(namaCell), value: text2.slice(0, text2.length - nama.length) + official }] : [];
  });
}
var MOST_WRONG = 0.12;
function isSlip(printed, official) {
  const [one, other2] = [nameKey2(printed), nameKey2(official)];
  return differingLetters(one, other2) <= MOST_WRONG * Math.max(one.length, other2.length);
}
function differingLetters(one, other2) {
  const shorter = Math.min(one.length, other2.length);
  let start = 0;
  while (start < shorter && one[start] === other2[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other2.at(-1 - end)) end++;
  return Math.max(one.length, other2.length) - start - end;
}

// core/rules/shared/word-diff.ts
var MOST_WORDS = 60;
var MOST_TOLD = 3;
function wordDifference(from, to) {
  const [old, wanted] = [from, to].map((text2) => text2.split(/\s+/).filter((word) => plain(word) !== ""));
  if (!old || !wanted || old.length > MOST_WORDS || wanted.length > MOST_WORDS)
    return `"${quote(from)}" menjadi "${quote(to)}"`;
  const told2 = replacements(old, wanted).map(tell);
  const more = told2.length - MOST_TOLD;
  return [...told2.slice(0, MOST_TOLD), ...more > 0 ? [`dan ${String(more)} perbedaan lain`] : []].join(
    "; "
  );
}
function tell({ from, to }) {
  if (from.length === 0) return `tambah "${quote(to.join(" "))}"`;
  if (to.length === 0) return `tanpa "${quote(from.join(" "))}"`;
  return `"${quote(from.join(" "))}" menjadi "${quote(to.join(" "))}"`;
}
function replacements(old, wanted) {
  const found = [];
  let from = [];
  let to = [];
  const close = () => {
    if (from.length > 0 || to.length > 0) found.push({ from, to });
    from = [];
    to = [];
  };
  const common = commonLengths(old, wanted);
  let i = 0;
  let j = 0;
  while (i < old.length || j < wanted.length) {
    const [a = "", b = ""] = [old[i], wanted[j]];
    if (i < old.length && j < wanted.length && plain(a) === plain(b)) {
      close();
      i++;
      j++;
    } else if (j >= wanted.length || i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) {
      from.push(a);
      i++;
    } else {
      to.push(b);
      j++;
    }
  }
  close();
  return found;
}
function commonLengths(old, wanted) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array(wanted.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = wanted.length - 1; j >= 0; j--) {
      const row2 = lengths[i];
      if (!row2) continue;
      const isSame3 = plain(old[i] ?? "") === plain(wanted[j] ?? "");
      row2[j] = isSame3 ? (lengths[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(lengths[i + 1]?.[j] ?? 0, row2[j + 1] ?? 0);
    }
  return lengths;
}
var plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, "");

// core/rules/indikator-sub-beda.ts
var indikatorSubBeda = defineRule({
  id: "indikator-sub-beda",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Indikator sub kegiatan sama dengan nomenklatur",
  why: "SIPD menetapkan kinerja, indikator, dan satuan setiap sub kegiatan; yang berbeda akan diganti saat penganggaran.",
  source: "Kolom indikator nomenklatur (Kepmendagri 900.1.15.5-1317/2023 dan sesudahnya), menurut daftar yang dimuat. Tabel yang sebagian besar indikatornya lain disusun tanpa daftar ini; itu tidak dilaporkan.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0004 | Peningkatan Kemampuan PSKS | *Jumlah Lembaga yang Meningkatkan Kapasitasnya | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah orang yang mendapatkan permakanan (Orang) | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0004 | Peningkatan Kemampuan PSKS | Jumlah PSKS terlatih | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah penerima | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan) {
      const judged = judgedSubs(pendanaan, nomenklatur);
      const other2 = judged.filter(({ isSame: isSame3 }) => !isSame3);
      if (other2.length * 2 <= judged.length) yield* other2.map((each) => draft8(plan, each));
    }
  }
});
function judgedSubs({ simpul }, nomenklatur) {
  return simpul.flatMap((each) => {
    const entry = each.kode.level === "sub kegiatan" ? entryInForce(nomenklatur, each.kode.baku) : null;
    if (!entry || entry.indikator === "") return [];
    const named = each.indikator.filter(({ cell }) => cell.text !== "");
    if (named.length === 0) return [];
    const isSame3 = named.some(({ name }) => nameKey(name.name) === nameKey(entry.indikator));
    return [{ simpul: each, entry, isSame: isSame3 }];
  });
}
function draft8(plan, { simpul, entry }) {
  const named = simpul.indikator.filter(({ cell }) => cell.text !== "");
  const printed = named[0]?.name.name ?? "";
  return {
    cells: named.slice(0, 1).map(({ cell }) => cell),
    apa: `Indikator ${simpul.kode.baku} berbeda dari nomenklatur: ${wordDifference(printed, entry.indikator)}.`,
    perbaikan: `Tulis indikatornya: "${entry.indikator}"${entry.satuan === "" ? "" : ` (${entry.satuan})`}.`,
    observed: printed,
    expected: entry.indikator,
    subject: `${simpul.kode.baku}|indikator resmi`,
    fix: named.length === 1 ? nameFix([...named, ...elsewhere(plan, simpul, printed)], entry.indikator) : null
  };
}
function elsewhere({ perumusan }, { kode: kode2 }, printed) {
  const same = perumusan.flatMap(({ sebutan }) => sebutan.filter((each) => each.kode?.baku === kode2.baku));
  return same.flatMap(({ indikator }) => indikator).filter(({ name }) => nameKey(name.name) === nameKey(printed));
}
function nameFix(places, official) {
  const edits2 = places.flatMap(
    ({ cell, name }) => cell.text.startsWith(name.name) ? [{ ...addressOf(cell), value: official + cell.text.slice(name.name.length) }] : []
  );
  const isWhole2 = edits2.length === places.length;
  return fixOf(edits2, isWhole2 && places.every(({ name }) => isSlip(name.name, official)));
}

// core/rules/induk-tidak-ada.ts
var indukTidakAda = defineRule({
  id: "induk-tidak-ada",
  category: "parent-missing",
  severity: "error",
  title: "Setiap kode mempunyai baris induknya",
  why: "Sub kegiatan berada di bawah kegiatan, dan kegiatan di bawah program. Tanpa baris induk, pagu dan indikatornya tidak terjumlah.",
  source: "Hierarki kode Permendagri 90/2019 dan pemutakhirannya (Kepmendagri 900.1.15.5-1317/2023).",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06 | URUSAN SOSIAL | | | 10.000.000 | | 10.000.000
       1.06.01 | PROGRAM PENUNJANG | Indeks Layanan | 80 | 10.000.000 | 80 | 10.000.000
       *1.06.01.2.07.0005 | Pengadaan Mebel | Jumlah Paket | 10 | 6.000.000 | 10 | 6.000.000
       *1.06.01.2.07.0006 | Pengadaan Mesin | Jumlah Unit | 35 | 4.000.000 | 35 | 4.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06 | URUSAN SOSIAL | | | 20.000.000 | | 20.000.000
       1.6.1 | PROGRAM PENUNJANG | Indeks Layanan | 80 | 10.000.000 | 80 | 10.000.000
       1.06.01.2.07 | Pengadaan Barang | Jumlah Unit | 45 | 10.000.000 | 45 | 10.000.000
       1.06.01.02.07.0005 | Pengadaan Mebel | Jumlah Paket | 10 | 10.000.000 | 10 | 10.000.000
       1.06.02 | PROGRAM PEMBERDAYAAN | Persentase PSKS | 80 | 10.000.000 | 80 | 10.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const hasBidang = pendanaan.simpul.some((simpul) => simpul.kode.level === "bidang");
      for (const [induk, anak] of orphans(pendanaan)) {
        const level = anak[0]?.kode.level;
        if (level === "bidang") continue;
        const banded = level === "program" && !hasBidang;
        yield {
          ...draft9(induk, anak),
          ...banded ? { cells: anak.slice(0, 1).map((simpul) => simpul.cell), severity: "info" } : {}
        };
      }
    }
  }
});
function orphans(pendanaan) {
  const orphaned = pendanaan.simpul.filter(
    ({ kode: kode2, induk }) => induk === null && indukKode(kode2.baku) !== null
  );
  return groupBy(orphaned, ({ kode: kode2 }) => indukKode(kode2.baku) ?? "");
}
function draft9(induk, anak) {
  const level = levelKode(induk);
  return {
    cells: anak.map((simpul) => simpul.cell),
    apa: `Baris ${level ? namaLevel(level) : "induk"} ${induk} tidak ada, padahal ada ${String(anak.length)} kode di bawahnya (${printSome(anak.map((simpul) => simpul.written))}).`,
    perbaikan: `Tambahkan baris ${induk} di atasnya dengan nama, indikator, dan pagu (jumlah anaknya), atau betulkan kodenya bila salah ketik.`,
    observed: anak.map((simpul) => simpul.written).join("; "),
    expected: `baris ${induk}`,
    subject: `${induk}|induk`
  };
}

// core/rules/istilah-usang.ts
var istilahUsang = defineRule({
  id: "istilah-usang",
  category: "spelling",
  severity: "info",
  title: "Istilah lama tidak dipakai di samping istilah barunya",
  why: "Dua istilah untuk satu hal membuat pembaca mengira ada dua kelompok sasaran, dan indikator yang sama tidak bertemu antartabel.",
  source: "Praktik verifikasi. Nama dan indikator dari nomenklatur yang masih memuat istilah lama tidak diperiksa.",
  tables: [
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "strategi-kebijakan",
    "permasalahan",
    "isu-strategis"
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | *Meningkatnya layanan PMKS | Persentase PPKS terlayani | 80 | 81
       | Meningkatnya ketepatan data | *Persentase penerima dalam DTKS | 80 | 81
       | Meningkatnya pemutakhiran data | Persentase DTSEN mutakhir | 80 | 81`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan PMKS | Persentase PMKS terlayani | 80 | 81`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan PPKS (dahulu PMKS) | Persentase PPKS terlayani | 80 | 81`
    ]
  },
  *check(plan) {
    const cells = [...writtenFreely(plan)];
    for (const [old, current] of REPLACED) {
      const outdated = cells.filter(({ text: text2 }) => old.test(text2) && !current.test(text2));
      const [first] = outdated;
      if (!first || !cells.some(({ text: text2 }) => current.test(text2))) continue;
      const [oldTerm, newTerm] = [old.source, current.source].map((term) => term.replaceAll("\\b", ""));
      yield {
        cells: outdated,
        apa: `Istilah lama ${oldTerm ?? ""} dipakai di samping ${newTerm ?? ""}.`,
        perbaikan: `Ganti dengan ${newTerm ?? ""}, kecuali dalam nama yang dikutip dari nomenklatur atau peraturan.`,
        observed: oldTerm ?? "",
        expected: newTerm ?? "",
        subject: `istilah|${oldTerm ?? ""}`
      };
    }
  }
});
var REPLACED = [
  [/\bPMKS\b/, /\bPPKS\b/],
  [/\bDTKS\b/, /\bDTSEN\b/],
  [/\bSKPD\b/, /\bOPD\b/]
];
var FREE_KINDS = [
  "tujuan-sasaran",
  "iku",
  "ikk",
  "indikator-rpjmd",
  "strategi-kebijakan",
  "permasalahan",
  "isu-strategis"
];
function* writtenFreely(plan) {
  for (const table of plan.tables.filter(({ kind }) => FREE_KINDS.includes(kind.id)))
    yield* typedTexts(table, namesTerm, ["kode", "nomor", "keterangan"]);
}
function namesTerm(text2) {
  return REPLACED.some(([old, current]) => old.test(text2) || current.test(text2));
}

// core/rules/jumlah-kegiatan-ke-program.ts
var jumlahKegiatanKeProgram = defineRule({
  id: "jumlah-kegiatan-ke-program",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu program sama dengan jumlah pagu kegiatannya",
  why: "Pagu program adalah penjumlahan kegiatannya. Bila berbeda, pagu yang diusulkan ke RKPD tidak dapat dipertanggungjawabkan.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | *30.000.000 | 80 | 30.000.000
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 1 | 10.000.000 | 1 | 10.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 25.000.000 | 10 | 20.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 10.000.000 | 80 | 30.000.000
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | - | - | 1 | 10.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 10.000.000 | 10 | 20.000.000`
    ]
  },
  *check(plan) {
    yield* rollupFindings(plan, "program");
  }
});

// core/rules/jumlah-program-ke-bidang.ts
var jumlahProgramKeBidang = defineRule({
  id: "jumlah-program-ke-bidang",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu bidang urusan sama dengan jumlah pagu programnya",
  why: "Baris bidang urusan dan urusan menjumlahkan program di bawahnya. Selisih biasanya berarti ada program yang hilang atau angka yang terpotong.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Kegiatan / Outcome / Output | Indikator | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN PEMERINTAHAN BIDANG SOSIAL | | | 8.114.671.698 | | *14.671.698
       1.06.01 - PROGRAM PENUNJANG | | | 8.000.000.000 | | 8.000.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 114.671.698 | | 114.671.698`
    ],
    benar: [
      `Program / Kegiatan / Outcome / Output | Indikator | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06 - URUSAN PEMERINTAHAN BIDANG SOSIAL | | | 8.114.671.698 | | 8.000.000.000
       1.06.01 - PROGRAM PENUNJANG | | | 8.000.000.000 | | 8.000.000.000
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 114.671.698 | | 0`
    ]
  },
  *check(plan) {
    yield* rollupFindings(plan, "bidang");
    yield* rollupFindings(plan, "urusan");
  }
});

// core/rules/jumlah-sub-ke-kegiatan.ts
var jumlahSubKeKegiatan = defineRule({
  id: "jumlah-sub-ke-kegiatan",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu kegiatan sama dengan jumlah pagu sub kegiatannya",
  why: "Pagu dianggarkan pada sub kegiatan; baris di atasnya hanya menjumlahkan. Bila berbeda, salah satunya pasti keliru.",
  source: "Praktik penyusunan Renstra dan SIPD: pagu dimasukkan pada sub kegiatan dan dijumlahkan ke atas.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.06.2.01 | Perlindungan Sosial | Jumlah Korban | 100 | *475.000.000 | 100 | 350.000.000
       1.06.06.2.01.0001 | Penyediaan Makanan | Jumlah Orang | 150 | 275.000.000 | 150 | 150.000.000
       1.06.06.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 50 | 350.000.000 | 50 | 200.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.1.2.01 | Perencanaan | Jumlah Dokumen | 3 | 5.000.000 | 3 | 4.000.000
       1.6.1.2.01.01 | Penyusunan Dokumen | Jumlah Dokumen | 2 | 2.000.000 | 2 | 4.000.000
       1.6.1.2.01.02 | Penyusunan RKA | Jumlah Dokumen | 1 | 3.000.000 | - | -`
    ]
  },
  *check(plan) {
    yield* rollupFindings(plan, "kegiatan");
  }
});

// core/rules/keluaran-tanpa-kode.ts
var keluaranTanpaKode = defineRule({
  id: "keluaran-tanpa-kode",
  category: "parent-missing",
  severity: "error",
  title: "Setiap baris outcome atau output berada di bawah baris kodenya",
  why: "Baris output tanpa baris kode terbaca sebagai milik kode di atasnya, sehingga indikator dan pagunya salah alamat. Ini sering terjadi di pergantian halaman.",
  source: 'Judul kolom tabel Inmendagri 2/2025: "Program / outcome / kegiatan / sub kegiatan / output".',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.01.2.06.0004 - Penyediaan Bahan Logistik Kantor | | | 72.000.000 | | 72.000.000
       Tersedianya Bahan Logistik Kantor | Jumlah Paket Bahan Logistik (Paket) | 2 | 72.000.000 | 2 | 72.000.000
       *Terkelolanya Data Barang Milik Daerah | Jumlah Mebel (Unit) | 10 | 321.000.000 | 10 | 321.000.000`
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 72.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       Meningkatnya Peran Lembaga | Persentase Lembaga Aktif (%) | 2 | 22.000.000 | 2 | 22.000.000`
    ]
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      for (const row2 of splitKeluaran(simpul).stray) yield draft10(simpul, row2);
    }
  }
});
function draft10(simpul, row2) {
  return {
    cells: [row2.cell],
    related: [simpul.cell],
    apa: `Baris "${quote(row2.cell.text)}" terbaca sebagai outcome/output ${sebutSimpul(simpul)}, tetapi pagunya lain: baris kode miliknya sendiri tampaknya hilang.`,
    perbaikan: "Tambahkan baris kode dan nama sub kegiatan (atau kegiatan) yang benar tepat di atas baris ini.",
    observed: row2.cell.text,
    expected: "baris kode di atasnya",
    subject: `${simpul.kode.baku}|keluaran|${quote(row2.cell.text)}`
  };
}

// core/plan/kewenangan.ts
var usualKewenangan = rememberFor(({ pendanaan }) => {
  const count = (digit) => pendanaan.reduce((sum, each) => sum + ofKewenangan(each, digit).length, 0);
  return count("1") > count("2") ? "1" : "2";
});
function ofKewenangan({ simpul }, digit) {
  return simpul.filter(({ kode: kode2 }) => kewenanganKode(kode2.baku) === digit);
}

// core/rules/kewenangan-kode.ts
var kewenanganKodeRule = defineRule({
  id: "kewenangan-kode",
  category: "code-format",
  severity: "error",
  title: "Angka kewenangan sama di seluruh tabel",
  why: "Angka keempat pada kode menyatakan kewenangan: 1 provinsi, 2 kabupaten/kota. Kode dengan kewenangan lain tidak dapat dianggarkan oleh perangkat daerah ini.",
  source: "Kelompok kode Permendagri 90/2019: 1.nn provinsi, 2.nn kabupaten/kota; 3 ke atas untuk daerah khusus.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.1.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.02 | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.5.01 | Urusan Keistimewaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    const usual = usualKewenangan(plan);
    for (const pendanaan of plan.pendanaan) {
      const other2 = ofKewenangan(pendanaan, usual === "1" ? "2" : "1");
      if (other2.length === 0) continue;
      yield {
        cells: other2.map((simpul) => simpul.cell),
        apa: `${String(other2.length)} kode memakai kewenangan lain dari ${usual} yang dipakai tabel ini: ${printSome(other2.map((simpul) => simpul.kode.baku))}.`,
        perbaikan: `Periksa apakah angka kewenangannya salah ketik; kode tabel ini memakai ${usual} (${usual === "1" ? "provinsi" : "kabupaten/kota"}).`,
        observed: other2.map((simpul) => simpul.kode.baku).join("; "),
        expected: `kewenangan ${usual}`,
        subject: other2.map((simpul) => simpul.kode.baku).join(",")
      };
    }
  }
});

// core/rules/shared/kode-edits.ts
function kodeEdits(tempat, baku) {
  return tempat.flatMap(({ cell, kode: kode2, written }) => {
    const behind = textBehind(cell, written);
    return behind === null ? [] : [{ ...addressOf(cell), value: (baku ?? kode2.baku) + behind }];
  });
}
function textBehind({ value, text: text2 }, written) {
  if (text2 === written) return "";
  const raw = typeof value === "string" ? value.trimStart() : text2;
  return raw.startsWith(written) ? raw.slice(written.length) : null;
}

// core/rules/shared/kode-tercetak.ts
var kodeTercetak = rememberFor((plan) => {
  const tempat = [
    ...plan.pendanaan.flatMap(({ simpul }) => simpul),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.filter(isCoded))
  ];
  return [...groupBy(tempat, ({ kode: kode2 }) => kode2.baku)].map(([baku, group]) => ({
    baku,
    // No group is empty.
    tempat: group
  }));
});

// core/rules/kode-dicabut.ts
var kodeDicabut = defineRule({
  id: "kode-dicabut",
  category: "retired-code",
  severity: "warning",
  title: "Tidak ada kode yang sudah dicabut",
  why: "Kode yang dicabut tidak lagi dapat dianggarkan: SIPD hanya menerima penggantinya.",
  source: "Pemutakhiran nomenklatur (Permendagri 90/2019 sampai pemutakhiran terakhir), menurut daftar yang dimuat; penggantinya menurut kolom SUBKEGIATAN SEBELUMNYA ekspor SIPD.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0009 | Penyediaan Alat Bantu | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    const dicabut = kodeTercetak(plan).filter(({ baku }) => nomenklatur.status(baku).kind === "dicabut");
    const items = dicabut.map((each) => ({ ...each, kode: each.baku, nama: each.tempat[0].nama }));
    for (const usulan of mutakhirkan(items, nomenklatur)) {
      const status = nomenklatur.status(usulan.item.baku);
      if (status.kind === "dicabut") yield draft11(usulan, status.pack.judul, status.berlaku.judul);
    }
  }
});
function draft11(usulan, lama, berlaku) {
  const { baku, nama, tempat } = usulan.item;
  const calon = usulan.kind === "pasti" ? [usulan.calon] : usulan.kind === "pilih" ? usulan.calon : [];
  const answer = calon.map((each) => each.kode).join(" atau ");
  return {
    cells: tempat.map(({ cell }) => cell),
    apa: `Kode ${baku}${nama === "" ? "" : ` "${quote(nama)}"`} ada dalam ${lama}, tetapi tidak lagi dalam ${berlaku}.`,
    perbaikan: repairOf(usulan, answer),
    observed: baku,
    expected: answer,
    subject: `${baku}|dicabut`,
    ...usulan.kind === "pasti" ? {
      fix: fixOf(
        kodeEdits(tempat, usulan.calon.kode),
        nameKey(nama) === nameKey(usulan.calon.entry.nama)
      )
    } : {}
  };
}
function repairOf(usulan, answer) {
  if (usulan.kind === "pasti")
    return [`Ganti menjadi ${answer}. ${usulan.calon.alasan}`, ...usulan.calon.catatan].join(" ");
  if (usulan.kind === "pilih") return `${usulan.alasan} Pilih: ${answer}.`;
  return "Pilih kode pengganti bersama Bappeda; daftar yang dimuat tidak menyebut penggantinya.";
}

// core/rules/kode-format.ts
var kodeFormat = defineRule({
  id: "kode-format",
  category: "code-format",
  severity: "error",
  title: "Kode ditulis menurut susunan baku",
  why: "SIPD mencocokkan kode huruf demi huruf. Kode yang susunannya lain tidak akan ditemukan dan terlepas dari induknya.",
  source: "Susunan kode urusan.bidang.program.kewenangan.kegiatan.sub kegiatan: Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.02.03.0005 | Penguatan LK3 | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.203 | Penguatan | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000
       | *Pembinaan Lembaga | Jumlah Lembaga | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | | | | | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1 | 6 | 2 | | | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 2.000.000 | 80 | 2.000.000
       *1 | 6 | 2 | 2 | | Pengumpulan Sumbangan | Jumlah Izin | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | 1 | Koordinasi Sumbangan | Jumlah Dokumen | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1 | 6 | 2 | 2 | 1 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       X.XX.01 | PROGRAM PENUNJANG | Indeks Layanan | 10 | 1.000.000 | 10 | 1.000.000
       1.6.2.2.3.5 | Penguatan LK3 | Jumlah Sertifikat | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      yield* misspelt2(pendanaan);
      yield* shortened(pendanaan);
      yield* unreadable(pendanaan);
      yield* uncoded(pendanaan);
    }
  }
});
var MISSPELT = ["kewenangan-dua-angka", "pemisah", "nol-lebih"];
function* misspelt2(pendanaan) {
  const wrong2 = pendanaan.simpul.filter(({ kode: kode2 }) => kode2.faults.some((fault2) => MISSPELT.includes(fault2)));
  const spread = pendanaan.table.columns.filter((column) => column.role === "kode").length > 1;
  if (wrong2.length === 0 || spread) return;
  yield {
    cells: wrong2.map((simpul) => simpul.cell),
    apa: `${String(wrong2.length)} kode tidak menurut susunan baku: ${printSome(wrong2.map((simpul) => `${simpul.written} seharusnya ${simpul.kode.baku}`))}.`,
    perbaikan: "Tulis urusan dan kewenangan dengan satu angka (2, bukan 02) dan pisahkan tiap bagian dengan titik.",
    observed: wrong2.map((simpul) => simpul.written).join("; "),
    expected: wrong2.map((simpul) => simpul.kode.baku).join("; "),
    subject: wrong2.map((simpul) => simpul.kode.baku).join(","),
    fix: fixOf(kodeEdits(wrong2), true)
  };
}
function* shortened(pendanaan) {
  const short = pendanaan.simpul.filter(({ kode: kode2 }) => kode2.faults.includes("bagian-kurang"));
  if (short.length === 0) return;
  yield {
    cells: short.map((simpul) => simpul.cell),
    apa: `${String(short.length)} kode kekurangan satu bagian: kegiatan ditulis empat bagian dan sub kegiatan lima (${printSome(short.map((simpul) => simpul.written))}).`,
    perbaikan: "Tulis kewenangan dan nomor kegiatan, misalnya 2.01: kegiatan terdiri atas lima bagian, sub kegiatan enam.",
    observed: short.map((simpul) => simpul.written).join("; "),
    expected: "kewenangan dan nomor kegiatan",
    subject: "kode|bagian kurang"
  };
}
function* unreadable(pendanaan) {
  for (const { cell, written, reason } of pendanaan.kodeMeragukan) {
    yield {
      cells: [cell],
      apa: `Kode "${written}" tidak dapat dibaca dengan pasti: ${reason}.`,
      perbaikan: "Tulis kode lengkap, misalnya 1.06.02 (program), 1.06.02.2.03 (kegiatan), atau 1.06.02.2.03.0004 (sub kegiatan).",
      observed: written,
      expected: "kode baku",
      subject: `${written}|kode`
    };
  }
}
function* uncoded(pendanaan) {
  for (const cell of pendanaan.tanpaKode) {
    yield {
      cells: [cell],
      apa: `Baris "${quote(cell.text)}" mempunyai nama dan angka, tetapi tidak ada kodenya.`,
      perbaikan: "Isi kodenya, agar pagunya terjumlah ke induk yang benar.",
      observed: "",
      expected: "kode",
      subject: `${quote(cell.text)}|kode`
    };
  }
}

// core/rules/kode-ganda.ts
var kodeGanda = defineRule({
  id: "kode-ganda",
  category: "duplicate-code",
  severity: "error",
  title: "Satu kode hanya satu kali dianggarkan",
  why: "Kode yang sama dengan pagu di dua baris menghitung uang yang sama dua kali.",
  source: "Praktik verifikasi; program yang mendukung beberapa sasaran tetap dianggarkan satu kali.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 | 5.000.000
       *1.6.2.2.03.01 | Peningkatan Kemampuan Pekerja | Jumlah Orang | 12 | 6.000.000 | 10 | 5.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 5.000.000 | 10 | 5.000.000
       | | Jumlah Pekerja | 12 | 6.000.000 | 10 | 5.000.000
       1.06.02.2.03.0002 | Peningkatan Lembaga | Jumlah Lembaga | 12 | 6.000.000 | 10 | 5.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const [first, ...again] of groupBy(pendanaan.simpul, ({ kode: kode2 }) => kode2.baku).values()) {
        if (first && again.length > 0) yield draft12(first, again);
      }
    }
  }
});
function draft12(first, again) {
  const costed2 = [first, ...again].filter(
    (simpul) => simpul.paguRows.some((row2) => row2.pagu.some(isPositive))
  );
  const places = [first, ...again].map((simpul) => formatPosition(simpul.cell)).join(" dan ");
  return {
    cells: again.map((simpul) => simpul.cell),
    related: [first.cell],
    apa: `Kode ${first.kode.baku} ditulis ${String(again.length + 1)} kali (${places})${costed2.length > 1 ? ", masing-masing dengan pagu" : ""}: "${quote(first.nama)}".`,
    perbaikan: "Gabungkan menjadi satu baris. Bila sebenarnya dua hal yang berbeda, betulkan kode salah satunya.",
    observed: again.map((simpul) => simpul.written).join("; "),
    expected: "satu baris",
    subject: `${first.kode.baku}|ganda`,
    ...costed2.length > 1 ? {} : { severity: "info" }
  };
}

// core/rules/kode-tanpa-nol.ts
var kodeTanpaNol = defineRule({
  id: "kode-tanpa-nol",
  category: "code-padding",
  severity: "warning",
  title: "Angka nol pada kode lengkap",
  why: "1.6.1 dan 1.06.01 dimaksudkan sama, tetapi SIPD dan rumus pencarian menganggapnya berbeda. Excel menghapus nol di depan bila sel tidak berformat teks.",
  source: "Lebar bagian kode 1, 2, 2, 1, 2, dan 4 angka: Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya. Dokumen menurut aturan sebelum 2023 memakai 2 angka untuk sub kegiatan.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       *1.6.2 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.02.2.03.001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | *1.6.4 - PROGRAM REHABILITASI SOSIAL`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      if (pendanaan.table.columns.filter((column) => column.role === "kode").length > 1) continue;
      const head2 = pendanaan.simpul.filter(({ kode: kode2 }) => kode2.faults.includes("nol-hilang"));
      if (head2.length > 0) yield draft13(head2, "nol di depan hilang", "hilang");
      const tail = pendanaan.simpul.filter(
        ({ kode: kode2 }) => kode2.faults.includes("lebar-sub") && !kode2.faults.includes("nol-hilang")
      );
      if (tail.length > 0)
        yield inOldStyle(draft13(tail, "nomor sub kegiatan tidak empat angka", "sub"), plan, pendanaan);
    }
    for (const { sebutan } of plan.perumusan) {
      const head2 = sebutan.filter(isCoded).filter(({ kode: kode2 }) => kode2.faults.includes("nol-hilang"));
      if (head2.length > 0) yield draft13(head2, "nol di depan hilang", "hilang");
    }
  }
});
function inOldStyle(found, plan, pendanaan) {
  const subs = pendanaan.simpul.filter((simpul) => simpul.kode.level === "sub kegiatan");
  const allTwoDigits = subs.every((simpul) => /[.\s]\d{2}\.?$/.test(simpul.written));
  const first = plan.period?.first ?? pendanaan.years[0] ?? null;
  if (!allTwoDigits || first === null || first > 2023) return found;
  return { ...found, severity: "info", fix: found.fix ? { ...found.fix, certain: false } : null };
}
function draft13(simpul, what, cause) {
  return {
    cells: simpul.map((each) => each.cell),
    apa: `${String(simpul.length)} kode: ${what} (${printSome(simpul.map((each) => `${each.written} seharusnya ${each.kode.baku}`))}).`,
    perbaikan: "Format kolom kode sebagai teks, lalu tulis kode bakunya.",
    observed: simpul.map((each) => each.written).join("; "),
    expected: simpul.map((each) => each.kode.baku).join("; "),
    subject: `kode|${cause}`,
    fix: fixOf(kodeEdits(simpul), true)
  };
}

// core/rules/kode-tidak-di-pendanaan.ts
var kodeTidakDiPendanaan = defineRule({
  id: "kode-tidak-di-pendanaan",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Program, kegiatan, dan sub kegiatan yang dirumuskan ada di tabel pendanaan",
  why: "Sub kegiatan yang dirumuskan atau diprioritaskan tetapi tidak didanai tidak akan dilaksanakan; barisnya mungkin tertinggal.",
  source: "Susunan BAB IV Inmendagri 2/2025: perumusan program, rencana pendanaan, dan daftar sub kegiatan prioritas memuat program yang sama.",
  tables: ["perumusan-program", "prioritas", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.04 - PROGRAM REHABILITASI SOSIAL | | | 10.000.000 | | 10.000.000
       1.06.04.2.01 - Rehabilitasi Sosial Dasar | | | 10.000.000 | | 10.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | | Tertanganinya bencana | | Persentase Korban (%) | *1.06.06 - PROGRAM PENANGANAN BENCANA
       | | | Tersedianya layanan | Jumlah Orang (Orang) | *1.06.06.2.01 - Perlindungan Sosial Korban Bencana`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       1.06.05.2.02.0001 | Pendataan Fakir Miskin | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Prioritas
       Daftar Subkegiatan Prioritas
       No | Program Prioritas | Outcome | Kegiatan / Subkegiatan
       1 | 1.06.05 - PROGRAM JAMINAN SOSIAL | Meningkatnya jaminan sosial | *1.06.05.2.02.0009 - Bantuan Pekerja Rentan`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.04 | PROGRAM ADMINISTRASI PEMERINTAHAN DESA | Persentase Desa | 10 | 1.000.000 | 10 | 1.000.000
       == Cascading
       CASCADING RENSTRA
       PROGRAM PERANGKAT DAERAH
       *PROGRAM ADMINISTRASI PEMERINTAHAN DESA/KELURAHAN
       Indikator Kinerja Program | Satuan | Target 2026 | Target 2027
       Persentase Desa | % | 10 | 10`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       X.XX.01 | PROGRAM PENUNJANG | Nilai SAKIP | 70 | 1.000.000 | 71 | 1.000.000
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya jaminan | | Persentase Penerima (%) | 1.6.5 - PROGRAM JAMINAN SOSIAL
       | | | Terdatanya fakir miskin | Jumlah Orang (Orang) | 1.06.05.2.02 - Pengelolaan Data
       | Meningkatnya tata kelola | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`
    ]
  },
  *check(plan) {
    const funded = plan.pendanaan.flatMap(({ simpul }) => simpul);
    for (const perumusan of plan.perumusan.filter(({ table }) => table.kind.id !== "usulan-renja")) {
      const named = perumusan.sebutan.filter(isCoded).filter((each) => !isAmongDoubtful(plan, each));
      for (const missing3 of missingCodes(named, funded)) yield draft14(plan, { perumusan, missing: missing3, funded });
      if (funded.length > 0) for (const program of derivedIn(perumusan)) yield* unnumbered(plan, program);
    }
  }
});
function derivedIn({ table, sebutan }) {
  return PLANNED.includes(table.kind.id) ? sebutan.filter(isBareProgram) : [];
}
var PLANNED = ["perumusan-program", "prioritas", "cascading"];
function* unnumbered(plan, program) {
  const funded = fundedProgram(plan, program);
  if (funded?.exact) return;
  const [here, there] = quoteApart(program.nama, funded?.simpul.nama ?? "");
  yield {
    cells: [program.namaCell],
    related: funded ? [funded.simpul.namaCell] : [],
    apa: funded ? `"${here}" tidak ada di tabel pendanaan; yang ada "${there}" (${funded.simpul.kode.baku}).` : `"${quote(program.nama)}" tidak ada di tabel pendanaan.`,
    perbaikan: "Pakai nama program menurut nomenklatur, atau tambahkan programnya di tabel pendanaan.",
    observed: program.nama,
    expected: funded?.simpul.nama ?? "program di tabel pendanaan",
    subject: `${nameKey2(program.nama)}|${program.table.kind.id}`
  };
}
function draft14(plan, { perumusan, missing: missing3, funded }) {
  const [first] = missing3;
  const codes = [...new Set(missing3.map(({ kode: kode2 }) => kode2.baku))];
  const below = codes.length > 1 ? ` beserta ${String(codes.length - 1)} turunannya (${printSome(codes.slice(1))})` : "";
  return {
    // A cell may name several of them.
    cells: [
      ...new Map(missing3.map(({ cell }) => [`${String(cell.row)},${String(cell.column)}`, cell])).values()
    ],
    related: neighbours(funded, codes[0] ?? ""),
    apa: `${first ? `${capital(namaLevel(first.kode.level))} ${quote(`${first.kode.baku} ${first.nama}`)}` : ""}${below} tidak ada di tabel pendanaan.`,
    perbaikan: "Tambahkan barisnya di tabel pendanaan dengan indikator, target, dan pagunya, atau hapus dari tabel ini.",
    observed: codes.join("; "),
    expected: `baris di ${[...new Set(plan.pendanaan.map(({ table }) => table.sheet.name))].join(", ")}`,
    subject: `${codes[0] ?? ""}|${perumusan.table.kind.id}`,
    // A Renja may follow another list of codes, or an earlier Renstra.
    ...PLANNED.includes(perumusan.table.kind.id) ? {} : { severity: "info" }
  };
}
function neighbours(funded, baku) {
  const parents = funded.filter(({ kode: kode2 }) => baku.startsWith(`${kode2.baku}.`));
  return parents.slice(-1).map(({ cell }) => cell);
}
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

// core/rules/shared/senama.ts
function kodeSenama({ kode: kode2, nama }, nomenklatur) {
  if (nama === "") return [];
  const bidang = kodePada(kode2.baku, "bidang") ?? "";
  return nomenklatur.named(nama).filter((entry) => entry.level === kode2.level && bidangDaftar(entry.kode) === bidangDaftar(kode2.baku)).map((entry) => kodeDokumen(entry.kode, bidang)).filter((each) => each !== kode2.baku);
}

// core/rules/kode-tidak-dikenal.ts
var kodeTidakDikenal = defineRule({
  id: "kode-tidak-dikenal",
  category: "unknown-code",
  severity: "error",
  title: "Setiap kode ada dalam nomenklatur",
  why: "Kode yang tidak ada dalam nomenklatur tidak dapat dimasukkan ke SIPD dan tidak dapat dianggarkan.",
  source: "Klasifikasi, kodefikasi, dan nomenklatur (Permendagri 90/2019; Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya), menurut daftar yang dimuat.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0077 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01 | Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       2.13.05.2.01.0001 | Fasilitasi Lembaga | Jumlah Lembaga | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const status = nomenklatur.status(baku);
      if (status.kind !== "tidak-dikenal") continue;
      yield { ...draft15(tempat, nomenklatur, status.berlaku.judul), ...doubt(plan, status.berlaku.tahun) };
    }
  }
});
function doubt({ period }, tahun) {
  return period && tahun > period.first ? { severity: "warning" } : {};
}
function draft15(tempat, nomenklatur, judul) {
  const [{ kode: kode2, nama }] = tempat;
  const senama = kodeSenama(tempat[0], nomenklatur);
  const [only2] = senama;
  const answer = senama.join(" atau ");
  return {
    cells: tempat.map(({ cell }) => cell),
    apa: `Kode ${kode2.baku}${nama === "" ? "" : ` "${quote(nama)}"`} tidak ada dalam ${judul}.`,
    perbaikan: answer ? `Nama ini berkode ${answer}: betulkan kodenya.` : "Cari kode yang benar menurut namanya di daftar nomenklatur.",
    observed: kode2.baku,
    expected: answer,
    subject: `${kode2.baku}|kode`,
    ...only2 && senama.length === 1 ? { fix: fixOf(kodeEdits(tempat, only2), false) } : {}
  };
}

// core/rules/kolom-salah-level.ts
var kolomSalahLevel = defineRule({
  id: "kolom-salah-level",
  category: "other",
  severity: "error",
  title: "Isi sel sesuai dengan kolomnya",
  why: "Sel yang tergeser satu kolom membuat indikator terbaca sebagai output dan program sebagai indikator; hubungan antartabel putus.",
  source: "Makna kolom pada tabel perumusan dan tabel pendanaan.",
  tables: ["perumusan-program", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | *Tingkat Kemiskinan (%) | *1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL |
       | Meningkatnya layanan | Meningkatnya pemberdayaan | | Persentase PSKS (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL`
    ],
    benar: [
      `Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | | | Jumlah layanan yang meningkat | Tingkat Kemiskinan (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL
       | Meningkatnya layanan | Meningkatnya pemberdayaan (PSKS) | | Persentase PSKS 2.5 ke atas (%) | 1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      if (!table.has("indikator") || table.has("rumus")) continue;
      for (const row2 of table.dataRows) {
        const wrong2 = misplaced(table, row2);
        if (wrong2.length > 0) yield draft16(table, wrong2);
      }
    }
  }
});
var MEASURE = /^(jumlah|persentase|presentase|indeks|tingkat|nilai|rasio|cakupan)\b/i;
function misplaced(table, row2) {
  const statements = [...table.cells(row2, "outcome"), ...table.cells(row2, "output")];
  const measures = statements.filter(({ text: text2 }) => MEASURE.test(text2) && splitUnit(text2).unit !== "");
  const codes = table.cells(row2, "indikator").filter(({ text: text2 }) => isProgram(text2));
  return [...measures, ...codes];
}
function isProgram(text2) {
  const split2 = splitKodeNama(text2);
  return split2 !== null && split2.nama !== "" && split2.reading.kind === "kode" && split2.written.length >= 6;
}
function draft16(table, wrong2) {
  const texts = wrong2.map(({ text: text2 }) => `"${quote(text2)}"`).join(" dan ");
  return {
    cells: wrong2,
    apa: `${texts} berdiri di kolom yang bukan miliknya.`,
    perbaikan: "Geser ke kolom yang benar: ukuran ke kolom indikator, kode dan nama ke kolom program.",
    observed: wrong2.map(({ text: text2 }) => text2).join("; "),
    expected: "isi menurut judul kolom",
    subject: `${table.kind.id}|${wrong2[0]?.text ?? ""}|kolom`
  };
}

// core/rules/kolom-tahun-kosong.ts
var kolomTahunKosong = defineRule({
  id: "kolom-tahun-kosong",
  category: "other",
  severity: "warning",
  title: "Setiap tahun pada kepala tabel capaian berisi data",
  why: "Kolom tahun yang kosong seluruhnya berarti datanya belum dimasukkan; rata-rata dan pertumbuhannya pun dihitung atas tahun yang kurang.",
  source: "Kolom T-C.23 dan T-C.24: lima tahun terakhir.",
  tables: ["pencapaian-kinerja", "anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | 1.000.000 | 1.100.000 | * | 900.000 | 1.000.000 | *
       Belanja Modal | 1.000.000 | 1.100.000 | * | 900.000 | 1.000.000 | *`
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
       Belanja Operasi | 1.000.000 | 1.100.000 | - | 900.000 | 1.000.000 | -
       Belanja Modal | 1.000.000 | 1.100.000 | 500.000 | 900.000 | 1.000.000 | 500.000`
    ]
  },
  *check(plan) {
    for (const [table, columns] of historyColumns(plan)) {
      const empty = columns.filter((figures) => figures.length > 1 && !figures.some(isFilled));
      if (empty.length > 0 && empty.length < columns.length) yield draft17(table, empty);
    }
  }
});
function historyColumns(plan) {
  const tables = /* @__PURE__ */ new Map();
  const add = (row2, figures) => {
    const columns = tables.get(row2.table) ?? figures.map(() => []);
    figures.forEach((figure, index) => columns[index]?.push(figure));
    tables.set(row2.table, columns);
  };
  for (const row2 of plan.capaian) add(row2, [...row2.target, ...row2.realisasi, ...row2.rasio]);
  for (const row2 of plan.serapan) add(row2, [...row2.anggaran, ...row2.realisasi, ...row2.rasio]);
  return tables;
}
function draft17(table, empty) {
  const years = [...new Set(empty.flatMap((figures) => figures[0]?.year ?? []))];
  return {
    cells: empty.flatMap((figures) => figures.map((figure) => figure.cell)),
    apa: `Kolom tahun ${printList(years.map(String))} kosong untuk semua ${String(empty[0]?.length ?? 0)} baris, padahal ada pada kepala tabel.`,
    perbaikan: "Isi datanya, atau hapus kolom tahun itu dan betulkan judul serta rata-ratanya.",
    observed: "",
    expected: "data tahun itu",
    subject: `${table.kind.id}|tahun kosong`,
    ...table.kind.id === "anggaran-realisasi" ? { category: "missing-pagu" } : {}
  };
}

// core/numbers/period.ts
function kondisiAkhir(amounts2, sifat) {
  const filled2 = amounts2.filter((amount) => amount !== null);
  const [first] = filled2;
  if (first === void 0) return null;
  if (sifat === "akhir") return filled2.at(-1) ?? null;
  if (sifat === "maks") return filled2.reduce((most, amount) => Math.max(most, amount), first);
  return filled2.reduce((sum, amount) => sum + amount, 0);
}

// core/rules/shared/reasons/sum-reason.ts
function sumReason({ printed, years, least, print }) {
  const amounts2 = years.map((figure) => amountOf(figure.reading) ?? 0);
  const cause = sumCause(printed, amounts2, least);
  if (!cause) return null;
  const told2 = (because) => ` Angka tercetak cocok bila ${because}.`;
  switch (cause.kind) {
    case "slip":
      return {
        kind: cause.kind,
        told: told2(`${print(amounts2.reduce((so, each) => so + each, 0))} tertulis ${sebutSlip(cause.slip)}`),
        cell: null
      };
    case "left-out":
      return {
        kind: cause.kind,
        told: told2(`satu tahun sebesar ${print(cause.amount)} tidak ikut dijumlahkan`),
        cell: null
      };
    // The year itself, or one that is empty: the row does not tell.
    case "twice":
      return {
        kind: cause.kind,
        told: told2(`${print(cause.amount)} terhitung satu kali terlalu banyak`),
        cell: null
      };
    case "part": {
      const figure = years[cause.index];
      if (!figure) return null;
      const year = String(figure.year ?? `tahun ke-${printNumber(cause.index + 1)}`);
      const at2 = `${year} (sel ${formatPosition(figure.cell)})`;
      return {
        kind: cause.kind,
        told: told2(
          `${at2} ${print(cause.becomes)} seperti tahun lainnya, bukan ${print(amounts2[cause.index] ?? 0)}`
        ),
        cell: figure.cell
      };
    }
  }
}

// core/rules/kondisi-akhir.ts
var kondisiAkhirRule = defineRule({
  id: "kondisi-akhir",
  category: "period-total-mismatch",
  severity: "error",
  title: "Kondisi akhir periode sesuai dengan target tahunannya",
  why: "Target yang dihitung (dokumen, orang, unit) dijumlahkan selama periode; persentase, indeks, dan nilai memakai tahun terakhir. Angka yang bukan keduanya pasti salah hitung atau salah ketik.",
  source: 'Kolom "Kondisi kinerja pada akhir periode" T-C.27; aturan jumlah atau tahun terakhir adalah praktik.',
  tables: ["rencana-pendanaan", "indikator-rpjmd", "tujuan-sasaran", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Periode Target
       1.06.01.2.06.0002 | Penyediaan Peralatan | Jumlah Paket Peralatan | 4 Paket | 1.000.000 | 3 Paket | 1.000.000 | *9 Paket`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Periode Target
       1.06.01.2.06.0002 | Penyediaan Peralatan | Jumlah Paket Peralatan | 4 Paket | 1.000.000 | 3 Paket | 1.000.000 | 7 Paket
       1.06.01.2.06.0003 | Layanan | Persentase Layanan | 90% | 1.000.000 | 95% | 1.000.000 | 95%
       1.06.01.2.06.0004 | Rapat | Jumlah Laporan | 1 | 1.000.000 | - | - | 1`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const found = mismatch(placed);
      if (found) yield found;
    }
  }
});
var LEAST2 = 10;
function mismatch(placed) {
  const { indikator } = placed;
  const { akhir } = indikator;
  if (akhir?.reading.form !== "amount") return null;
  const amounts2 = indikator.targets.map((figure) => amountOf(figure.reading));
  const unread = indikator.targets.some(
    ({ reading }) => reading.form !== "amount" && reading.form !== "empty"
  );
  if (unread) return null;
  const { value, decimals } = akhir.reading;
  const results = ["kumulatif", "akhir", "maks"].map((sifat2) => kondisiAkhir(amounts2, sifat2));
  if (results.some((result) => result === null || follows(value, result, decimals))) return null;
  const unit = satuanOf(indikator);
  const sifat = isCountable(unit) === false || akhir.reading.percent ? "akhir" : "kumulatif";
  const expected = kondisiAkhir(amounts2, sifat) ?? 0;
  const years = amounts2.map((amount) => printNumber(amount ?? 0));
  const reckoned = sifat === "kumulatif" ? `${years.join(" + ")} = ${printNumber(expected)}` : `target tahun terakhir ${printNumber(expected)}`;
  const reason = sifat === "kumulatif" ? sumReason({ printed: value, years: indikator.targets, least: LEAST2, print: printNumber }) : null;
  return {
    cells: [akhir.cell],
    related: indikator.targets.map((figure) => figure.cell),
    apa: `Kondisi akhir ${sebutIndikator(indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""} tertulis ${akhir.cell.text}, padahal ${reckoned}; selisih ${printNumber(value - expected)}.${reason?.told ?? ""}`,
    perbaikan: `Tulis ${`${printNumber(expected)} ${unit}`.trim()}, atau betulkan ${reason?.cell ? `target di sel ${formatPosition(reason.cell)}` : "target tahun yang keliru"}.`,
    observed: akhir.cell.text,
    expected: `${printNumber(expected)} ${unit === "%" ? "%" : unit}`.trim(),
    subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|akhir`,
    fix: fixOf(
      [
        {
          ...addressOf(akhir.cell),
          value: writtenLike(indikator.table, akhir.cell, expected),
          ...sifat === "kumulatif" ? { sum: indikator.targets.map(({ cell }) => addressOf(cell)) } : {}
        }
      ],
      // A year that was left out may be one that should have no target: only a slip of the keys leaves no choice.
      isCountable(unit) === true && reason?.kind === "slip"
    )
  };
}

// core/rules/shared/reasons/period-reason.ts
var LEAST3 = 1e3;
function periodReason(simpul, row2) {
  const printed = row2.akhir ? amountOf(row2.akhir.reading) : null;
  if (!row2.akhir || printed === null) return null;
  const key2 = formatAddress(row2.akhir.cell);
  const ledger = ledgerAround(simpul);
  const years = new Set(row2.pagu.map(({ cell }) => formatAddress(cell)));
  const own2 = ledger.sums.find(
    ({ total, parts }) => total.key === key2 && parts.some((part2) => years.has(part2.key))
  );
  const found = own2 ? oneCell(own2, ledger.sums) : null;
  if (found && found.repairs > 0) return cellReason(found, ledger, key2);
  const confirmed = ledger.sums.some(
    (sum) => sum !== own2 && fits(sum) && [sum.total, ...sum.parts].some((entry) => entry.key === key2)
  );
  const reason = confirmed ? null : sumReason({ printed, years: row2.pagu, least: LEAST3, print: rupiah });
  return reason && { told: reason.told, repair: null, cells: reason.cell ? [reason.cell] : [], own: !reason.cell };
}

// core/rules/kondisi-akhir-rp.ts
var kondisiAkhirRp = defineRule({
  id: "kondisi-akhir-rp",
  category: "period-total-mismatch",
  severity: "error",
  title: "Pagu akhir periode sama dengan jumlah pagu tahunannya",
  why: "Kolom Rp pada kondisi akhir periode adalah kebutuhan dana seluruh periode, yaitu jumlah pagu tiap tahun.",
  source: 'Kolom "Kondisi kinerja pada akhir periode: Rp" T-C.27, Permendagri 86/2017.',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
       1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | *110.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027 | Kondisi Akhir Target | Kondisi Akhir Rp
       1.06.04.2.01.0008 | Pemberian Akses | Jumlah Orang | 10 | 30.000.000 | 10 | 35.000.000 | 20 | 65.000.000
       1.06.04.2.01.0009 | Pemberian Layanan | Jumlah Orang | - | - | 10 | 35.000.000 | 10 | 35.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan)
      for (const simpul of pendanaan.simpul)
        for (const row2 of simpul.paguRows) {
          const found = mismatch2(pendanaan, simpul, row2);
          if (found) yield found;
        }
  }
});
function mismatch2(pendanaan, simpul, row2) {
  const printed = row2.akhir ? amountOf(row2.akhir.reading) : null;
  const unread = row2.pagu.some(({ reading }) => reading.form !== "amount" && reading.form !== "empty");
  const sum = yearly(row2);
  if (!row2.akhir || printed === null || unread || sameRupiah(printed, sum, row2.pagu.length)) return null;
  const before = earlierRows(simpul, row2).reduce((total, other2) => total + yearly(other2), 0);
  const carries = before > 0 && sameRupiah(printed, sum + before, row2.pagu.length);
  const reason = carries ? {
    told: ` Angka itu memuat juga ${rupiah(before)} dari baris indikator di atasnya, sehingga terhitung dua kali bila kedua baris dijumlahkan.`,
    repair: null,
    cells: [],
    own: false
  } : periodReason(simpul, row2);
  return {
    cells: [row2.akhir.cell],
    related: [...row2.pagu.map((figure) => figure.cell), ...reason?.cells ?? []],
    apa: `Pagu akhir periode ${sebutSimpul(simpul)} tertulis ${rupiah(printed)}, padahal jumlah pagu tahunannya ${rupiah(sum)} (selisih ${printNumber(printed - sum)}).${reason?.told ?? ""}`,
    perbaikan: reason?.repair ?? `Ganti dengan ${rupiah(sum)} atau rumus penjumlahan; bila pagu tahunannya yang keliru, betulkan di sana.`,
    observed: printNumber(printed),
    expected: printNumber(sum),
    subject: `${simpul.kode.baku}|pagu akhir`,
    fix: periodFix({ pendanaan, simpul, becomes: /* @__PURE__ */ new Map([["akhir", sum]]) }, row2, reason),
    ...carries ? { severity: "warning" } : {}
  };
}
function earlierRows({ paguRows }, row2) {
  return paguRows.slice(0, paguRows.indexOf(row2));
}
function periodFix(change, { pagu, akhir }, reason) {
  const sum = change.becomes.get("akhir");
  if (!akhir || sum === void 0) return null;
  const value = writtenLike(change.simpul.table, akhir.cell, sum);
  const edit = { ...addressOf(akhir.cell), value, sum: pagu.map(({ cell }) => addressOf(cell)) };
  const verdict = verdictOf(change);
  const isBlamed = reason === null ? verdict === "borne-out" || yearsFit(change.simpul) : reason.own;
  return fixOf([edit], isBlamed && verdict !== "contradicted");
}
function yearsFit({ induk, paguRows }) {
  const years = paguRows[0]?.pagu.map((_, slot) => induk && columnSum(induk, slot, /* @__PURE__ */ new Map())) ?? [];
  return years.length > 0 && years.every((sum) => sum !== null && fits(sum));
}
function yearly(row2) {
  return row2.pagu.reduce((total, figure) => total + (amountOf(figure.reading) ?? 0), 0);
}

// core/rules/shared/heading-years.ts
function yearEdit(sheet, at2, [from, to]) {
  const { value, text: text2 } = sheet.cell(at2.row, at2.column);
  const changed2 = String(value ?? text2).replace(String(from), String(to));
  return { ...addressOf(at2), value: typeof value === "number" ? Number(changed2) : changed2 };
}

// core/rules/kondisi-akhir-tahun.ts
var kondisiAkhirTahun = defineRule({
  id: "kondisi-akhir-tahun",
  category: "year-mismatch",
  severity: "warning",
  title: "Kondisi akhir menyebut tahun terakhir targetnya",
  why: "Bila kepala kolom menyebut tahun lain, tidak jelas target mana yang harus tercapai pada akhir periode.",
  source: "Kolom kondisi kinerja pada akhir periode, Permendagri 86/2017.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2024 | Target 2025 | Target 2026 | *Kondisi Akhir 2025
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82 | 82`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2024 | Target 2025 | Target 2026 | Kondisi Akhir 2026
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82 | 82`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      for (const section of table.sections) {
        const found = mismatch3(plan, table, section);
        if (found) yield found;
      }
    }
  }
});
function mismatch3(plan, table, section) {
  const last = sectionYears(section, "target").at(-1);
  const wrong2 = section.columns.filter(
    ({ role, path }) => (role === "target-akhir" || role === "pagu-akhir") && path.year !== null && path.year !== last
  );
  const [first] = wrong2;
  if (!last || !first) return null;
  const printed = String(first.path.year);
  const cells = distinct2(wrong2.map((column) => yearCell(table, column)));
  return {
    cells,
    apa: `Kolom kondisi akhir menyebut ${printed}, sedangkan target terakhir tabel ini tahun ${String(last)}.`,
    perbaikan: `Betulkan tahunnya menjadi ${String(last)}, atau lengkapi tahun targetnya.`,
    observed: printed,
    expected: String(last),
    subject: `${table.kind.id}|tahun kondisi akhir`,
    fix: fixOf(
      cells.map((at2) => yearEdit(table.sheet, at2, [first.path.year ?? last, last])),
      plan.period?.last === last && wrong2.every(({ path }) => path.year === first.path.year)
    )
  };
}
function yearCell(table, { path, headingCells }) {
  const depth = path.texts.map((text2) => text2.includes(String(path.year))).lastIndexOf(true);
  const at2 = headingCells[depth] ?? { row: 0, column: 0 };
  return { sheet: table.sheet.name, row: at2.row, column: at2.column };
}
function distinct2(cells) {
  return [...new Map(cells.map((cell) => [`${String(cell.row)},${String(cell.column)}`, cell])).values()];
}

// core/rules/nama-beda-nomenklatur.ts
var namaBedaNomenklatur = defineRule({
  id: "nama-beda-nomenklatur",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Nama sama dengan nama resmi kodenya",
  why: "Nama program, kegiatan, dan sub kegiatan tetap. Nama yang lain berarti salah ketik, atau kodenya yang salah.",
  source: "Nomenklatur, menurut daftar yang dimuat. Huruf besar, spasi, dan tanda baca tidak dibandingkan.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | *Penyediaan Permakanaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | *Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | Program Rehabilitasi Sosial | Persentase | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0001 | PENYEDIAAN  PERMA-KANAN | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Sub Kegiatan: Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const entry = entryInForce(nomenklatur, baku);
      if (!entry) continue;
      const wrong2 = tempat.filter(({ nama }) => nama !== "" && !isName(nama, entry));
      for (const same of groupBy(wrong2, ({ nama }) => nameKey(nama)).values())
        yield* draft18(same, entry, nomenklatur);
    }
  }
});
var LEVEL_WORD = /^\s*(urusan pemerintahan bidang|urusan|bidang urusan|bidang|program|sub\s?kegiatan|kegiatan)\b[\s:.-]*/i;
function isName(nama, entry) {
  const [printed, official] = [nama, entry.nama].map((text2) => nameKey(text2.replace(LEVEL_WORD, "")));
  return printed === official || nameKey(nama) === nameKey(entry.nama);
}
function* draft18(tempat, entry, nomenklatur) {
  const [first] = tempat;
  if (!first) return;
  const others = kodeSenama(first, nomenklatur);
  yield {
    cells: tempat.map(({ namaCell }) => namaCell),
    apa: `Nama ${first.kode.baku} berbeda dari nomenklatur: ${wordDifference(first.nama, entry.nama)}.`,
    perbaikan: others.length > 0 ? `"${quote(first.nama)}" adalah nama resmi ${others.join(" atau ")}: betulkan kodenya, atau tulis nama resminya "${quote(entry.nama)}".` : `Tulis nama resminya: "${entry.nama}".`,
    observed: first.nama,
    expected: entry.nama,
    subject: `${first.kode.baku}|nama resmi`,
    fix: others.length === 0 ? fixOf(namaEdits(tempat, entry.nama), isSlip(first.nama, entry.nama)) : null
  };
}

// core/rules/nama-kode-beda.ts
var namaKodeBeda = defineRule({
  id: "nama-kode-beda",
  category: "code-name-mismatch",
  severity: "warning",
  title: "Satu kode, satu nama di seluruh buku kerja",
  why: "Nama program, kegiatan, dan sub kegiatan ditetapkan per kode. Dua nama untuk satu kode berarti salah ketik nama atau salah kode.",
  source: "Nomenklatur: kode tidak pernah berganti arti (Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya).",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Lampiran
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.4.2.1.1 | *Penyediaan Permakanaan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Prioritas
       Daftar Subkegiatan Prioritas
       No | Program Prioritas | Outcome | Kegiatan / Subkegiatan
       1 | *1.06.05 - PROGRAM JAMINAN | Meningkatnya jaminan sosial | 1.06.05.2.02 - Pengelolaan Data`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Lampiran
       Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.6.4.2.1.1 | PENYEDIAAN  Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const variants of byKode2(plan)) {
      const [right, ...other2] = variants;
      if (right) for (const variant of other2) yield draft19(right, variant);
    }
  }
});
function byKode2(plan) {
  const repeated2 = kodeTercetak(plan).filter(({ tempat }) => tempat.length > 1);
  return repeated2.map(({ baku, tempat }) => {
    const named = tempat.flatMap(({ nama, namaCell }) => nama === "" ? [] : [{ baku, nama, namaCell }]);
    return [...groupBy(named, ({ nama }) => nameKey2(nama)).values()].sort((a, b) => b.length - a.length);
  });
}
function draft19(right, variant) {
  const [first] = right;
  const [{ baku, nama } = { baku: "", nama: "" }] = variant;
  const [here, there] = quoteApart(nama, first?.nama ?? "");
  return {
    cells: variant.map(({ namaCell }) => namaCell),
    related: right.map(({ namaCell }) => namaCell),
    apa: `Kode ${baku} bernama "${here}" di sini, tetapi "${there}"${first ? ` di ${formatAddress(first.namaCell)}` : ""}.`,
    perbaikan: "Samakan namanya dengan nomenklatur, atau betulkan kodenya.",
    observed: nama,
    expected: first?.nama ?? "",
    subject: `${baku}|nama`
  };
}

// core/numbers/predicate.ts
var PREDIKAT = {
  SAKIP: ["D", "C", "CC", "B", "BB", "A", "AA"],
  IKM: ["D", "C", "B", "A"],
  EPDESKEL: ["Kurang Berkembang", "Berkembang", "Cepat Berkembang"]
};
function bare(predikat) {
  return foldSpaces(predikat.replace(/\([^()]*\)/g, " ")).toLowerCase();
}
function rankOf(predikat, scale) {
  const index = scale.map(bare).indexOf(bare(predikat));
  return index < 0 ? null : index + 1;
}

// core/rules/nilai-di-luar-skala.ts
var nilaiDiLuarSkala = defineRule({
  id: "nilai-di-luar-skala",
  category: "number-format",
  severity: "warning",
  title: "Nilai SAKIP dan IKM berada pada skalanya",
  why: "Nilai SAKIP paling banyak 100 dan predikatnya D sampai AA; IKM 25 sampai 100. Angka di luar itu salah ketik, atau memakai skala lain.",
  source: "PermenPANRB 88/2021 (SAKIP) dan 14/2017 (IKM). IKM berskala 1 sampai 4 hanya diberitahukan.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "indikator-rpjmd"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70,01 | *7.026 | 70,51
       Meningkatnya kinerja | | Predikat SAKIP | BB | *BBB | A
       Meningkatnya layanan | | Indeks Kepuasan Masyarakat (IKM) | *3,4 | *3,5 | *3,6`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70 | 71 | A (81)
       Meningkatnya layanan | | Nilai IKM | 84,37 | 85 | 86
       Meningkatnya layanan | | Persentase IKM yang dibina | 10 | 12 | 20
       Meningkatnya layanan | | Jumlah dokumen SAKIP | 120 | 120 | 120`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const scale = scaleOf(indikator);
      const off = scale ? indikator.figures.filter((figure) => isOff(figure, scale)) : [];
      if (!scale || off.length === 0) continue;
      yield {
        cells: off.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `${sebutIndikator(indikator)} tertulis ${off.map(({ cell }) => cell.text).join("; ")}, di luar skala ${scale.nama}.`,
        perbaikan: `Tulis menurut skala ${scale.nama}.`,
        observed: off.map(({ cell }) => cell.text).join("; "),
        expected: scale.nama,
        subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|skala`,
        ...off.every(isOnFour) ? { severity: "info" } : {}
      };
    }
  }
});
var SAKIP = { nama: "SAKIP: 0-100 atau D sampai AA", low: 0, grades: PREDIKAT.SAKIP };
var IKM = { nama: "IKM: 25-100 atau D sampai A", low: 25, grades: PREDIKAT.IKM };
function scaleOf({ name }) {
  if (/^(nilai|predikat|skor)\b.*\b(sakip|akip)\b/i.test(name.name)) return SAKIP;
  return /^(nilai|indeks|skor)\b.*(\bikm\b|kepuasan masyarakat)/i.test(name.name) ? IKM : null;
}
function isOff({ reading }, { low, grades }) {
  if (reading.form === "amount")
    return reading.value !== 0 && (reading.value < low || reading.value > 100) && !reading.percent;
  return reading.form === "predicate" && /^[A-D]{1,3}$/.test(reading.text) && rankOf(reading.text, grades) === null;
}
function isOnFour({ reading }) {
  return reading.form === "amount" && reading.value >= 1 && reading.value <= 4;
}

// core/rules/nomenklatur-belum-dimuat.ts
var nomenklaturBelumDimuat = defineRule({
  id: "nomenklatur-belum-dimuat",
  category: "other",
  severity: "info",
  title: "Daftar nomenklatur untuk semua bidang yang dipakai sudah dimuat",
  why: "Apakah kode, nama, indikator, dan satuan benar, hanya dapat dibandingkan dengan daftar resminya. Daftar itu berganti hampir setiap tahun, maka dimuat sendiri dari berkas yang berlaku.",
  source: "Nomenklatur menurut Kepmendagri 900.1.15.5-1317/2023 dan pemutakhirannya, atau ekspor SIPD.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *2.13.03 | PROGRAM PENINGKATAN KERJASAMA DESA | Persentase | 80 | 1.000.000 | 80 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    const missing3 = /* @__PURE__ */ new Map();
    for (const { baku, tempat } of kodeTercetak(plan)) {
      const bidang = kodePada(baku, "bidang");
      if (bidang === null || missing3.has(bidang)) continue;
      const status = nomenklatur.status(baku);
      const isUncovered = status.kind === "tidak-tercakup" || status.kind === "berlaku" && !status.pack.lengkap;
      if (isUncovered) missing3.set(bidang, tempat[0].cell);
    }
    if (missing3.size > 0) yield draft20([...missing3.keys()], [...missing3.values()]);
  }
});
function draft20(bidang, cells) {
  return {
    cells: cells.slice(0, 1),
    apa: `Kode dan nama bidang ${printSome(bidang)} belum dibandingkan dengan nomenklatur: daftarnya belum dimuat.`,
    perbaikan: "Impor daftar nomenklatur yang berlaku (ekspor SIPD atau lampiran Kepmendagri) di tab Nomenklatur, atau dengan --nomenklatur pada baris perintah.",
    observed: bidang.join("; "),
    expected: "daftar nomenklatur",
    subject: "nomenklatur|belum dimuat"
  };
}

// core/rules/nomor-cascading.ts
var nomorCascading = defineRule({
  id: "nomor-cascading",
  category: "order",
  severity: "warning",
  title: "Nomor sasaran dan indikator pada cascading bersusun",
  why: "Nomor pada cascading menunjukkan sasaran mana yang mendukung sasaran di atasnya. Nomor yang putus atau ganda membuat hubungan itu hilang.",
  source: "Daftar cascading bernomor S dan IK pada Renstra 2025-2029; praktik.",
  tables: ["cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == Cascading
       S.1 Menurunnya kemiskinan
       IK.1 Tingkat kemiskinan
       S.1.1 Meningkatnya layanan sosial
       IK.1.1 Persentase PPKS terlayani
       *IK.1.2 Persentase PSKS aktif
       S.1.2 Meningkatnya pemberdayaan
       *S.3.1 Meningkatnya perlindungan
       *IK.4.1 Persentase korban terlayani
       *S.1.1 Meningkatnya akuntabilitas`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == Cascading
       S.1 | Menurunnya kemiskinan
       IK.1 | Tingkat kemiskinan
       S.1.1 | Meningkatnya layanan sosial
       IK.1.1.1 | Persentase PPKS terlayani
       IK.1.1.2 | Persentase lansia terlayani
       S.1.2 | Meningkatnya pemberdayaan
       S.1.2 | Meningkatnya pemberdayaan
       IK.1.2 | Persentase PSKS aktif`
    ]
  },
  *check(plan) {
    for (const [, lines2] of groupBy(plan.nomorKinerja, ({ cell }) => cell.sheet)) {
      const sasaran2 = /* @__PURE__ */ new Map();
      for (const line of lines2) if (line.jenis === "sasaran") put(sasaran2, line);
      const depths = new Set([...sasaran2.values()].map(({ nomor }) => nomor.length));
      for (const line of lines2) {
        const found = line.jenis === "sasaran" ? wrongSasaran(line, sasaran2, depths) : wrongIndikator(line, sasaran2);
        if (found) yield found;
      }
    }
  }
});
function put(sasaran2, line) {
  const key2 = line.nomor.join(".");
  if (!sasaran2.has(key2)) sasaran2.set(key2, line);
}
function wrongSasaran(line, sasaran2, depths) {
  const first = sasaran2.get(line.nomor.join("."));
  if (first && nameKey2(first.nama) !== nameKey2(line.nama))
    return {
      ...told(line, `dipakai juga untuk "${quote(first.nama)}"`, "Beri nomor sendiri-sendiri."),
      related: [first.cell],
      category: "duplicate-code"
    };
  const parent = line.nomor.slice(0, -1);
  return parent.length === 0 || !depths.has(parent.length) || sasaran2.has(parent.join(".")) ? null : orphan(line, `S.${parent.join(".")}`);
}
function wrongIndikator(line, sasaran2) {
  const owner = sasaran2.get(line.nomor.join(".")) ?? sasaran2.get(line.nomor.slice(0, -1).join("."));
  if (!owner) return orphan(line, `S.${line.nomor.join(".")}`);
  return owner.cell.row <= line.cell.row ? null : {
    ...told(line, `tercetak di atas sasarannya, ${owner.written}`, "Pindahkan ke bawah sasarannya."),
    related: [owner.cell]
  };
}
function orphan(line, expected) {
  return {
    ...told(
      line,
      `tidak mempunyai induk: ${expected} tidak ada`,
      "Betulkan nomornya (mungkin titiknya hilang), atau lengkapi sasaran yang menjadi induknya."
    ),
    expected,
    category: "parent-missing"
  };
}
function told(line, what, perbaikan) {
  return {
    cells: [line.cell],
    apa: `${`${line.written} ${quote(line.nama)}`.trim()} ${what}.`,
    perbaikan,
    observed: line.written,
    expected: "nomor yang bersusun",
    subject: `${line.written}|${nameKey2(line.nama)}`
  };
}

// core/rules/nomor-kolom.ts
var nomorKolom = defineRule({
  id: "nomor-kolom",
  category: "other",
  severity: "info",
  title: "Nomor kolom berurutan",
  why: "Kolom dirujuk dengan nomornya. Nomor yang ganda atau meloncat biasanya tersisa dari kolom yang disisipkan atau dihapus.",
  source: "Format tabel pada kedua peraturan: kolom bernomor 1 sampai terakhir.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "perumusan-program",
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "strategi-kebijakan"
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       (1) | (2) | (3) | *(1) | (4) | *(6)
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       (1) | (2) | (3) | | (4) | (5)
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4 | 3`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      const [section] = table.sections;
      const wrong2 = section ? outOfOrder(table, section) : [];
      if (wrong2.length === 0) continue;
      yield {
        cells: wrong2,
        apa: `Nomor kolom ${printList(wrong2.map(({ text: text2 }) => text2))} tidak melanjutkan nomor di kirinya.`,
        perbaikan: "Nomori ulang kolomnya dari 1.",
        observed: wrong2.map(({ text: text2 }) => text2).join("; "),
        expected: "nomor yang berurutan",
        subject: `${table.kind.id}|nomor kolom`,
        fix: renumbered(table)
      };
    }
  }
});
function renumbered(table) {
  const rows = table.sections.map(({ heading }) => numberCells(table, heading));
  if (rows.flat().some(({ text: text2 }) => text2.includes("="))) return null;
  const edits2 = rows.flatMap((cells) => {
    const first = numberIn(cells[0]?.text ?? "");
    return cells.flatMap((cell, index) => {
      const right = String(first + index);
      const value = typeof cell.value === "number" ? Number(right) : cell.text.replace(/\d+/, right);
      return numberIn(cell.text) === first + index ? [] : [{ ...addressOf(cell), value }];
    });
  });
  return fixOf(edits2, true);
}
function numberCells({ sheet }, { numberRow, range }) {
  if (numberRow === null) return [];
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  return columns.map((column) => sheet.cell(numberRow, column)).filter(({ text: text2 }) => !Number.isNaN(numberIn(text2)));
}
var numberIn = (text2) => Number(/\d+/.exec(text2)?.[0] ?? NaN);
function outOfOrder(table, { heading }) {
  const wrong2 = [];
  let last = 0;
  for (const cell of numberCells(table, heading)) {
    const number4 = numberIn(cell.text);
    if (last > 0 && number4 !== last + 1) wrong2.push(cell);
    last = Math.max(last, number4);
  }
  return wrong2;
}

// core/tables/caption.ts
var HIGHEST_CAPTION = 8;
var CAPTION_START = /^(tabel|table|lampiran|formulir|form|lanjutan|sambungan|daftar|t\s*-?\s*[cb]\b)/i;
function readCaption(sheet, headingTop2, { floor, isTitle: isTitle2 }) {
  const lines2 = linesAbove(sheet, headingTop2, floor);
  const start = floor > sheet.used.top ? lines2.findIndex((line) => CAPTION_START.test(line.text) || isTitle2(line.text)) : 0;
  const kept = start < 0 ? [] : lines2.slice(start);
  return { text: kept.map((line) => line.text).join(" "), lines: kept, top: kept[0]?.at.row ?? headingTop2 };
}
function linesAbove(sheet, headingTop2, floor) {
  const lines2 = [];
  for (let row2 = headingTop2 - 1; row2 >= Math.max(floor, headingTop2 - HIGHEST_CAPTION); row2--) {
    const cells = filledColumns(sheet, row2);
    if (cells.length > 2 && !isLabel(sheet, row2, cells)) break;
    for (const column of [...cells].reverse())
      lines2.push({ text: sheet.text(row2, column), at: { row: row2, column } });
  }
  return lines2.reverse();
}
function isLabel(sheet, row2, columns) {
  const [first, second] = columns.map((column) => sheet.text(row2, column));
  return columns.length <= 4 && (/^:/.test(second ?? "") || /:$/.test(first ?? ""));
}
function filledColumns(sheet, row2) {
  const columns = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (sheet.text(row2, column) !== "") columns.push(column);
  }
  return columns;
}
function tableNumber(caption) {
  return /tabel\s*[:.]?\s*((?:[A-Z]{1,3}\s*[.-]?\s*)*\d+(?:[.-]\d+)*)/i.exec(caption)?.[1]?.replace(/\s+/g, "") ?? null;
}
function isContinuation(caption) {
  return /lanjutan|sambungan/i.test(caption);
}

// core/rules/nomor-tabel-ganda.ts
var nomorTabelGanda = defineRule({
  id: "nomor-tabel-ganda",
  category: "other",
  severity: "warning",
  title: "Setiap tabel mempunyai nomor sendiri",
  why: 'Rujukan "lihat Tabel 4.3" tidak jelas bila dua tabel bernomor sama.',
  source: "Praktik penulisan dokumen; tabel yang bersambung boleh mengulang nomornya.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "pencapaian-kinerja", "anggaran-realisasi"],
  examples: {
    salah: [
      `Tabel 6.1 Tujuan dan Sasaran
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4
       == IKU
       *Tabel 6.1 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`
    ],
    benar: [
      `Tabel 6.1 Tujuan dan Sasaran
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 5 | 4
       == Lanjutan
       Tabel 6.1 Tujuan dan Sasaran (Lanjutan)
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 70 | 71
       == IKU
       Tabel 6.2 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Nilai SAKIP | Nilai | 70 | 71`
    ]
  },
  *check(plan) {
    for (const [nomor, tables] of numbered(plan)) {
      const [first] = tables;
      for (const table of tables.filter((each) => each.kind.id !== first?.kind.id)) {
        const line = table.caption.lines.find(({ text: text2 }) => tableNumber(text2) !== null);
        if (!first || !line) continue;
        yield {
          cells: [{ sheet: table.sheet.name, ...line.at }],
          apa: `Tabel ${nomor} juga nomor ${first.kind.title} di lembar ${first.sheet.name}.`,
          perbaikan: "Beri nomor lain pada salah satunya, dan sesuaikan rujukannya dalam naskah.",
          observed: `Tabel ${nomor}`,
          expected: "nomor yang belum dipakai",
          subject: `${table.kind.id}|nomor tabel`
        };
      }
    }
  }
});
function numbered(plan) {
  const own2 = plan.tables.filter(
    ({ caption }) => tableNumber(caption.text) !== null && !isContinuation(caption.text)
  );
  return groupBy(own2, ({ caption }) => tableNumber(caption.text)?.toUpperCase() ?? "");
}

// core/rules/shared/planned.ts
function paguRowsOf(simpul) {
  const { paguRows, keluaran } = simpul;
  return keluaran.length === 0 ? paguRows : [...paguRows, ...keluaran];
}
function paguIsPlanned(simpul, slot) {
  const isPlanned = ({ pagu }) => isPositive(pagu[slot]);
  return simpul.paguRows.some(isPlanned) || simpul.keluaran.some(isPlanned);
}
function paguIsEmpty(simpul, slot) {
  const isEmpty = ({ pagu }) => pagu[slot]?.reading.form === "empty";
  return simpul.paguRows.every(isEmpty) && simpul.keluaran.every(isEmpty);
}

// core/rules/pagu-ada-target-tidak.ts
var paguAdaTargetTidak = defineRule({
  id: "pagu-ada-target-tidak",
  category: "missing-pagu",
  severity: "warning",
  title: "Pagu dan target ada bersama-sama",
  why: "Pagu tanpa target tidak jelas hasilnya; target tanpa pagu tidak dapat dilaksanakan, atau pagunya terlewat ditulis.",
  source: "Praktik verifikasi. Indikator kedua dan seterusnya berbagi pagu dengan yang pertama.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.05.2.01.0005 | Fasilitasi Usaha Ekonomi | Jumlah Dokumen | 36 Dokumen | * | 36 Dokumen | 50.000.000
       2.13.05.2.01.0006 | Fasilitasi Teknologi | Jumlah Laporan | *- | 1.000.000 | 36 Laporan | 50.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       2.13.05.2.01.0005 | Fasilitasi Usaha Ekonomi | Jumlah Dokumen | - | - | 36 Dokumen | 50.000.000
       2.13.05.2.01.0006 | Fasilitasi Teknologi | Jumlah Laporan | 0 | 0 | 36 Laporan | 50.000.000
       | | Jumlah Alat | | | 3 Unit |`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const found = [withoutPagu(pendanaan, simpul), withoutTarget(pendanaan, simpul)];
        for (const draft39 of found) if (draft39) yield draft39;
      }
    }
  }
});
function withoutPagu(pendanaan, simpul) {
  if (simpul.anak.length > 0 || !hasAnyPagu(simpul)) return null;
  const slots = slotsWhere(
    simpul,
    (slot) => paguIsEmpty(simpul, slot) && targetsAt(simpul, slot).some(isPositive)
  );
  if (slots.length === 0) return null;
  return {
    cells: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    related: slots.flatMap(
      (slot) => targetsAt(simpul, slot).filter(isPositive).map((figure) => figure.cell)
    ),
    apa: `${sebutSimpul(simpul)} mempunyai target ${yearsAt(pendanaan, slots)}, tetapi pagunya kosong.`,
    perbaikan: "Isi pagunya, atau kosongkan targetnya bila tidak dilaksanakan pada tahun itu.",
    observed: "",
    expected: "pagu",
    subject: `${simpul.kode.baku}|tanpa pagu`
  };
}
function withoutTarget(pendanaan, simpul) {
  if (!simpul.indikator.some(({ targets: targets2 }) => targets2.some(isFilled))) return null;
  const slots = slotsWhere(simpul, (slot) => hasNoTarget(simpul, slot) && paguIsPlanned(simpul, slot));
  if (slots.length === 0) return null;
  const cells = slots.flatMap(
    (slot) => targetsAt(simpul, slot).slice(0, 1).map((figure) => figure.cell)
  );
  if (cells.length === 0) return null;
  return {
    cells,
    related: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    apa: `${sebutSimpul(simpul)} mempunyai pagu ${yearsAt(pendanaan, slots)}, tetapi tidak satu pun targetnya terisi.`,
    perbaikan: "Isi targetnya, atau pindahkan pagunya ke tahun pelaksanaannya.",
    observed: "",
    expected: "target",
    subject: `${simpul.kode.baku}|tanpa target`,
    category: "missing-target"
  };
}
function slotsWhere({ paguRows }, isMeant) {
  const slots = [];
  const count = paguRows[0]?.pagu.length ?? 0;
  for (let slot = 0; slot < count; slot++) if (isMeant(slot)) slots.push(slot);
  return slots;
}
function targetsAt(simpul, slot) {
  return simpul.indikator.flatMap((indikator) => indikator.targets[slot] ?? []);
}
function hasNoTarget(simpul, slot) {
  return simpul.indikator.every(({ targets: targets2 }) => {
    const figure = targets2[slot];
    return figure === void 0 || !isFilled(figure);
  });
}
function hasAnyPagu({ paguRows, keluaran }) {
  const isFunded = ({ pagu }) => pagu.some(isPositive);
  return paguRows.some(isFunded) || keluaran.some(isFunded);
}
function yearsAt(pendanaan, slots) {
  return printYears(slots.flatMap((slot) => pendanaan.years[slot] ?? []));
}

// core/rules/pagu-format-grup.ts
var paguFormatGrup = defineRule({
  id: "pagu-format-grup",
  category: "number-format",
  severity: "error",
  title: "Pagu ditulis sebagai angka yang utuh",
  why: "Angka yang kelompok ribuannya rusak biasanya terpotong satu angka: nilainya menjadi sepersepuluh, dan rumus membacanya sebagai teks.",
  source: "Praktik; angka yang disalin dari PDF atau Word sering terpotong di tepi sel.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 | *49.956.42 | 200 | 49.956.420
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | - | *1 unit | 200 | *17.879.856.1699,00`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 200 | 49.956.420 | 200 | Rp 49.956.420,00
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 23,750,520,794 | 200 | -`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        for (const row2 of paguRowsOf(simpul)) if (hasFault(row2)) yield* unreadable2(pendanaan, simpul, row2);
      }
    }
  }
});
function hasFault({ pagu, akhir }) {
  const isFaulty = (figure) => faultOf(figure) !== null;
  return pagu.some(isFaulty) || akhir !== null && isFaulty(akhir);
}
function* unreadable2(pendanaan, simpul, row2) {
  for (const slot of paguSlots({ paguRows: [row2] })) {
    const figure = paguFigure(row2, slot);
    const reason = figure ? faultOf(figure) : null;
    if (!figure || reason === null) continue;
    const expected = likelyAmount(simpul, row2, slot);
    yield {
      cells: [figure.cell],
      apa: `Pagu ${slotLabel(pendanaan.years, slot)} ${sebutSimpul(simpul)} tertulis "${figure.cell.text}": ${reason}.`,
      perbaikan: expected === null ? "Ketik ulang angkanya menurut sumbernya." : `Kemungkinan yang dimaksud ${rupiah(expected)} (menurut ${expectedFrom(simpul, row2, slot)}); pastikan dahulu.`,
      observed: figure.cell.text,
      expected: expected === null ? "angka utuh" : printNumber(expected),
      subject: `${simpul.kode.baku}|pagu ${slotLabel(pendanaan.years, slot)}`,
      fix: amountFix(simpul, figure, expected)
    };
  }
}
function amountFix({ table }, { cell, reading }, expected) {
  const isBlank2 = reading.form === "amount" && reading.traits.includes("inner-blanks");
  const right = isBlank2 ? reading.value : expected;
  if (right === null) return null;
  return fixOf([{ ...addressOf(cell), value: writtenLike(table, cell, right) }], isBlank2);
}
function faultOf({ reading }) {
  if (reading.form === "empty" || reading.form === "lost") return null;
  if (reading.form === "broken") return reading.reason;
  if (reading.form !== "amount") return "bukan angka";
  if (reading.traits.includes("inner-blanks")) return "ada spasi di tengah angka";
  const unit = normalUnit(reading.unit);
  return unit === "" || unit === "rupiah" ? null : `ada satuan "${reading.unit}"; kolom target dan Rp mungkin tertukar atau bergeser`;
}
function likelyAmount(simpul, row2, slot) {
  const likely = pairedAmount(simpul, row2, slot) ?? usualAmount(row2);
  const typed = (paguFigure(row2, slot)?.cell.text ?? "").replace(/\D/g, "");
  const digits = String(likely ?? "");
  return likely !== null && typed !== "" && (digits.startsWith(typed) || digits.endsWith(typed)) ? likely : null;
}
function usualAmount(row2) {
  const others = row2.pagu.map((figure) => amountOf(figure.reading)).filter((amount) => amount !== null);
  const [first] = others;
  return first !== void 0 && others.length > 1 && others.every((amount) => amount === first) ? first : null;
}
function pairedAmount(simpul, row2, slot) {
  for (const other2 of paguRowsOf(simpul)) {
    const figure = other2 === row2 ? null : paguFigure(other2, slot);
    const amount = figure ? amountOf(figure.reading) : null;
    if (amount !== null) return amount;
  }
  return null;
}
function expectedFrom(simpul, row2, slot) {
  return pairedAmount(simpul, row2, slot) === null ? "tahun-tahun lainnya" : "baris pasangannya";
}

// core/rules/pagu-lonjakan.ts
var paguLonjakan = defineRule({
  id: "pagu-lonjakan",
  category: "target-jump",
  severity: "info",
  title: "Pagu program tidak berubah sepuluh kali lipat dalam setahun",
  why: "Perubahan sebesar ini memerlukan penjelasan, atau ada angka nol yang berlebih atau hilang.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | *1.932.982.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05 | PROGRAM PERLINDUNGAN | Persentase PPKS | 80 | 126.531.488 | 80 | 932.982.000
       1.06.06 | PROGRAM PENANGANAN BENCANA | Persentase korban | 80 | - | 80 | 932.982.000`
    ]
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      if (simpul.kode.level !== "program") continue;
      const pagu = simpul.paguRows[0]?.pagu ?? [];
      for (const [index, to] of pagu.entries()) {
        const from = pagu[index - 1];
        const found = from ? jump(simpul, from, to) : null;
        if (found) yield found;
      }
    }
  }
});
var FACTOR = 10;
function jump(simpul, from, to) {
  const [before, after] = [amountOf(from.reading) ?? 0, amountOf(to.reading) ?? 0];
  const [low, high] = [Math.min(before, after), Math.max(before, after)];
  if (low <= 0 || high < FACTOR * low) return null;
  return {
    cells: [to.cell],
    related: [from.cell],
    apa: `Pagu ${sebutSimpul(simpul)} berubah dari ${rupiah(before)} (${String(from.year ?? "")}) menjadi ${rupiah(after)} (${String(to.year ?? "")}): ${printNumber(high / low, 0)} kali lipat.`,
    perbaikan: "Periksa banyaknya nol; bila memang demikian, jelaskan di kolom keterangan.",
    observed: to.cell.text,
    expected: `sekitar ${from.cell.text}`,
    subject: `${simpul.kode.baku}|${String(to.year ?? "")}|lonjakan`
  };
}

// core/rules/pagu-outcome-beda-kode.ts
var paguOutcomeBedaKode = defineRule({
  id: "pagu-outcome-beda-kode",
  category: "rollup-mismatch",
  severity: "error",
  title: "Pagu baris outcome/output sama dengan pagu baris kodenya",
  why: "Kedua baris mencetak pagu yang sama. Bila berbeda, salah satunya tertinggal ketika yang lain diubah.",
  source: "Tata letak tabel Inmendagri 2/2025: baris kode dan baris outcome/output mencetak satu pagu.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 70.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | *50.000.000 | 2 | 70.000.000
       1.06.02.2.03 - Pengembangan Potensi | | | *| | 70.000.000
       Tersedianya Potensi | Jumlah Orang (Orang) | 2 | 72.000.000 | 2 | 70.000.000`
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 72.000.000 | | 70.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 72.000.000 | 2 | 70.000.000
       | Jumlah Lembaga Aktif (Lembaga) | 2 | | 2 |
       1.06.02.2.03 - Pengembangan Potensi | | | 72.000.000 | | 70.000.000
       Tersedianya Potensi | Jumlah Orang (Orang) | 2 | | 2 |`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      for (const simpul of pendanaan.simpul) {
        const own2 = splitKeluaran(simpul).own;
        if (own2.length === 0) continue;
        yield* differing(pendanaan, simpul, own2);
        yield* missing2(pendanaan, simpul, own2);
      }
    }
  }
});
function* differing(pendanaan, simpul, own2) {
  const gaps = paguSlots(simpul).flatMap((slot) => {
    const code = codeAmount(simpul, slot);
    const amounts2 = own2.map((row2) => rowAmount(row2, slot)).filter((amount) => amount !== null);
    const sum = amounts2.reduce((total, amount) => total + amount, 0);
    const agrees = code === null || amounts2.length === 0 || Math.abs(sum - code) <= amounts2.length;
    return agrees || amounts2.every((amount) => amount === code) ? [] : [{ slot, code, sum }];
  });
  if (gaps.length === 0) return;
  const told2 = gaps.map(
    ({ slot, code, sum }) => `${slotLabel(pendanaan.years, slot)}: baris kode ${rupiah(code)}, baris outcome/output ${rupiah(sum)} (selisih ${printNumber(code - sum)})`
  );
  yield {
    cells: gaps.flatMap(
      ({ slot }) => own2.flatMap((row2) => rowAmount(row2, slot) === null ? [] : cellOf(row2, slot))
    ),
    related: gaps.flatMap(({ slot }) => cellOf(simpul.paguRows[0], slot)),
    apa: `Pagu ${sebutSimpul(simpul)} berbeda antara baris kode dan baris outcome/output. ${told2.join("; ")}.${bornOut(simpul, gaps)}`,
    perbaikan: "Samakan keduanya. Baris kode biasanya yang cocok dengan jumlah anaknya.",
    observed: gaps.map(({ sum }) => printNumber(sum)).join("; "),
    expected: gaps.map(({ code }) => printNumber(code)).join("; "),
    subject: `${simpul.kode.baku}|pagu outcome`,
    fix: own2.length === 1 ? copyFix(simpul.table, { to: own2[0], from: simpul.paguRows[0] }, gaps) : null
  };
}
function bornOut(simpul, gaps) {
  const below = (slot) => simpul.anak.reduce((total, anak) => total + (resolvedPagu(anak, slot) ?? 0), 0);
  const fits3 = (of2) => simpul.anak.length > 0 && gaps.every((gap) => sameRupiah(gap[of2], below(gap.slot), simpul.anak.length));
  if (fits3("code")) return " Baris kode cocok dengan jumlah anaknya.";
  return fits3("sum") ? " Baris outcome/output yang cocok dengan jumlah anaknya." : "";
}
function* missing2(pendanaan, simpul, own2) {
  const [code] = simpul.paguRows;
  const [first] = own2;
  if (!code || !first) return;
  const slots = paguSlots(simpul);
  for (const [row2, other2, what] of [
    [code, first, "Baris kode"],
    [first, code, "Baris outcome/output"]
  ]) {
    const printsElsewhere = slots.some((slot) => rowAmount(row2, slot) !== null);
    const empty = slots.filter(
      (slot) => paguFigure(row2, slot)?.reading.form === "empty" && rowAmount(other2, slot) !== null
    );
    if (!printsElsewhere || empty.length === 0) continue;
    yield {
      cells: empty.flatMap((slot) => cellOf(row2, slot)),
      related: empty.flatMap((slot) => cellOf(other2, slot)),
      apa: `${what} ${sebutSimpul(simpul)} tidak mencetak pagu ${printList(empty.map((slot) => slotLabel(pendanaan.years, slot)))}, padahal baris pasangannya mencetak ${printList(empty.map((slot) => rupiah(rowAmount(other2, slot) ?? 0)))}.`,
      perbaikan: "Isi sel yang kosong dengan angka yang sama.",
      observed: "",
      expected: empty.map((slot) => printNumber(rowAmount(other2, slot) ?? 0)).join("; "),
      subject: `${simpul.kode.baku}|pagu kosong`,
      category: "missing-pagu",
      fix: copyFix(
        simpul.table,
        { to: row2, from: other2 },
        empty.map((slot) => ({ slot }))
      )
    };
  }
}
function copyFix(table, { to, from }, gaps) {
  const edits2 = gaps.flatMap(({ slot }) => {
    const [target] = cellOf(to, slot);
    const amount = from ? rowAmount(from, slot) : null;
    if (!target || amount === null) return [];
    return [{ ...addressOf(target), value: writtenLike(table, target, amount) }];
  });
  return fixOf(edits2, false);
}
function cellOf(row2, slot) {
  const figure = row2 ? paguFigure(row2, slot) : null;
  return figure ? [figure.cell] : [];
}

// core/rules/periode-judul-vs-tabel.ts
var periodeJudulVsTabel = defineRule({
  id: "periode-judul-vs-tabel",
  category: "year-mismatch",
  severity: "warning",
  title: "Periode pada judul sesuai dengan tahun pada tabel",
  why: "Judul dari periode lain biasanya sisa dokumen terdahulu; pembaca tidak tahu tahun mana yang berlaku.",
  source: "Periode Renstra mengikuti RPJMD. Menurut Inmendagri 2/2025 kolom tahun boleh bergeser satu tahun (judul 2025-2029, pagu 2026-2030).",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi"
  ],
  examples: {
    salah: [
      `*Tabel 6.1 Rencana Program dan Pendanaan Tahun 2016-2021
       Kode | Program / Kegiatan | Indikator | Target 2022 | Rp 2022 | Target 2023 | Rp 2023
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ],
    benar: [
      `Tabel 4.3 Rencana Program dan Pendanaan Tahun 2025-2029
       Kode | Program / Kegiatan | Indikator | Target 2029 | Rp 2029 | Target 2030 | Rp 2030
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      const found = mismatch4(table);
      if (found) yield found;
    }
  }
});
function mismatch4(table) {
  const line = table.caption.lines.find((each) => periodIn(each.text) !== null);
  const stated2 = line ? periodIn(line.text) : null;
  const years = table.sections.flatMap((section) => YEARLY_ROLES.flatMap((role) => sectionYears(section, role))).filter((year) => year !== null);
  if (!line || !stated2 || years.length === 0) return null;
  const outside = years.filter((year) => year < stated2.first - 1 || year > stated2.last + 1);
  if (outside.length === 0) return null;
  const printed = printYears([...new Set(years)].sort((a, b) => a - b));
  return {
    cells: [{ sheet: table.sheet.name, ...line.at }],
    apa: `Judul menyebut ${printYears(periodYears(stated2))}, tetapi kolom tabelnya tahun ${printed}.`,
    perbaikan: "Betulkan tahun pada judul, atau tahun pada kepala tabel bila itu yang keliru.",
    observed: `${String(stated2.first)}-${String(stated2.last)}`,
    expected: printed,
    subject: `${table.kind.id}|judul`
  };
}

// core/rules/pernyataan-salah-salin.ts
var pernyataanSalahSalin = defineRule({
  id: "pernyataan-salah-salin",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Permasalahan yang sama berbunyi sama di semua tabel",
  why: "Satu kata yang lain mengubah arti (keberadaan dan keberdayaan), dan permasalahan tidak lagi dapat ditelusuri ke isu strategisnya.",
  source: "Praktik: permasalahan pada tabel isu strategis disalin dari pemetaan permasalahan.",
  tables: ["permasalahan", "isu-strategis"],
  examples: {
    salah: [
      `Masalah Pokok | Masalah | Akar Masalah
       Rendahnya kesejahteraan | Belum optimalnya keberadaan lembaga masyarakat yang inovatif | Kurangnya peran lembaga
       == Isu
       Tabel 2.1 Isu Strategis
       Potensi Daerah | Permasalahan PD | Isu KLHS | Isu Strategis PD
       Lembaga yang aktif | *Belum optimalnya keberdayaan lembaga masyarakat yang inovatif | - | Penguatan lembaga`
    ],
    benar: [
      `Masalah Pokok | Masalah | Akar Masalah
       Rendahnya kesejahteraan | Belum optimalnya pelayanan sosial anak terlantar | Kurangnya peran lembaga
       | Belum optimalnya pelayanan sosial lanjut usia terlantar | Kurangnya tenaga
       == Isu
       Tabel 2.1 Isu Strategis
       Potensi Daerah | Permasalahan PD | Isu KLHS | Isu Strategis PD
       Lembaga yang aktif | Belum optimalnya  pelayanan sosial anak terlantar. | - | Penguatan lembaga`
    ]
  },
  *check(plan) {
    const problems = plan.pernyataan.filter(({ peran }) => PROBLEMS.has(peran));
    for (const [index, one] of problems.entries()) {
      const other2 = problems.slice(0, index).filter((each) => isSlip2(each, one));
      if (other2[0]) yield draft21(one, other2);
    }
  }
});
var PROBLEMS = /* @__PURE__ */ new Set(["masalah-pokok", "masalah", "akar-masalah"]);
var FEWEST_WORDS = 5;
function isSlip2(one, other2) {
  if (one.table === other2.table || nameKey2(one.cell.text) === nameKey2(other2.cell.text)) return false;
  const [a, b] = [meaningWords(one.cell.text), meaningWords(other2.cell.text)];
  if (a.length !== b.length || a.length < FEWEST_WORDS) return false;
  const apart = a.flatMap((word, index) => word === b[index] ? [] : [[word, b[index] ?? ""]]);
  return apart.length === 1 && apart.every(([word, own2]) => sameWord(word, own2));
}
function draft21(one, others) {
  const [first] = others;
  const [here, there] = quoteApart(one.cell.text, first?.cell.text ?? "");
  return {
    cells: [one.cell],
    related: others.map(({ cell }) => cell),
    apa: `Permasalahan ini berbunyi "${here}", di ${first?.table.sheet.name ?? ""} "${there}".`,
    perbaikan: "Tetapkan kata yang benar dan samakan di semua tabel.",
    observed: one.cell.text,
    expected: first?.cell.text ?? "",
    subject: `${nameKey2(one.cell.text)}|salah salin`
  };
}

// core/numbers/growth.ts
function growths(amounts2) {
  return amounts2.slice(1).map((later, index) => growth(amounts2[index] ?? null, later));
}
function growth(earlier, later) {
  return earlier === null || later === null || earlier <= 0 ? null : (later / earlier - 1) * 100;
}
function averageGrowth(amounts2, blanks = "skip") {
  const rates = blanks === "zero" ? growthsOverZero(amounts2) : growths(amounts2);
  return mean(rates);
}
function growthsOverZero(amounts2) {
  const filled2 = amounts2.map((amount) => amount ?? 0);
  return growths(filled2).map((rate, index) => filled2[index] === 0 && filled2[index + 1] === 0 ? 0 : rate);
}
function spanOf(amounts2) {
  const filled2 = amounts2.flatMap((amount, year) => amount === null ? [] : [{ amount, year }]);
  const [first] = filled2;
  const last = filled2.at(-1);
  return first && last && last.year > first.year ? { first: first.amount, last: last.amount, years: last.year - first.year } : null;
}
function compoundGrowth({ first, last, years }) {
  return first <= 0 || last < 0 ? null : ((last / first) ** (1 / years) - 1) * 100;
}

// core/rules/shared/growth-columns.ts
function printedGrowths(plan) {
  return plan.serapan.flatMap((row2) => [
    ...printedGrowth(row2, "anggaran", row2.pertumbuhanAnggaran),
    ...printedGrowth(row2, "realisasi", row2.pertumbuhanRealisasi)
  ]);
}
function printedGrowth(row2, of2, figure) {
  if (figure?.reading.form !== "amount") return [];
  const { value: printed, decimals, percent } = figure.reading;
  return [
    { row: row2, of: of2, figure, printed, decimals, percent, amounts: row2[of2].map((each) => amountOf(each.reading)) }
  ];
}
function followsGrowth({ printed, decimals, percent }, growth2) {
  return followsPercent({ value: printed, decimals, percent }, growth2);
}
function meanInstead(print) {
  const { row: row2, of: of2, printed, amounts: amounts2 } = print;
  const growth2 = averageGrowth(amounts2);
  if (growth2 !== null && followsGrowth(print, growth2)) return null;
  const ratios = row2.rasio.map((figure) => amountOf(figure.reading));
  if (isMeanOf(amounts2, printed, 1)) return `rata-rata ${of2}`;
  if (isMeanOf(ratios, printed, 0.011)) return "rata-rata rasio";
  return of2 === "realisasi" && isMeanOf(
    row2.anggaran.map((figure) => amountOf(figure.reading)),
    printed,
    1
  ) ? "rata-rata anggaran" : null;
}
function isMeanOf(values, printed, tolerance) {
  const filled2 = values.filter((value) => value !== null);
  const sum = filled2.reduce((total, value) => total + value, 0);
  if (filled2.length < 2) return false;
  return values.some(
    (_, index) => index + 1 >= filled2.length && Math.abs(sum / (index + 1) - printed) <= tolerance
  );
}

// core/rules/pertumbuhan-bukan-rata-nilai.ts
var pertumbuhanBukanRataNilai = defineRule({
  id: "pertumbuhan-bukan-rata-nilai",
  category: "growth-mismatch",
  severity: "error",
  title: "Kolom rata-rata pertumbuhan berisi pertumbuhan, bukan rata-rata nilainya",
  why: "Judul kolomnya pertumbuhan (persen per tahun). Rata-rata rupiah atau rata-rata rasio menjawab pertanyaan lain.",
  source: 'Kolom "Rata-rata pertumbuhan" T-C.24, Permendagri 86/2017.',
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023 | Rasio 2022 | Rasio 2023 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Pendataan | 308.000.000 | 310.000.000 | 154.000.000 | 217.000.000 | 50,00 | 70,00 | *309.000.000 | *60,00
       Pelatihan | 100.000.000 | - | 80.000.000 | - | 80,00 | | 0,00 | 0,00`
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Realisasi 2022 | Realisasi 2023 | Rasio 2022 | Rasio 2023 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Pendataan | 308.000.000 | 310.000.000 | 154.000.000 | 217.000.000 | 50,00 | 70,00 | 0,65 | 40,91`
    ]
  },
  *check(plan) {
    const groups = /* @__PURE__ */ new Map();
    for (const growth2 of printedGrowths(plan)) {
      const instead = meanInstead(growth2);
      if (instead === null) continue;
      const key2 = `${growth2.row.table.sheet.name}|${String(growth2.figure.cell.column)}|${instead}`;
      groups.set(key2, [...groups.get(key2) ?? [], growth2]);
    }
    for (const [key2, found] of groups) yield draft22(found, key2.slice(key2.lastIndexOf("|") + 1));
  }
});
function growthFix(found) {
  const edits2 = found.flatMap(({ row: row2, figure: { cell }, amounts: amounts2 }) => {
    const growth2 = averageGrowth(amounts2);
    return growth2 === null ? [] : [{ ...addressOf(cell), value: writtenLike(row2.table, cell, growth2) }];
  });
  return edits2.length === found.length ? fixOf(edits2, true) : null;
}
function draft22(found, instead) {
  const of2 = found[0]?.of ?? "anggaran";
  const expected = found.map(({ amounts: amounts2 }) => {
    const growth2 = averageGrowth(amounts2);
    return growth2 === null ? "tidak dapat dihitung" : `${printNumber(growth2, 2)}%`;
  });
  const told2 = found.map(
    ({ row: row2, figure }, index) => `"${quote(row2.uraian)}" tercetak ${figure.cell.text}, pertumbuhannya ${expected[index] ?? ""}`
  );
  return {
    cells: found.map(({ figure }) => figure.cell),
    related: found.slice(0, 1).flatMap(({ row: row2 }) => row2[of2].map((figure) => figure.cell)),
    apa: `Kolom rata-rata pertumbuhan ${of2} berisi ${instead} pada ${String(found.length)} baris: ${printSome(told2, 2)}.`,
    perbaikan: "Hitung pertumbuhan tiap tahun lalu rata-ratakan; fungsi RATA_PERTUMBUHAN menghitungnya dari sel anggaran atau realisasi.",
    observed: found.map(({ figure }) => figure.cell.text).join("; "),
    expected: expected.join("; "),
    subject: `pertumbuhan ${of2}|${instead}`,
    fix: growthFix(found)
  };
}

// core/rules/predikat-satu-skala.ts
var predikatSatuSkala = defineRule({
  id: "predikat-satu-skala",
  category: "number-format",
  severity: "info",
  title: "Predikat satu indikator berasal dari satu skala",
  why: "Predikat yang salah ketik atau dari skala lain tidak dapat diurutkan, sehingga tercapai atau tidaknya target tidak dapat dinilai.",
  source: "Skala SAKIP, IKM, perkembangan desa/kelurahan, status desa, dan opini BPK; daerah dapat memakai skalanya sendiri.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Majunya kelurahan | | Kategori kelurahan | Berkembang | *Brkembang | Cepat berkembang
       Meningkatnya kinerja | | Predikat akuntabilitas | BB | BB | *Baik Sekali`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Majunya kelurahan | | Kategori kelurahan | Berkembang | Berkembang | Cepat Berkembang
       Majunya desa | | Status desa | Tertinggal | Berkembang | Mandiri
       Tertibnya pemilahan | | Tingkat kematangan | Awal | Dikelola | Terukur`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const [scale, odd] = offScale(indikator);
      if (odd.length === 0) continue;
      const written = odd.map(({ cell }) => cell.text);
      yield {
        cells: odd.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Target ${sebutIndikator(indikator)} tertulis ${written.map((text2) => `"${quote(text2)}"`).join("; ")}, padahal tahun lainnya memakai skala ${scale.join(", ")}.`,
        perbaikan: "Samakan dengan salah satu tingkat skala itu, atau pakai satu skala lain di seluruh baris.",
        observed: written.join("; "),
        expected: scale.join(", "),
        subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|predikat`
      };
    }
  }
});
var SCALES = [
  PREDIKAT.EPDESKEL,
  PREDIKAT.SAKIP,
  ["Sangat Tertinggal", "Tertinggal", "Berkembang", "Maju", "Mandiri"],
  ["TMP", "TW", "WDP", "WTP"]
];
function offScale(indikator) {
  const grades = indikator.figures.filter(({ reading }) => reading.form === "predicate");
  if (grades.length === 0) return [[], []];
  const known = (scale) => grades.filter(({ cell }) => rankOf(cell.text, scale) !== null);
  const [best = []] = [...SCALES].sort((one, other2) => known(other2).length - known(one).length);
  const fitting = known(best);
  return fitting.length * 2 > grades.length ? [best, grades.filter((each) => !fitting.includes(each))] : [best, []];
}

// core/numbers/ikm.ts
var MUTU_IKM = {
  begins: "at",
  steps: [
    { limit: 88.31, huruf: "A", sebutan: "Sangat Baik" },
    { limit: 76.61, huruf: "B", sebutan: "Baik" },
    { limit: 65, huruf: "C", sebutan: "Kurang Baik" },
    { limit: 25, huruf: "D", sebutan: "Tidak Baik" }
  ]
};

// core/numbers/scale.ts
function stepOf(value, { steps, begins }) {
  const [highest2] = steps;
  const found = steps.find(({ limit }) => begins === "at" ? value >= limit : value > limit);
  return found ?? steps.at(-1) ?? highest2;
}

// core/rules/predikat-vs-nilai.ts
var predikatVsNilai = defineRule({
  id: "predikat-vs-nilai",
  category: "formula-mismatch",
  severity: "warning",
  title: "Predikat sesuai dengan nilainya",
  why: "Predikat dihitung dari nilai; bila keduanya tidak cocok, salah satunya salah tulis.",
  source: "Skala predikat SAKIP menurut PermenPANRB 88/2021 (skala yang lebih lama pun diterima) dan mutu pelayanan menurut PermenPANRB 14/2017.",
  tables: ["tujuan-sasaran", "iku", "indikator-rpjmd", "rencana-pendanaan", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 68 | 72 | 82
       | | Predikat SAKIP | B | *AA | A`,
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026
       Meningkatnya kinerja | | Nilai SAKIP | BB (72) | *A (65)`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya kinerja | | Nilai SAKIP | 76 | 79 | 82
       | | Predikat SAKIP | BB | BB | A
       Meningkatnya layanan | | Nilai IKM | 84,37 | 88,31 | 89
       | | Predikat IKM | B | A | A`
    ]
  },
  *check(plan) {
    for (const measure of MEASURES3) {
      const { grades, scores } = gathered(plan, measure.pattern);
      for (const { figure, grade } of grades) {
        const score = scoreIn(figure.cell.text) ?? scores.get(figure.year ?? 0);
        const found = score === void 0 ? null : mismatch5(measure, { figure, grade, score });
        if (found) yield found;
      }
    }
  }
});
function mismatch5({ nama, scales, least }, { figure, grade, score }) {
  const [expected = "", ...earned] = scales.map((scale) => stepOf(score, scale).huruf);
  if (score < least || [expected, ...earned].includes(grade)) return null;
  const year = figure.year === null ? "" : String(figure.year);
  return {
    cells: [figure.cell],
    apa: `Predikat ${`${nama} ${year}`.trim()} tertulis ${grade}, padahal nilai ${printNumber(score)} berpredikat ${expected}.`,
    perbaikan: `Tulis ${expected}, atau betulkan nilainya.`,
    observed: grade,
    expected,
    subject: `${nama}|${year}|predikat`
  };
}
var MEASURES3 = [
  {
    nama: "SAKIP",
    pattern: /^(nilai|predikat|skor|hasil)\b.*\b(sakip|akip)\b/i,
    scales: [PREDIKAT_SAKIP["2021"], PREDIKAT_SAKIP.lama],
    least: 0
  },
  {
    nama: "IKM",
    pattern: /^(nilai|indeks|skor|predikat|mutu)\b.*(\bikm\b|kepuasan masyarakat)/i,
    scales: [MUTU_IKM],
    least: 25
  }
];
function gathered(plan, pattern) {
  const figures = semuaIndikator(plan).filter(({ indikator }) => pattern.test(indikator.name.name)).flatMap(({ indikator }) => indikator.figures);
  const grades = figures.flatMap((figure) => {
    const grade = gradeIn(figure.reading, figure.cell.text);
    return grade === null ? [] : [{ figure, grade }];
  });
  return { grades, scores: agreedScores(figures) };
}
function agreedScores(figures) {
  const scores = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const { year, reading } of figures) {
    const score = amountOf(reading);
    if (year === null || score === null) continue;
    if (scores.has(year) && scores.get(year) !== score) doubtful.add(year);
    scores.set(year, score);
  }
  for (const year of doubtful) scores.delete(year);
  return scores;
}
var GRADE = /^(AA|A|BB|B|CC|C|D)(?:\s*\(|$)/;
var SCORE2 = /\((\d{1,3}(?:[.,]\d{1,2})?)\)$/;
function gradeIn(reading, text2) {
  return reading.form === "predicate" || reading.form === "text" ? GRADE.exec(text2)?.[1] ?? null : null;
}
function scoreIn(text2) {
  const written = SCORE2.exec(text2)?.[1];
  return written === void 0 ? void 0 : Number(written.replace(",", "."));
}

// core/rules/program-tanpa-outcome.ts
var programTanpaOutcome = defineRule({
  id: "program-tanpa-outcome",
  category: "missing-indicator",
  severity: "warning",
  title: "Setiap program mempunyai baris outcome, setiap sub kegiatan baris output",
  why: "Indikator mengukur outcome atau output. Tanpa barisnya, tidak terbaca apa yang hendak dicapai.",
  source: 'Judul kolom tabel Inmendagri 2/2025: "Program / outcome / kegiatan / sub kegiatan / output". Tabel satu baris menurut Permendagri 86/2017 tidak mempunyai baris ini.',
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 50.000.000 | | 50.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       *1.06.04 - PROGRAM REHABILITASI SOSIAL | Persentase PPKS (%) | 2 | 50.000.000 | 2 | 50.000.000`
    ],
    benar: [
      `Program / Outcome / Kegiatan / Subkegiatan / Output | Indikator Outcome / Output | Target 2026 | Pagu 2026 | Target 2027 | Pagu 2027
       1.06.02 - PROGRAM PEMBERDAYAAN SOSIAL | | | 50.000.000 | | 50.000.000
       Meningkatnya Pemberdayaan Sosial | Persentase PSKS (%) | 2 | 50.000.000 | 2 | 50.000.000
       1.06.02.2.03 - Pengembangan Potensi | | | 50.000.000 | | 50.000.000`,
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const pendanaan of plan.pendanaan)
      for (const level of ["program", "sub kegiatan"])
        for (const simpul of withoutStatement(pendanaan, level)) yield draft23(simpul, nomenklatur);
  }
});
function withoutStatement({ simpul }, level) {
  const ofLevel = simpul.filter(({ kode: kode2 }) => kode2.level === level);
  const without2 = ofLevel.filter(({ keluaran }) => keluaran.length === 0);
  if (without2.length * 2 > ofLevel.length) return [];
  return without2.filter(({ indikator }) => indikator.some(({ cell }) => cell.text !== ""));
}
function draft23(simpul, nomenklatur) {
  const what = simpul.kode.level === "program" ? "outcome" : "output";
  const official = nomenklatur.find(simpul.kode.baku)?.kinerja ?? "";
  return {
    cells: [simpul.cell],
    apa: `${sebutSimpul(simpul)} mempunyai indikator, tetapi tidak mempunyai baris ${what}.`,
    perbaikan: `Sisipkan baris ${what} di bawah baris ${namaLevel(simpul.kode.level)} ini${official === "" ? "" : `; menurut nomenklatur: "${official}"`}.`,
    observed: "",
    expected: official === "" ? `baris ${what}` : official,
    subject: `${simpul.kode.baku}|${what}`
  };
}

// core/rules/program-tanpa-sasaran.ts
var programTanpaSasaran = defineRule({
  id: "program-tanpa-sasaran",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Program yang didanai diturunkan dari tujuan dan sasaran",
  why: "Program tanpa tempat di tabel perumusan tidak mendukung sasaran mana pun, sehingga pagunya tidak dapat dipertanggungjawabkan terhadap sasaran.",
  source: "Praktik cascading; tabel perumusan program, kegiatan, dan sub kegiatan menurut Inmendagri 2/2025.",
  tables: ["rencana-pendanaan", "perumusan-program"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.05 | PROGRAM JAMINAN SOSIAL | Persentase Penerima | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01 | Rehabilitasi Sosial Dasar | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL`
    ]
  },
  *check(plan) {
    const named = plan.perumusan.filter(({ table }) => table.kind.id === "perumusan-program").flatMap(({ sebutan }) => sebutan.filter(isCoded));
    for (const pendanaan of plan.pendanaan) {
      for (const missing3 of missingCodes(pendanaan.simpul, named)) yield draft24(missing3);
    }
  }
});
function draft24(missing3) {
  const [first] = missing3;
  const level = first?.kode.level ?? "program";
  const below = missing3.slice(1).map(({ kode: kode2 }) => kode2.baku);
  return {
    cells: missing3.map(({ cell }) => cell),
    apa: `${first ? `${namaLevel(level)} ${sebutSimpul(first)}` : ""}${below.length > 0 ? ` beserta turunannya (${printSome(below)})` : ""} didanai, tetapi tidak ada di tabel perumusan program.`,
    perbaikan: "Tempatkan pada sasaran yang didukungnya di tabel perumusan, atau tinjau pendanaannya.",
    observed: missing3.map(({ kode: kode2 }) => kode2.baku).join("; "),
    expected: "baris di tabel perumusan program",
    subject: `${first?.kode.baku ?? ""}|perumusan`,
    ...level === "program" ? {} : { severity: "info" }
  };
}

// core/numbers/ratio-slip.ts
function ratioCause(row2) {
  const own2 = row2.years[row2.year];
  const right = own2 ? ratioOf(own2) : null;
  if (!own2 || right === null) return null;
  const near = roundingOf(row2.printed, right);
  if (near) return near;
  if (!isTelling(Math.round(row2.printed.value * 100), 3)) return null;
  const found = [...ownCauses(own2, row2.printed), ...otherYears(row2, own2), ...otherRows(row2)];
  return found.length === 1 ? found[0] ?? null : null;
}
function ratioOf({ dasar, realisasi }) {
  return dasar === null || realisasi === null || dasar === 0 ? null : realisasi / dasar * 100;
}
function roundingOf({ value, decimals }, right) {
  const unit = 10 ** -decimals;
  if (Math.abs(Math.trunc(right / unit + 1e-9) * unit - value) < 1e-9) return { kind: "cut" };
  return decimals > 0 && value === Math.round(right) && value !== 0 ? { kind: "rounded" } : null;
}
var PLACES = [1, 2, 3];
function ownCauses(own2, printed) {
  const right = ratioOf(own2) ?? 0;
  const is = (value) => follows(printed.value, value, printed.decimals);
  return [
    ...right !== 0 && is(1e4 / right) ? [{ kind: "inverted" }] : [],
    ...is(100 - right) ? [{ kind: "rest" }] : [],
    ...PLACES.filter((places) => is(right * 10 ** places) || is(right / 10 ** places)).map((places) => ({
      kind: "scaled",
      places
    }))
  ];
}
function otherYears({ years, year, printed }, own2) {
  const is = (inputs) => {
    const value = ratioOf(inputs);
    return value !== null && follows(printed.value, value, printed.decimals);
  };
  return [year - 1, year + 1].flatMap((other2) => {
    const there = years[other2];
    if (!there) return [];
    return [
      ...is(there) ? [{ kind: "year", year: other2 }] : [],
      ...is({ ...own2, dasar: there.dasar }) ? [{ kind: "dasar-of", year: other2 }] : [],
      ...is({ ...own2, realisasi: there.realisasi }) ? [{ kind: "realisasi-of", year: other2 }] : []
    ];
  });
}
function otherRows({ neighbours: neighbours2, printed }) {
  return neighbours2.flatMap((inputs, index) => {
    const value = ratioOf(inputs);
    return value !== null && follows(printed.value, value, printed.decimals) ? [{ kind: "row", index }] : [];
  });
}
var LEAST_SHIFTED = 3;
function shiftedDasar(years, wrong2) {
  const shifts = [1, -1].filter((by) => {
    const ratios = wrong2.flatMap(({ year, printed }) => {
      const own2 = years[year];
      const ratio = own2 ? ratioOf({ ...own2, dasar: years[year + by]?.dasar ?? null }) : null;
      return ratio === null ? [] : [follows(printed.value, ratio, printed.decimals)];
    });
    return ratios.length >= LEAST_SHIFTED && ratios.every(Boolean);
  });
  return shifts.length === 1 ? shifts[0] ?? 0 : 0;
}

// core/rules/shared/reasons/ratio-reason.ts
function ratioReason(found, slots) {
  const told2 = slots.flatMap((slot) => {
    const cause = causeAt(found, slot);
    const year = found.row.rasio[slot]?.year;
    return cause ? `${year ? `${String(year)} ` : ""}cocok bila ${sebut2(cause, found)}` : [];
  });
  return told2.length === 0 ? "" : ` Angka tercetak ${told2.join("; ")}.`;
}
function isOwnFault(found, slots) {
  return slots.every((slot) => OWN.includes(causeAt(found, slot)?.kind ?? ""));
}
var OWN = [
  "cut",
  "rounded",
  "inverted",
  "rest",
  "year",
  "row"
];
function causeAt({ row: row2, beside }, slot) {
  const printed = row2.rasio[slot] ? printedOf(row2.rasio[slot]) : null;
  if (!printed) return null;
  const neighbours2 = beside.map((each) => inputsAt(each, slot));
  return ratioCause({ years: inputsOf(row2), year: slot, printed, neighbours: neighbours2 });
}
function shiftOf(row2, slots) {
  const wrong2 = slots.flatMap((year) => {
    const printed = row2.rasio[year] ? printedOf(row2.rasio[year]) : null;
    return printed ? [{ year, printed }] : [];
  });
  return shiftedDasar(inputsOf(row2), wrong2);
}
function printedOf({ reading }) {
  return reading.form === "amount" ? reading : null;
}
function inputsOf(row2) {
  return row2.dasar.map((_, slot) => inputsAt(row2, slot));
}
function inputsAt({ dasar, realisasi }, slot) {
  const read = (figure) => figure ? amountOf(figure.reading) : null;
  return { dasar: read(dasar[slot]), realisasi: read(realisasi[slot]) };
}
function sebut2(cause, { row: row2, beside, words: words2 }) {
  const yearOf = (index) => String(row2.rasio[index]?.year ?? `kolom ke-${String(index + 1)}`);
  switch (cause.kind) {
    case "cut":
      return "dipotong, bukan dibulatkan";
    case "rounded":
      return "dibulatkan ke bilangan bulat";
    case "inverted":
      return `terbalik: ${words2.dasar} dibagi ${words2.realisasi}`;
    case "rest":
      return "yang ditulis sisanya (100 dikurangi rasio)";
    case "year":
      return `diambil dari kolom ${yearOf(cause.year)}`;
    case "dasar-of":
      return `dihitung dengan ${words2.dasar} ${yearOf(cause.year)}`;
    case "realisasi-of":
      return `dihitung dengan ${words2.realisasi} ${yearOf(cause.year)}`;
    case "row":
      return `diambil dari baris "${quote(beside[cause.index]?.name ?? "")}"`;
    case "scaled":
      return `${words2.dasar}, ${words2.realisasi}, atau koma rasionya bergeser ${String(cause.places)} angka`;
  }
}
function besideOf(rows, row2) {
  const same = rows.filter(({ table }) => table === row2.table);
  const index = same.indexOf(row2);
  return [same[index - 1], same[index + 1]].filter((each) => each !== void 0);
}

// core/rules/rasio-capaian.ts
var rasioCapaian = defineRule({
  id: "rasio-capaian",
  category: "ratio-mismatch",
  severity: "error",
  title: "Rasio capaian dihitung dari target dan realisasinya",
  why: "Rasio yang tidak mengikuti angka di barisnya sendiri menyesatkan pembaca tentang capaian kinerja.",
  source: "Kolom rasio capaian T-C.23: realisasi dibagi target kali 100. Untuk indikator yang diharapkan turun diterima juga (2T-R)/T dan T/R (praktik).",
  tables: ["pencapaian-kinerja"],
  examples: {
    salah: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase usaha ekonomi | 50 | 55 | 55 | 60 | *100,00 | 109,09
       Persentase posyandu aktif | - | 80 | 50 | 80 | *100 | *`
    ],
    benar: [
      `Indikator Kinerja | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Persentase PPKS terbantu | 76 | 48 | 80,99 | 47 | 106,56 | 98
       Tingkat Kemiskinan | 10 | 10 | 5 | 20 | 150 | 50
       Persentase penerbitan izin | - | 100 | - | 0 | - | 0`
    ]
  },
  *check(plan) {
    for (const row2 of plan.capaian) {
      const measured = { row: row2, arah: arahIndikator(plan, row2.name.name) };
      const faults = row2.rasio.flatMap((rasio, slot) => faultAt2(measured, rasio, slot) ?? []);
      const serious = faults.filter((fault2) => fault2.severity === "error");
      if (serious.length > 0) yield explained(measured, serious, besideOf(plan.capaian, row2));
      for (const severity of ["warning", "info"]) {
        const some = faults.filter((fault2) => fault2.severity === severity);
        if (some.length > 0) yield draft25(measured, some, severity);
      }
    }
  }
});
var WRONG_FROM2 = 0.5;
function faultAt2({ row: row2, arah }, rasio, slot) {
  const target = row2.target[slot];
  const realisasi = row2.realisasi[slot];
  if (!target || !realisasi) return null;
  const [t, r, printed] = [target, realisasi, rasio].map((figure) => amountOf(figure.reading));
  const inputs = [target, realisasi];
  const year = String(rasio.year ?? slot + 1);
  const [proposed, ...others] = rumusDiterima(arah);
  if (printed === null || printed === void 0)
    return rasio.reading.form === "empty" && t && typeof r === "number" ? blankFault({ rasio, inputs, t, r, year, computed: capaian(t, r, proposed) }) : null;
  if (t === null || t === void 0 || r === null || r === void 0) {
    const bare2 = inputs.every(
      (figure) => figure.reading.form === "empty" || figure.reading.form === "amount"
    );
    return bare2 ? {
      rasio,
      inputs,
      expected: "-",
      right: null,
      severity: "error",
      told: `${year}: tercetak ${rasio.cell.text}, padahal ${t === null ? "targetnya" : "realisasinya"} tidak ada`
    } : null;
  }
  const expected = t === 0 ? null : capaian(t, r, proposed);
  const computed = [expected, ...others.map((rumus) => capaian(t, r, rumus))];
  const { reading } = rasio;
  if (reading.form !== "amount") return null;
  if (computed.some((value) => value !== null && followsPercent(reading, value))) return null;
  if (expected === null) return null;
  return {
    rasio,
    inputs,
    expected: printNumber(expected, 2),
    right: expected,
    severity: severityOf(printed, expected, reading.decimals),
    told: `${year}: ${sebutHitungan(proposed, t, r)} = ${printNumber(expected, 2)}, tercetak ${rasio.cell.text}`
  };
}
function blankFault({ rasio, inputs, t, r, year, computed }) {
  const expected = computed === null ? "-" : printNumber(computed, 2);
  const told2 = `${year}: kosong, padahal target ${printNumber(t)} dan realisasi ${printNumber(r)} terisi (rasio ${expected})`;
  return { rasio, inputs, expected, right: computed, severity: "warning", told: told2 };
}
function severityOf(printed, expected, decimals) {
  const cut = Math.trunc(expected * 10 ** decimals) / 10 ** decimals;
  if (Math.abs(cut - printed) < 1e-9) return "info";
  return Math.abs(printed - expected) >= WRONG_FROM2 ? "error" : "warning";
}
function explained(measured, faults, beside) {
  const { row: row2, arah } = measured;
  const found = draft25(measured, faults, "error");
  if (arah.polaritas === "negatif") return found;
  const slots = faults.map(({ rasio }) => row2.rasio.indexOf(rasio));
  const shift = shiftOf(figuresOf(row2), slots);
  if (shift !== 0)
    return {
      ...found,
      apa: `${found.apa} Angka tercetak cocok bila targetnya tergeser satu kolom: realisasi tiap tahun dibagi target tahun ${shift === 1 ? "berikutnya" : "sebelumnya"}.`,
      perbaikan: `Periksa dulu letak targetnya: bila tergeser, pindahkan satu kolom ke ${shift === 1 ? "kiri" : "kanan"}; bila tidak, ganti rasionya dengan rumus realisasi / target x 100.`
    };
  const words2 = { dasar: "target", realisasi: "realisasi" };
  const ratios = { row: figuresOf(row2), beside: beside.map(figuresOf), words: words2 };
  const fix = ratioFix(row2, faults, isOwnFault(ratios, slots));
  return { ...found, apa: `${found.apa}${ratioReason(ratios, slots)}`, fix };
}
function figuresOf(row2) {
  return { name: row2.name.name, dasar: row2.target, realisasi: row2.realisasi, rasio: row2.rasio };
}
function ratioFix({ table }, faults, certain) {
  return fixOf(
    faults.map(({ rasio: { cell }, right }) => ({
      ...addressOf(cell),
      value: right === null ? null : writtenLike(table, cell, right)
    })),
    certain && faults.every(({ right }) => right !== null)
  );
}
function draft25({ row: row2, arah }, faults, severity) {
  return {
    cells: faults.map((fault2) => fault2.rasio.cell),
    related: faults.flatMap((fault2) => fault2.inputs.map((figure) => figure.cell)),
    apa: `Rasio capaian "${quote(row2.name.name)}" ${severity === "info" ? "dipotong, tidak dibulatkan" : "tidak mengikuti target dan realisasinya"} (${sebutCara(arah)}). ${faults.map((fault2) => fault2.told).join("; ")}.`,
    perbaikan: `Ganti dengan rumus ${sebutRumus(rumusDiterima(arah)[0])}, atau betulkan target dan realisasi yang keliru.`,
    observed: faults.map((fault2) => fault2.rasio.cell.text).join("; "),
    expected: faults.map((fault2) => fault2.expected).join("; "),
    subject: `${nameKey2(row2.cell.text)}|rasio|${severity}`,
    severity,
    arah,
    // Which formula holds for what shall fall, a person decides; a large difference may come from its figures.
    fix: ratioFix(row2, faults, severity !== "error" && arah.polaritas === "positif")
  };
}

// core/rules/rasio-serapan.ts
var rasioSerapan = defineRule({
  id: "rasio-serapan",
  category: "ratio-mismatch",
  severity: "error",
  title: "Rasio serapan dihitung dari anggaran dan realisasinya",
  why: "Rasio serapan dasar penilaian kinerja keuangan; angka yang tidak mengikuti barisnya sendiri langsung terlihat oleh pemeriksa.",
  source: 'Kolom "Rasio antara realisasi dan anggaran" T-C.24: realisasi dibagi anggaran kali 100.',
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Belanja Operasi | 3.376.526.300 | 2.000.000 | 3.172.577.550 | 1.382.000 | *93,06 | *
       Belanja Modal | 100.000.000 | 100.000.000 | *40.000.000 | *110.000.000 | 40,00 | 110,00`
    ],
    benar: [
      `Uraian | Anggaran 2023 | Anggaran 2024 | Realisasi 2023 | Realisasi 2024 | Rasio 2023 | Rasio 2024
       Belanja Operasi | 3.376.526.300 | - | 3.172.577.550 | - | 93,96 | -
       Belanja Modal | 100.000.000 | 100.000.000 | 66.666.666 | 98.000.000 | 67 | 98,00%`
    ]
  },
  *check(plan) {
    for (const row2 of plan.serapan) yield* wrongRatios(row2, besideOf(plan.serapan, row2));
    for (const rows of byTable(plan.serapan)) yield* unusual(rows);
  }
});
function amounts(row2) {
  return row2.anggaran.flatMap((figure, slot) => {
    const anggaran = amountOf(figure.reading);
    const other2 = row2.realisasi[slot];
    const realisasi = other2 ? amountOf(other2.reading) : null;
    return anggaran && realisasi !== null ? [{ slot, anggaran, realisasi, ratio: realisasi / anggaran * 100 }] : [];
  });
}
function* wrongRatios(row2, beside) {
  const wrong2 = amounts(row2).flatMap((each) => {
    const rasio = row2.rasio[each.slot];
    const printed2 = rasio ? amountOf(rasio.reading) : null;
    if (!rasio || printed2 === null && rasio.reading.form !== "empty") return [];
    const isRight = rasio.reading.form === "amount" && followsPercent(rasio.reading, each.ratio);
    return isRight ? [] : [{ ...each, rasio, printed: printed2 }];
  });
  const printed = wrong2.filter((each) => each.printed !== null);
  const empty = wrong2.filter((each) => each.printed === null);
  if (printed.length > 0) {
    const ratios = caseOf(row2, beside);
    const slots = printed.map(({ slot }) => slot);
    const serious = printed.some((each) => Math.abs((each.printed ?? 0) - each.ratio) >= 0.5);
    const found = draft26(row2, printed, serious ? "error" : "warning");
    const fix = ratioFix2(row2, printed, !serious || isOwnFault(ratios, slots));
    yield { ...found, apa: `${found.apa}${ratioReason(ratios, slots)}`, fix };
  }
  if (empty.length > 0 && row2.rasio.length > 0) yield draft26(row2, empty, "warning");
}
function caseOf(row2, beside) {
  const figures = (each) => ({ ...each, name: each.uraian, dasar: each.anggaran });
  const words2 = { dasar: "anggaran", realisasi: "realisasi" };
  return { row: figures(row2), beside: beside.map(figures), words: words2 };
}
function ratioFix2({ table }, wrong2, certain) {
  return fixOf(
    wrong2.map(({ rasio: { cell }, ratio }) => ({
      ...addressOf(cell),
      value: writtenLike(table, cell, ratio)
    })),
    certain
  );
}
function draft26(row2, wrong2, severity) {
  const told2 = wrong2.map(({ rasio, anggaran, realisasi, ratio, printed }) => {
    const cell = printed === null ? "kosong" : `tercetak ${rasio.cell.text}`;
    return `${String(rasio.year ?? "")}: ${printNumber(realisasi)} / ${printNumber(anggaran)} x 100 = ${printNumber(ratio, 2)}, ${cell}`;
  });
  return {
    cells: wrong2.map(({ rasio }) => rasio.cell),
    related: wrong2.flatMap(
      ({ slot }) => [row2.anggaran[slot], row2.realisasi[slot]].flatMap((figure) => figure?.cell ?? [])
    ),
    apa: `Rasio "${quote(row2.uraian)}" tidak mengikuti anggaran dan realisasinya. ${told2.join("; ")}.`,
    perbaikan: "Ganti dengan rumus realisasi / anggaran x 100, atau betulkan angka yang keliru.",
    observed: wrong2.map(({ rasio }) => rasio.cell.text).join("; "),
    expected: wrong2.map(({ ratio }) => printNumber(ratio, 2)).join("; "),
    subject: `${nameKey2(row2.uraian)}|rasio`,
    severity,
    fix: ratioFix2(row2, wrong2, true)
  };
}
function byTable(rows) {
  return [...new Set(rows.map((row2) => row2.table))].map((table) => rows.filter((row2) => row2.table === table));
}
function* unusual(rows) {
  const odd = rows.flatMap(
    (row2) => amounts(row2).filter(({ ratio }) => ratio > 100.005 || ratio < 50).map((each) => ({ row: row2, ...each }))
  );
  const [first] = odd;
  if (!first) return;
  yield {
    cells: odd.flatMap(({ row: row2, slot }) => row2.realisasi[slot]?.cell ?? []),
    apa: `${String(odd.length)} serapan di luar kewajaran (di bawah 50% atau di atas 100%): ${printSome(odd.map(({ row: row2, slot, ratio }) => `"${quote(row2.uraian)}" ${String(row2.realisasi[slot]?.year ?? "")} ${printNumber(ratio, 2)}%`))}.`,
    perbaikan: "Periksa angkanya. Bila benar, jelaskan sebabnya di bawah tabel.",
    observed: odd.map(({ ratio }) => printNumber(ratio, 2)).join("; "),
    expected: "50-100",
    subject: "serapan di luar kewajaran",
    severity: "info"
  };
}

// core/rules/rasio-spm.ts
var rasioSpm = defineRule({
  id: "rasio-spm",
  category: "ratio-mismatch",
  severity: "error",
  title: "Capaian SPM dihitung dari yang terlayani dan yang berhak",
  why: "Capaian yang tidak mengikuti angka di barisnya sendiri membuat laporan SPM tidak dapat dipercaya.",
  source: "Permendagri 59/2021: penerima layanan dibagi yang berhak kali 100. Tanpa yang berhak capaiannya dianggap 100 (praktik).",
  tables: ["spm"],
  examples: {
    salah: [
      `Capaian SPM
       No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
       1 | Rehabilitasi sosial anak terlantar | 1.117 | 559 | *100
       2 | Rehabilitasi sosial lanjut usia | 200 | 150 | 75,00`
    ],
    benar: [
      `Capaian SPM
       No | Jenis Pelayanan Dasar | Jumlah yang berhak | Jumlah terlayani | Capaian (%)
       1 | Rehabilitasi sosial anak terlantar | 1.117 | 559 | 50,04
       2 | Rehabilitasi sosial gelandangan | 0 | 0 | 100
       3 | Rehabilitasi sosial lanjut usia | - | - | 100`
    ]
  },
  *check(plan) {
    for (const row2 of plan.spm) {
      const faults = row2.capaian.flatMap((printed, slot) => faultAt3(row2, printed, slot) ?? []);
      if (faults.length > 0) yield draft27(row2, faults, reasonOf(row2, besideOf(plan.spm, row2), faults));
    }
  }
});
function faultAt3(row2, printed, slot) {
  const berhak = row2.berhak[slot];
  const terlayani = row2.terlayani[slot];
  const [b, t] = [berhak, terlayani].map((figure) => figure ? amountOf(figure.reading) : null);
  const { reading } = printed;
  const sameCell = printed.cell.column === terlayani?.cell.column;
  if (!berhak || !terlayani || !b || typeof t !== "number" || reading.form !== "amount" || sameCell)
    return null;
  const computed = t / b * 100;
  if (followsPercent(reading, computed) || followsPercent(reading, Math.min(computed, 100))) return null;
  const expected = printNumber(computed, 2);
  return {
    printed,
    inputs: [berhak, terlayani],
    expected,
    told: `${printed.year === null ? "" : `${String(printed.year)}: `}${printNumber(t)} / ${printNumber(b)} x 100 = ${expected}, tercetak ${printed.cell.text}`
  };
}
function reasonOf(row2, beside, faults) {
  const figures = (each) => ({
    name: each.name.name,
    dasar: each.berhak,
    realisasi: each.terlayani,
    rasio: each.capaian
  });
  const words2 = { dasar: "yang berhak", realisasi: "yang terlayani" };
  const slots = faults.map(({ printed }) => row2.capaian.indexOf(printed));
  return ratioReason({ row: figures(row2), beside: beside.map(figures), words: words2 }, slots);
}
function draft27(row2, faults, reason) {
  return {
    cells: faults.map(({ printed }) => printed.cell),
    related: faults.flatMap(({ inputs }) => inputs.map(({ cell }) => cell)),
    apa: `Capaian SPM "${quote(row2.name.name)}" tidak mengikuti jumlah yang terlayani dan yang berhak. ${faults.map(({ told: told2 }) => told2).join("; ")}.${reason}`,
    perbaikan: "Ganti dengan rumus terlayani / berhak x 100, atau betulkan jumlah yang keliru.",
    observed: faults.map(({ printed }) => printed.cell.text).join("; "),
    expected: faults.map(({ expected }) => expected).join("; "),
    subject: `${nameKey2(row2.cell.text)}|capaian spm`
  };
}

// core/numbers/growth-slip.ts
function growthMethod(amounts2, other2, is) {
  const found = methods(amounts2, other2).filter(([, value]) => value !== null && is(value));
  return found.length === 1 ? found[0]?.[0] ?? null : null;
}
function methods(amounts2, other2) {
  const rates = growths(amounts2).filter((rate) => rate !== null);
  const zero = averageGrowth(amounts2, "zero");
  const blanks = amounts2.includes(null);
  const sum = rates.reduce((total, rate) => total + rate, 0);
  const span = spanOf(amounts2);
  const many = rates.length > 1;
  return [
    ["negated", negated(averageGrowth(amounts2))],
    ["negated-zero", blanks ? negated(zero) : null],
    ["divided-by-years", sum / (rates.length + 1)],
    [
      "divided-by-years-zero",
      blanks && zero !== null ? zero * (amounts2.length - 1) / amounts2.length : null
    ],
    ["compound", span && many ? compoundGrowth(span) : null],
    ["undivided", many ? sum : null],
    ["last", many ? rates.at(-1) ?? null : null],
    ["first", many ? rates[0] ?? null : null],
    ["whole", span && many && span.first > 0 ? (span.last / span.first - 1) * 100 : null],
    ["over-later", overLater(amounts2)],
    ["other-row", averageGrowth(other2)]
  ];
}
function negated(value) {
  return value === null || value === 0 ? null : -value;
}
function overLater(amounts2) {
  return negated(mean(growths([...amounts2].reverse())));
}

// core/rules/rata-pertumbuhan.ts
var rataPertumbuhan = defineRule({
  id: "rata-pertumbuhan",
  category: "growth-mismatch",
  severity: "error",
  title: "Rata-rata pertumbuhan adalah rata-rata pertumbuhan tiap tahun",
  why: "Pertumbuhan yang salah hitung memberi gambaran keliru tentang kecenderungan anggaran, dan langsung terlihat bila dihitung ulang.",
  source: "Rata-rata pertumbuhan tahunan, dibagi jumlah pertumbuhan (banyak tahun dikurangi satu), seperti dijelaskan dalam narasi T-C.24. Tahun kosong boleh dilewati atau dihitung nol (praktik keduanya ada).",
  tables: ["anggaran-realisasi"],
  examples: {
    salah: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Belanja Gedung | 100 | 80 | 60 | 100 | 80 | 60 | *22,50% | -22,50%
       Belanja Modal | 100 | 110 | 121 | 100 | 110 | 121 | 10,00% | *20,00%`
    ],
    benar: [
      `Uraian | Anggaran 2022 | Anggaran 2023 | Anggaran 2024 | Realisasi 2022 | Realisasi 2023 | Realisasi 2024 | Rata-rata Pertumbuhan Anggaran | Rata-rata Pertumbuhan Realisasi
       Belanja Modal | 100 | 110 | 121 | 100 | 50 | - | 10,00% | -50,00%
       Belanja Gedung | 100 | 50 | - | - | 50 | - | -75,00% | 0,00`
    ]
  },
  *check(plan) {
    for (const growth2 of printedGrowths(plan)) {
      const { row: row2, of: of2, figure, printed, amounts: amounts2 } = growth2;
      const expected = averageGrowth(amounts2);
      if (expected === null || meanInstead(growth2) !== null) continue;
      const method = likelyMethod(growth2);
      const accepted = [expected, averageGrowth(amounts2, "zero") ?? expected];
      if (accepted.some((value) => followsGrowth(growth2, value))) continue;
      yield {
        cells: [figure.cell],
        related: row2[of2].map((each) => each.cell),
        apa: `Rata-rata pertumbuhan ${of2} "${quote(row2.uraian)}" tercetak ${figure.cell.text}, padahal rata-rata pertumbuhan tahunannya ${printNumber(expected, 2)}% (selisih ${printNumber(printed - expected, 2)}).${method === null ? "" : ` Angka tercetak cocok bila ${METHODS[method]}.`}`,
        perbaikan: "Hitung pertumbuhan tiap tahun (tahun ini / tahun lalu - 1), lalu rata-ratakan; atau pakai fungsi RATA_PERTUMBUHAN.",
        observed: figure.cell.text,
        expected: `${printNumber(expected, 2)}%`,
        subject: `${nameKey2(row2.uraian)}|pertumbuhan ${of2}`,
        // What was reckoned in a wrong way from these amounts bears the amounts out.
        fix: fixOf(
          [{ ...addressOf(figure.cell), value: writtenLike(row2.table, figure.cell, expected) }],
          method !== null && method !== "other-row"
        )
      };
    }
  }
});
function likelyMethod(growth2) {
  const { row: row2, of: of2, printed, decimals } = growth2;
  const other2 = row2[of2 === "anggaran" ? "realisasi" : "anggaran"].map((each) => amountOf(each.reading));
  return growthMethod(growth2.amounts, other2, (value) => follows(printed, value, decimals));
}
var METHODS = {
  negated: "tanda minusnya hilang",
  "negated-zero": "tahun kosong dihitung nol dan tanda minusnya hilang",
  "divided-by-years": "dibagi banyak tahun, bukan banyak pertumbuhan",
  "divided-by-years-zero": "tahun kosong dihitung nol dan dibagi banyak tahun",
  compound: "pertumbuhan majemuk (CAGR), bukan rata-rata",
  undivided: "jumlah pertumbuhan yang belum dibagi",
  last: "pertumbuhan tahun terakhir saja",
  first: "pertumbuhan tahun pertama saja",
  whole: "pertumbuhan dari tahun pertama ke tahun terakhir, belum dirata-ratakan",
  "over-later": "dibagi angka tahun itu, bukan angka tahun sebelumnya",
  "other-row": "diambil dari kolom sebelahnya (anggaran dan realisasi tertukar)"
};

// core/rules/rentang-terbalik.ts
var rentangTerbalik = defineRule({
  id: "rentang-terbalik",
  category: "number-format",
  severity: "info",
  title: "Rentang target ditulis searah",
  why: "Rentang yang terbalik mudah dibaca sebagai target yang turun, dan batas bawahnya tertukar saat capaian dihitung.",
  source: "Praktik verifikasi. Untuk indikator yang seharusnya turun, rentang dari besar ke kecil wajar.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Tumbuhnya ekonomi | | Indeks Kesejahteraan Sosial | 57,10-58,20 | *60,4-59,3 | 60,5-61,2
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,49-3,20 | *2,93-3,07 | 2,80-2,50`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,49-3,20 | 3,07-2,93 | 2,80-2,50
       Menurunnya kedalaman | | Indeks Kedalaman Kemiskinan | 0,2-0,3 | 0,2-0,25 | 0,1-0,2`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const odd = oddRanges(indikator);
      if (odd.length === 0) continue;
      const written = odd.map(({ cell }) => cell.text).join("; ");
      yield {
        cells: odd.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Rentang target ${sebutIndikator(indikator)} tertulis ${written}, berlawanan urutan dengan ${isFalling(indikator) ? "rentang tahun lainnya" : "arah indikatornya"}.`,
        perbaikan: "Tulis semua rentang dari batas bawah ke batas atas.",
        observed: written,
        expected: odd.map(turned).join("; "),
        subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|rentang`
      };
    }
  }
});
function oddRanges(indikator) {
  if (!indikator.targets.some(({ reading }) => reading.form === "range")) return [];
  const reversed = ranges(indikator, true);
  if (!isFalling(indikator)) return reversed;
  const forward = ranges(indikator, false);
  return reversed.length > 0 && forward.length > 0 && forward.length < reversed.length ? forward : [];
}
function ranges({ targets: targets2 }, reversed) {
  return targets2.filter(
    ({ reading }) => reading.form === "range" && !reading.bounded && reading.reversed === reversed
  );
}
function isFalling({ name }) {
  return (arahPasti(name.name)?.polaritas ?? polaritas(name.name)) === "negatif";
}
function turned({ cell }) {
  return cell.text.replace(/^(\S+?)(\s*[-\u2010-\u2015]\s*)(\S+)$/, "$3$2$1");
}

// core/rules/rumus-bukan-milik-indikator.ts
var rumusBukanMilikIndikator = defineRule({
  id: "rumus-bukan-milik-indikator",
  category: "cross-table-mismatch",
  severity: "error",
  title: "Rumus dan definisi adalah milik indikatornya sendiri",
  why: "Rumus yang tersalin dari indikator lain membuat capaiannya dihitung dari data yang salah.",
  source: "Kolom rumusan dan definisi operasional tabel tujuan-sasaran, IKU, dan IKK (Inmendagri 2/2025); praktik verifikasi.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya Kesejahteraan | | Indeks Kesejahteraan Sosial | Rata-rata tertimbang nilai dimensi | 80 | 81
       | Meningkatnya Layanan | Persentase PPKS Terbantu | PPKS terbantu / seluruh PPKS x 100 | 80 | 81
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS Terbantu | *Rata-rata tertimbang nilai dimensi | % | 80 | 81
       2 | Indeks Kepuasan Pengunjung | *Persentase PPKS Terbantu | Indeks | 80 | 81`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Rumusan | Target 2026 | Target 2027
       Meningkatnya Kesejahteraan | | Indeks Kesejahteraan Sosial | Rata-rata tertimbang nilai dimensi | 80 | 81
       | Meningkatnya Layanan | Nilai IKM Kecamatan | Hasil survei kepuasan masyarakat | 80 | 81
       | | Nilai IKM Kelurahan | Hasil survei kepuasan masyarakat | 80 | 81`
    ]
  },
  *check(plan) {
    for (const role of ["rumus", "definisi"]) {
      const explained2 = explanations2(plan, role);
      for (const one of explained2) {
        const found = foreign(one, explained2, plan) ?? otherwise(one, explained2);
        if (found) yield { ...found, subject: `${one.key}|${role}` };
      }
    }
  }
});
function explanations2(plan, role) {
  return plan.daftar.flatMap(
    (daftar) => daftar.indikator.flatMap((indikator) => {
      const cell = daftar.table.cell(indikator.row, role);
      const key2 = nameKey2(indikator.cell.text);
      return cell && cell.text !== "" && key2 !== "" ? [{ indikator, key: key2, cell, text: nameKey2(cell.text) }] : [];
    })
  );
}
function foreign(one, all, plan) {
  const named = semuaIndikator(plan).find(
    ({ indikator }) => nameKey2(indikator.cell.text) === one.text
  )?.indikator;
  if (named && one.text !== one.key)
    return draft28(one, named, "hanya menyebut nama indikator lain", "warning");
  const owner = all.find(
    (other2) => other2.key !== one.key && other2.text === one.text && belongsTo(other2, one, all)
  );
  return owner ? draft28(one, owner.indikator, "sama dengan milik indikator lain", "error") : null;
}
function belongsTo(other2, one, all) {
  const ownElsewhere = all.some((each) => each.key === one.key && each.text !== one.text);
  const otherElsewhere = all.some((each) => each.key === other2.key && each.text !== other2.text);
  if (ownElsewhere !== otherElsewhere) return ownElsewhere;
  const closeness = (indikator) => commonWords(indikator.name.name, one.cell.text);
  return closeness(other2.indikator) >= closeness(one.indikator) + CLEARLY_CLOSER;
}
var CLEARLY_CLOSER = 2;
function otherwise(one, all) {
  const first = all.find((each) => each.key === one.key);
  if (!first || first.indikator.table === one.indikator.table || wordOverlap(first.cell.text, one.cell.text) >= 0.5)
    return null;
  return {
    ...draft28(one, first.indikator, "lain bunyinya dari tabel lain untuk indikator yang sama", "info"),
    related: [first.cell]
  };
}
function draft28(one, owner, what, severity) {
  return {
    cells: [one.cell],
    related: [owner.cell],
    apa: `Penjelasan "${quote(one.indikator.name.name)}" ${what}: "${quote(one.cell.text)}" ("${quote(owner.name.name)}" di ${owner.cell.sheet}).`,
    perbaikan: "Tulis rumus dan definisi indikator ini sendiri, dan samakan di semua tabel.",
    observed: one.cell.text,
    expected: `penjelasan ${one.indikator.name.name}`,
    severity
  };
}

// core/rules/shared/blank-cells.ts
function blankAmongFilled({ table, indikator }, role) {
  const named = indikator.filter(({ cell }) => cell.text !== "");
  const blank = named.flatMap((each) => {
    const cell = table.cell(each.row, role);
    return cell && table.seen(each.row, role)?.text === "" ? [{ indikator: each, cell }] : [];
  });
  return table.has(role) && blank.length * 2 < named.length ? blank : [];
}

// core/rules/rumus-kosong.ts
var rumusKosong = defineRule({
  id: "rumus-kosong",
  category: "other",
  severity: "info",
  title: "Setiap indikator mempunyai rumus dan definisi",
  why: "Tanpa rumus, capaian indikator itu tidak dapat dihitung ulang oleh orang lain.",
  source: "Kolom rumusan dan definisi operasional tabel tujuan-sasaran, IKU, dan IKK (Inmendagri 2/2025); tabel tanpa kolom itu tidak diperiksa.",
  tables: ["tujuan-sasaran", "iku", "ikk"],
  examples: {
    salah: [
      `Indikator Kinerja Utama
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | PPKS terlayani / PPKS x 100 | % | 80 | 81
       2 | Nilai SAKIP | * | Nilai | 70 | 71
       3 | Nilai IKM | Hasil survei | Nilai | 80 | 81`
    ],
    benar: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       == IKK
       Indikator Kinerja Kunci
       No | Indikator | Rumus | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | | % | 80 | 81
       2 | Persentase lansia terlayani | | % | 80 | 81`
    ]
  },
  *check(plan) {
    for (const daftar of plan.daftar) {
      for (const [role, what] of [
        ["rumus", "rumus"],
        ["definisi", "definisi operasional"]
      ]) {
        const blank = blankAmongFilled(daftar, role);
        if (blank.length === 0) continue;
        yield {
          cells: blank.map(({ cell }) => cell),
          related: blank.map(({ indikator }) => indikator.cell),
          apa: `${String(blank.length)} indikator tidak mempunyai ${what}, padahal indikator lain di tabel ini punya: ${printSome(blank.map(({ indikator }) => `"${quote(indikator.name.name)}"`))}.`,
          perbaikan: `Isi ${what}nya, sama dengan tabel lain yang memuat indikator itu.`,
          observed: "",
          expected: what,
          subject: `${daftar.table.kind.id}|${role} kosong`
        };
      }
    }
  }
});

// core/rules/sasaran-tanpa-indikator.ts
var sasaranTanpaIndikator = defineRule({
  id: "sasaran-tanpa-indikator",
  category: "missing-indicator",
  severity: "warning",
  title: "Setiap tujuan mempunyai sasaran, dan setiap sasaran mempunyai indikator",
  why: "Tujuan tanpa sasaran dan sasaran tanpa indikator tidak dapat diturunkan ke program dan tidak dapat dinilai.",
  source: "Susunan kolom T-C.25 (Permendagri 86/2017) dan tabel tujuan dan sasaran Inmendagri 2/2025.",
  tables: ["tujuan-sasaran"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | *Meningkatnya akuntabilitas | | |
       *Menguatnya lembaga | | Indeks kelembagaan | 3 | 4`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat kemiskinan | 5 | 4
       | Meningkatnya layanan | Nilai IKM | 80 | 81
       | | Nilai SPM | 80 | 81`,
      // Sasaran that all stand in another table.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat kemiskinan | 5 | 4
       Menguatnya lembaga | | Indeks kelembagaan | 3 | 4`
    ]
  },
  *check(plan) {
    for (const daftar of plan.daftar.filter(({ table }) => table.kind.id === "tujuan-sasaran")) {
      const bare2 = [...withoutIndikator2(plan, daftar), ...withoutSasaran(plan, daftar)];
      if (bare2.length === 0) continue;
      yield {
        cells: bare2.map(({ cell }) => cell),
        apa: `Tujuan atau sasaran yang tidak diturunkan: ${printSome(bare2.map(({ peran, cell }) => `${peran} "${quote(cell.text)}" tanpa ${peran === "tujuan" ? "sasaran" : "indikator"}`))}.`,
        perbaikan: "Lengkapi sasaran dan indikatornya, atau gabungkan dengan yang lain.",
        observed: "",
        expected: "sasaran dan indikator",
        subject: "tujuan dan sasaran|tidak diturunkan"
      };
    }
  }
});
function stated(plan, { table }, peran) {
  return plan.pernyataan.filter((each) => each.table === table && each.peran === peran);
}
function withoutIndikator2(plan, daftar) {
  const measured = new Set(daftar.indikator.map(({ sasaran: sasaran2 }) => nameKey2(sasaran2)));
  return stated(plan, daftar, "sasaran").filter(({ cell }) => !measured.has(nameKey2(cell.text)));
}
function withoutSasaran(plan, daftar) {
  const tujuan = stated(plan, daftar, "tujuan");
  const sasaran2 = stated(plan, daftar, "sasaran");
  const leads = new Set(
    sasaran2.map(({ cell }) => tujuan.filter((each) => each.cell.row <= cell.row).at(-1)?.cell.text ?? "")
  );
  return sasaran2.length === 0 ? [] : tujuan.filter(({ cell }) => !leads.has(cell.text));
}

// core/rules/sasaran-tanpa-program.ts
var sasaranTanpaProgram = defineRule({
  id: "sasaran-tanpa-program",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Setiap sasaran didukung sedikitnya satu program",
  why: "Sasaran tanpa program tidak mempunyai pagu dan pelaksana, sehingga indikatornya tidak akan tercapai karena Renstra ini.",
  source: "Praktik cascading; tabel perumusan program (Inmendagri 2/2025) dan kolom sasaran T-C.27.",
  tables: ["tujuan-sasaran", "perumusan-program", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       | *Meningkatnya kesiapsiagaan | Indeks ketangguhan | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | Meningkatnya kesiapsiagaan | | | Indeks ketangguhan (Indeks) |
       | Meningkatnya akuntabilitas | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`
    ],
    benar: [
      // All sasaran first, then all programs: which serves which is not said.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       == Perumusan
       Tujuan | Sasaran | Outcome | Output | Indikator | Program / Kegiatan / Subkegiatan
       Menurunnya kemiskinan | Meningkatnya layanan | | | Nilai IKM (Nilai) |
       | Meningkatnya akuntabilitas | | | Nilai SAKIP (Nilai) |
       | | Meningkatnya rehabilitasi | | Persentase PPKS (%) | 1.06.04 - PROGRAM REHABILITASI SOSIAL
       | | Meningkatnya kinerja | | Nilai SAKIP (Nilai) | 1.06.01 - PROGRAM PENUNJANG`,
      // A sasaran in other words may be the missing one; that is another rule's matter.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       | Meningkatnya akuntabilitas | Nilai SAKIP | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       Menurunnya kemiskinan | Meningkatnya layanan | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       | Meningkatnya tata kelola | 1.06.01 | PROGRAM B | Nilai SAKIP | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan) {
    const stated2 = sasaranOf(plan, ["tujuan-sasaran"]);
    const deriving = sasaranOf(plan, DERIVING2);
    if (deriving.size === 0 || [...deriving.keys()].some((key2) => !stated2.has(key2))) return;
    const served = new Set(servedSasaran(plan).map(nameKey2));
    served.delete("");
    if (served.size < LEAST_SERVED) return;
    const missing3 = [...stated2].filter(([key2]) => !served.has(key2)).map(([, { cell }]) => cell);
    if (missing3.length === 0) return;
    yield {
      cells: missing3,
      related: [...deriving.values()].map(({ cell }) => cell),
      apa: `${String(missing3.length)} sasaran tidak didukung satu program pun: ${printSome(missing3.map(({ text: text2 }) => `"${quote(text2)}"`))}. Indikatornya tidak sampai ke program mana pun.`,
      perbaikan: "Tempatkan program yang mendukungnya di bawah sasaran itu, atau tinjau sasarannya.",
      observed: "",
      expected: "program di bawah sasaran itu",
      subject: "sasaran|program"
    };
  }
});
var LEAST_SERVED = 2;
var DERIVING2 = ["perumusan-program", "rencana-pendanaan"];
function sasaranOf(plan, kinds) {
  const found = /* @__PURE__ */ new Map();
  for (const each of plan.pernyataan) {
    const key2 = nameKey2(each.cell.text);
    if (each.peran === "sasaran" && kinds.includes(each.table.kind.id) && !found.has(key2))
      found.set(key2, each);
  }
  return found;
}
function servedSasaran(plan) {
  return [
    ...plan.perumusan.filter(({ table }) => DERIVING2.includes(table.kind.id)).flatMap(({ sebutan }) => sebutan.map(({ sasaran: sasaran2 }) => sasaran2)),
    ...plan.pendanaan.flatMap(
      ({ simpul }) => simpul.flatMap(({ indikator }) => indikator.map(({ sasaran: sasaran2 }) => sasaran2))
    )
  ];
}

// core/rules/sasaran-tanpa-strategi.ts
var sasaranTanpaStrategi = defineRule({
  id: "sasaran-tanpa-strategi",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Setiap tujuan dan sasaran mempunyai strategi dan arah kebijakan",
  why: "Sasaran tanpa strategi tidak mempunyai jalan menuju programnya.",
  source: "Tabel T-C.26 (Permendagri 86/2017): tujuan, sasaran, strategi, dan arah kebijakan.",
  tables: ["tujuan-sasaran", "strategi-kebijakan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       | *Meningkatnya Akuntabilitas | Nilai SAKIP | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Perlindungan sosial | Meningkatkan jaminan sosial`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       | Meningkatnya Akuntabilitas | Nilai SAKIP | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       Meningkatkan kesejahteraan | MENINGKATNYA LAYANAN | Perlindungan sosial | Meningkatkan jaminan sosial
       | Meningkatnya Akuntabilitas | Penguatan evaluasi | Menindaklanjuti hasil evaluasi`
    ]
  },
  *check(plan) {
    for (const peran of ["tujuan", "sasaran"]) {
      const served = new Set(of(plan, peran, "strategi-kebijakan").map(({ cell }) => nameKey2(cell.text)));
      const stated2 = of(plan, peran, "tujuan-sasaran");
      const missing3 = stated2.filter(({ cell }) => !served.has(nameKey2(cell.text)));
      if (served.size === 0 || missing3.length === 0) continue;
      yield {
        cells: missing3.map(({ cell }) => cell),
        related: of(plan, peran, "strategi-kebijakan").map(({ cell }) => cell),
        apa: `${String(missing3.length)} ${peran} tidak ada di tabel strategi dan arah kebijakan: ${printSome(missing3.map(({ cell }) => `"${quote(cell.text)}"`))}.`,
        perbaikan: `Tulis strategi dan arah kebijakan untuk ${peran} itu.`,
        observed: missing3.map(({ cell }) => cell.text).join("; "),
        expected: "strategi dan arah kebijakan",
        subject: `${peran}|strategi`,
        // Where none is there, the table speaks of other ones, and that has been told.
        ...missing3.length === stated2.length ? { severity: "info" } : {}
      };
    }
  }
});
function of(plan, peran, kind) {
  const own2 = plan.pernyataan.filter((each) => each.peran === peran && each.table.kind.id === kind);
  return [...new Map([...own2].reverse().map((each) => [nameKey2(each.cell.text), each])).values()].reverse();
}

// core/rules/satuan-beda-dalam-baris.ts
var satuanBedaDalamBaris = defineRule({
  id: "satuan-beda-dalam-baris",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satu satuan dalam satu baris target",
  why: "Target yang satuannya berganti di tengah baris tidak dapat dijumlahkan atau dibandingkan dengan data awalnya.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Anak yang Terpantau | *100% | 10 Orang | 1.000.000 | 10 Orang | 1.000.000
       1.06.01.2.02.0001 | Penyediaan Gaji | Jumlah Orang yang Menerima Gaji (Orang/bulan) | 312 | *52 | 1.000.000 | 52 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Data Capaian Awal | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0003 | Pemantauan | Jumlah Laporan | 1 Laporan | 10 laporan | 1.000.000 | 12 | 1.000.000
       1.06.05.2.01.0004 | Bantuan | Jumlah Keluarga | N/A | 500 kk/ 1.500 jiwa | 1.000.000 | 400 kk | 1.000.000`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const found = otherUnits(placed) ?? countedOtherwise(placed);
      if (found)
        yield { ...found, subject: `${pemilik(placed)}|${nameKey2(placed.indikator.cell.text)}|satuan` };
    }
  }
});
function otherUnits({ indikator }) {
  const satuan = satuanOf(indikator);
  const isOther = (unit) => unit !== "" && unit !== satuan && !sameUnit(unit, satuan);
  const other2 = satuan === "" ? [] : indikator.figures.filter(({ reading }) => isOther(unitOf(reading)));
  if (other2.length === 0) return null;
  const units = [...new Set(other2.map((figure) => unitOf(figure.reading)))];
  return {
    cells: other2.map((figure) => figure.cell),
    related: [indikator.cell],
    apa: `Target ${sebutIndikator(indikator)} bersatuan ${satuan}, tetapi ${printList(other2.map((figure) => figure.cell.text))} bersatuan ${printList(units)}.`,
    perbaikan: "Pakai satu satuan di seluruh baris; ubah angkanya bila satuannya memang berganti.",
    observed: other2.map((figure) => figure.cell.text).join("; "),
    expected: satuan
  };
}
var OTHER_COUNT = 3;
function countedOtherwise({ indikator }) {
  const satuan = satuanOf(indikator);
  const [baseline] = indikator.baseline;
  const [target] = indikator.targets;
  const before = baseline ? amountOf(baseline.reading) : null;
  const after = target ? amountOf(target.reading) : null;
  if (!/\/\s*(bulan|hari|tahun)/i.test(satuan) || !baseline || !target || !before || !after) return null;
  const factor = Math.max(before / after, after / before);
  if (factor < OTHER_COUNT) return null;
  return {
    cells: [target.cell],
    related: [baseline.cell],
    apa: `Kondisi awal ${sebutIndikator(indikator)} ${baseline.cell.text} dan targetnya ${target.cell.text}, keduanya bersatuan ${satuan}: tampaknya dihitung dengan cara yang lain (orang dan orang kali bulan).`,
    perbaikan: `Hitung keduanya dengan cara yang sama; 10 orang selama 12 bulan adalah 120 ${satuan}.`,
    observed: target.cell.text,
    expected: `sebanding dengan kondisi awal ${baseline.cell.text}`
  };
}

// core/rules/satuan-kosong.ts
var satuanKosong = defineRule({
  id: "satuan-kosong",
  category: "unit-mismatch",
  severity: "info",
  title: "Kolom satuan terisi untuk setiap indikator",
  why: "Tanpa satuan tidak jelas apakah 80 berarti persen, orang, atau nilai.",
  source: "Kolom Satuan pada tabel IKU dan IKK (Inmendagri 2/2025) dan praktik verifikasi.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       2 | Cakupan layanan rehabilitasi | * | 80 | 81
       3 | Nilai SAKIP | Nilai | 70 | 71`
    ],
    benar: [
      `Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase PPKS terlayani | % | 80 | 81
       2 | Cakupan layanan rehabilitasi (%) | | 80 | 81
       3 | Cakupan bantuan | | 80% | 81%
       4 | Indeks kepuasan | | 3 | 4
       5 | Jumlah lembaga | Lembaga | 3 | 4
       6 | Nilai SAKIP | Nilai | 70 | 71
       7 | Jumlah dokumen | Dokumen | 3 | 4`
    ]
  },
  *check(plan) {
    for (const daftar of plan.daftar) {
      const blank = blankAmongFilled(daftar, "satuan").filter(
        ({ indikator }) => satuanOf(indikator) === "" && !SAYS_IT.test(indikator.name.name)
      );
      if (blank.length === 0) continue;
      yield {
        cells: blank.map(({ cell }) => cell),
        related: blank.map(({ indikator }) => indikator.cell),
        apa: `${String(blank.length)} indikator tidak mempunyai satuan: ${printSome(blank.map(({ indikator }) => `"${quote(indikator.name.name)}"`))}.`,
        perbaikan: "Isi satuannya.",
        observed: "",
        expected: "satuan",
        subject: `${daftar.table.kind.id}|satuan kosong`
      };
    }
  }
});
var SAYS_IT = /^(indeks|nilai|skor|predikat|kategori|opini|status|persentase|presentase|prosentase)\b/i;

// core/rules/satuan-sub-beda.ts
var satuanSubBeda = defineRule({
  id: "satuan-sub-beda",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satuan sub kegiatan sama dengan nomenklatur",
  why: "SIPD menetapkan satuan setiap sub kegiatan. Target dengan satuan lain tidak dapat dibandingkan dengan realisasinya.",
  source: "Kolom satuan nomenklatur (Kepmendagri 900.1.15.5-1317/2023 dan sesudahnya), menurut daftar yang dimuat; hanya untuk indikator yang bunyinya sama dengan nomenklatur. Nomenklatur sesekali memasangkan satuan yang tidak terduga (Jumlah Paket Mebel: Unit); itu benar.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | *Paket | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang yang Mendapatkan Permakanan | orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Paket Pakaian | Paket | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    for (const { simpul } of plan.pendanaan)
      for (const each of simpul) {
        const entry = each.kode.level === "sub kegiatan" ? entryInForce(nomenklatur, each.kode.baku) : null;
        if (entry && entry.satuan !== "" && entry.indikator !== "") yield* unitFindings(each, entry);
      }
  }
});
function* unitFindings(simpul, entry) {
  for (const indikator of simpul.indikator) {
    const unit = satuanOf(indikator);
    const isOfficial = nameKey2(indikator.name.name) === nameKey2(entry.indikator);
    if (!isOfficial || unit === "" || isSameMeasure(unit, entry.satuan)) continue;
    yield draft29(simpul, indikator, { unit, official: entry.satuan });
  }
}
function isSameMeasure(one, other2) {
  const [a, b] = [one, other2].map((unit) => normalUnit(unit).replace(/^(jumlah|satuan) /, ""));
  return sameUnit(a ?? "", b ?? "");
}
function draft29(simpul, indikator, { unit, official }) {
  return {
    cells: [indikator.satuan && indikator.satuan.text !== "" ? indikator.satuan : indikator.cell],
    apa: `Satuan ${simpul.kode.baku} tertulis "${unit}", menurut nomenklatur "${official}".`,
    perbaikan: `Tulis satuannya ${official}, dan pastikan targetnya dihitung dalam ${official}.`,
    observed: unit,
    expected: official,
    subject: `${simpul.kode.baku}|satuan resmi`,
    fix: unitFix(indikator, { unit, official })
  };
}
function unitFix({ cell, name, satuan }, { unit, official }) {
  if (satuan && satuan.text !== "") return fixOf([{ ...addressOf(satuan), value: official }], false);
  const place = cell.text.lastIndexOf(unit);
  if (name.unit === "" || place < 0) return null;
  const value = cell.text.slice(0, place) + official + cell.text.slice(place + unit.length);
  return fixOf([{ ...addressOf(cell), value }], false);
}

// core/rules/satuan-vs-kata.ts
var satuanVsKata = defineRule({
  id: "satuan-vs-kata",
  category: "unit-mismatch",
  severity: "warning",
  title: "Satuan sesuai dengan kata ukur indikatornya",
  why: "Indikator persentase bersatuan persen, indikator jumlah bersatuan benda yang dihitung. Bila tidak cocok, capaiannya tidak dapat dihitung.",
  source: "Praktik verifikasi. Nomenklatur sendiri sesekali memakai satuan lain (misalnya Jumlah Paket Mebel dengan satuan Unit); itu hanya diberitahukan.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "perumusan-program",
    "spm"
  ],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | *Persentase PSKS yang aktif | Orang | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | *Jumlah orang yang dilatih | % | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Pengadaan Mebel | *Jumlah Paket Mebel | Unit | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | Persen | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Dokumen/Laporan | Laporan | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Penyediaan Gaji | Jumlah Orang yang Menerima Gaji | Orang/bulan | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    const told2 = /* @__PURE__ */ new Map();
    for (const measured of allMeasured(plan)) {
      const clash = clashOf(measured);
      if (!clash) continue;
      const key2 = `${measured.cell.sheet}|${nameKey2(measured.cell.text)}|${clash.unit}`;
      const known = told2.get(key2);
      if (known) known.measured.push(measured);
      else told2.set(key2, { measured: [measured], clash });
    }
    for (const { measured, clash } of told2.values()) yield draft30(measured, clash);
  }
});
function* allMeasured(plan) {
  for (const { indikator } of semuaIndikator(plan)) yield indikator;
  for (const row2 of plan.spm)
    if (row2.berhak.length === 0) yield { ...row2, figures: row2.capaian, targets: row2.capaian };
}
function clashOf(measured) {
  const unit = unitAmong(measured, measured.figures);
  const name = measured.name.name;
  if (measured.name.fault === "empty-parentheses") {
    return { what: "kurung satuannya kosong", unit: "()", expected: "satuan", certain: true };
  }
  if (unit === "" || name === "") return null;
  const [, share, count, score] = MEASURE2.exec(name) ?? [];
  const percent = normalUnit(unit) === "%";
  if (share && !percent && isCountable(unit) !== null) {
    return { what: `indikator persentase bersatuan ${unit}`, unit, expected: "%", certain: true };
  }
  if (count && percent) {
    return {
      what: "indikator jumlah bersatuan persen",
      unit,
      expected: counted(name) ?? "satuan benda",
      certain: true
    };
  }
  if (score && isCountable(unit) === true) {
    return {
      what: `indikator indeks/nilai bersatuan ${unit}`,
      unit,
      expected: "Indeks, Nilai, atau Poin",
      certain: true
    };
  }
  return count ? countedClash(name, unit) : null;
}
var MEASURE2 = /^(?:(persentase|presentase|prosentase|perentse)|(jumlah)|(indeks|nilai))\b/i;
var COUNTED_BY_ITSELF = /* @__PURE__ */ new Set([
  "paket",
  "dokumen",
  "laporan",
  "orang",
  "keluarga",
  "lembaga",
  "unit",
  "izin"
]);
function countedClash(name, unit) {
  const thing = counted(name);
  const things = thing?.toLowerCase().split("/") ?? [];
  if (!thing || !isKnownUnit(unit) || !things.every((each) => COUNTED_BY_ITSELF.has(each))) return null;
  const fits3 = normalUnit(unit).split("/").some((part2) => things.includes(part2));
  return fits3 ? null : { what: `namanya menghitung ${thing}, satuannya ${unit}`, unit, expected: thing, certain: false };
}
function counted(name) {
  const word = /^jumlah\s+([\p{L}/]+)/iu.exec(name)?.[1] ?? "";
  return word !== "" && word.split("/").every((part2) => isKnownUnit(part2)) ? word : null;
}
function draft30(measured, clash) {
  const [first] = measured;
  return {
    cells: measured.map((each) => each.cell),
    related: measured.flatMap((each) => each.satuan ?? each.targets[0]?.cell ?? []),
    apa: `"${quote(first?.name.name ?? "")}": ${clash.what}.`,
    perbaikan: clash.certain ? `Samakan: ganti satuannya menjadi ${clash.expected}, atau betulkan bunyi indikatornya.` : "Periksa terhadap nomenklatur; bila di sana memang begitu, biarkan.",
    observed: clash.unit,
    expected: clash.expected,
    subject: `${nameKey2(first?.cell.text ?? "")}|satuan`,
    ...clash.certain ? {} : { severity: "info" }
  };
}

// core/rules/tabel-kosong.ts
var tabelKosong = defineRule({
  id: "tabel-kosong",
  category: "missing-table",
  severity: "warning",
  title: "Tabel mempunyai isi",
  why: "Tabel yang hanya berisi judul kolom belum dikerjakan, atau isinya tertinggal di berkas lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "pencapaian-kinerja"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81
       == IKU
       Tabel 4.4 Indikator Kinerja Utama
       *No | Indikator | Satuan | Target 2026 | Target 2027
       (1) | (2) | (3) | (4) | (5)`
    ],
    benar: [
      `Tabel 4.4 Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       (1) | (2) | (3) | (4) | (5)
       1 | Nilai SAKIP | Nilai | 70 | 71`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      if (table.dataRows.length > 0 || goesOn(table)) continue;
      const { top, left } = table.range;
      yield {
        cells: [{ sheet: table.sheet.name, row: top, column: left }],
        apa: `Tabel "${table.kind.title}" hanya berisi judul kolom.`,
        perbaikan: "Isi tabelnya, atau hapus judulnya bila tabel itu ada di tempat lain.",
        observed: "",
        expected: "baris data",
        subject: `${table.kind.id}|kosong`
      };
    }
  }
});
function goesOn(table) {
  return table.workbook().some((other2) => other2.kind === table.kind && other2 !== table && other2.dataRows.length > 0);
}

// core/tables/kinds/common.ts
var NOMOR = { role: "nomor", heading: /^(no|nomor|nourut|nomorurut)$/ };
var SASARAN_RPJMD = {
  role: "sasaran-rpjmd",
  heading: /^(nspk.*sasaran|sasaranrpjmd|sasaranrpd|tujuanrpjmd|misi)/
};
var TUJUAN = {
  role: "tujuan",
  heading: /^(tujuan|tujuanpd|tujuanrenstra|tujuanperangkatdaerah)(>|$)/
};
var SASARAN = {
  role: "sasaran",
  heading: /^(sasaran|sasaranpd|sasaranrenstra|sasaranstrategis|sasaranperangkatdaerah)(>|$)/
};
var OUTCOME = { role: "outcome", heading: /^(outcome|hasil(program)?)(>|$)/ };
var KODE2 = {
  role: "kode",
  heading: /^(kode|koderekening|noreg|rekening)|>(kode|koderekening)$/
};
var INDIKATOR = {
  role: "indikator",
  heading: /^(indikator|indikatif$|namaindikator|iku$|ikk$|uraianindikator|jenisindikator)/
};
var RUMUS = {
  role: "rumus",
  heading: /^(rumus|formula|carapenghitungan|metodepenghitungan)/
};
var DEFINISI = { role: "definisi", heading: /^(definis|do$|penjelasan)/ };
var SATUAN = { role: "satuan", heading: /(^|>)satuan$/ };
var BASELINE = {
  role: "baseline",
  heading: /^(target)?.*(baseline|kondisi(kinerja)?(pada)?(tahun)?awal|datacapaian|capaianawal|kinerjaawal|datadasar|kondisieksisting)|^capaian$/
};
var PERANGKAT_DAERAH = {
  role: "perangkat-daerah",
  heading: /^(unit(kerja|perangkat|penanggung)|perangkatdaerah|opd|skpd|pd|unitorganisasi|penanggungjawab|bidangpenanggungjawab|pelaksana)/
};
var LOKASI = { role: "lokasi", heading: /(^|>)lokasi$/ };
var KETERANGAN = {
  role: "keterangan",
  heading: /(^|>)(ket|keterangan|catatan|sumberdata)$/
};
var AKHIR = /(kondisi(kinerja|kerja)?(pada)?akhir|akhirperiode|akhir(renstra|rpjmd|rpd)|targetakhir|kondisiakhir)/;

// core/tables/kinds/anggaran-realisasi.ts
var anggaranRealisasi = defineTableKind({
  id: "anggaran-realisasi",
  title: "Anggaran dan realisasi pendanaan pelayanan",
  names: [/t\s*-?\s*c\.?\s*-?\s*24/, /anggaran dan realisasi/],
  columns: [
    NOMOR,
    { role: "pertumbuhan-realisasi", heading: /pertumbuhan[^>]*>?[^>]*realisasi[^>]*$/ },
    { role: "pertumbuhan-anggaran", heading: /pertumbuhan[^>]*>?[^>]*anggaran[^>]*$/ },
    { role: "rasio", heading: /(^|>)rasio|serapan|(^|>)%$/ },
    { role: "realisasi", heading: /realisasi/ },
    { role: "anggaran", heading: /anggaran|pagu/ },
    KODE2,
    { role: "uraian", heading: /^(uraian|program|kegiatan|belanja|jenisbelanja|nama|urusan)/ },
    KETERANGAN
  ],
  requires: { uraian: 1, anggaran: 2, realisasi: 2 },
  parts: [
    { uraian: 1, anggaran: 2 },
    { uraian: 1, realisasi: 2 }
  ],
  rejects: /triwulan|indikator|(^|>)target/
});

// core/tables/kinds/cascading.ts
var cascading = defineTableKind({
  id: "cascading",
  title: "Cascading atau pohon kinerja dalam blok",
  names: [/cascading/, /cascade/, /pohon kinerja/],
  columns: [
    NOMOR,
    SATUAN,
    BASELINE,
    // "Kondisi kinerja PD Th 2026"
    {
      role: "target-akhir",
      heading: new RegExp(
        `${AKHIR.source}|^kondisi(kinerja|kerja)(pd|opd|renstra|perangkatdaerah)?(th|tahun)?$`
      )
    },
    RUMUS,
    DEFINISI,
    PERANGKAT_DAERAH,
    KETERANGAN,
    { role: "target", heading: /target|^$/ },
    INDIKATOR
  ],
  requires: { indikator: 1, target: 2 },
  rejects: /realisasi|(^|>)rasio|(^|>)(rp|pagu)$|triwulan|anggaran|^(tujuan|sasaran|program|kegiatan|outcome|output|strategi)/,
  needsName: true
});

// core/tables/kinds/evaluasi-columns.ts
var MONEY = "(rp|rupiah)$";
var part = (group, money) => new RegExp(money ? `(${group}).*${MONEY}` : `(${group})[^>]*(>(k|kinerja|target|fisik|%))?$`);
var URAIAN = {
  role: "uraian",
  heading: /^(urusan|bidangurusan|program|kegiatan|nama|uraian|nomenklatur)/
};
var EVALUASI_NAMES = [
  NOMOR,
  KODE2,
  SATUAN,
  SASARAN,
  TUJUAN,
  INDIKATOR,
  URAIAN,
  PERANGKAT_DAERAH,
  LOKASI,
  KETERANGAN
];
var EVALUASI_FIGURES = [
  { role: "triwulan-rp", heading: part("triwulan|(^|>)tw", true) },
  { role: "triwulan", heading: /triwulan|(^|>)tw/ },
  { role: "tingkat-rp", heading: part("tingkatcapaian", true) },
  { role: "tingkat", heading: part("tingkatcapaian", false) },
  { role: "rasio-rp", heading: part("(^|>)(rasio|tingkatrealisasi)", true) },
  { role: "rasio", heading: /(^|>)(rasio|tingkatrealisasi)/ },
  { role: "realisasi-lalu-rp", heading: part("(^|>)realisasi[^>]*(tahunlalu|hasilprogram)", true) },
  { role: "realisasi-lalu", heading: part("(^|>)realisasi[^>]*(tahunlalu|hasilprogram)", false) },
  { role: "realisasi-sd-rp", heading: part("(^|>)realisasi[^>]*(sd|sampaidengan)", true) },
  { role: "realisasi-sd", heading: part("(^|>)realisasi[^>]*(sd|sampaidengan)", false) },
  { role: "realisasi-rp", heading: part("(^|>)realisasi", true) }
];
var EVALUASI_GOALS = [
  { role: "pagu-akhir", heading: part("akhirperiode|akhirrenstra|targetrenstra|targetakhir", true) },
  {
    role: "target-akhir",
    heading: part("akhirperiode|akhirrenstra|(^|>)targetrenstra|targetakhir|targetkinerjacapaian", false)
  }
];

// core/tables/kinds/evaluasi-renja.ts
var evaluasiRenja = defineTableKind({
  id: "evaluasi-renja",
  title: "Evaluasi terhadap hasil Renja",
  names: [/\be\.?\s*81\b/, /evaluasi.{0,30}hasil (rencana kerja|renja)/],
  columns: [
    ...EVALUASI_FIGURES,
    ...EVALUASI_GOALS,
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "pagu", heading: part("(^|>)target", true) },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES
  ],
  requires: { uraian: 1, indikator: 1, triwulan: 4 }
});

// core/tables/kinds/evaluasi-renstra.ts
var END = "akhirperiode|akhirrenstra|akhirtahun|targetakhir";
var SINCE = /^realisasi-(lalu|sd)/;
var evaluasiRenstra = defineTableKind({
  id: "evaluasi-renstra",
  title: "Evaluasi terhadap hasil Renstra",
  names: [/\be\.?\s*80\b/, /evaluasi.{0,30}hasil (rencana strategis|renstra)/],
  columns: [
    BASELINE,
    { role: "pagu-akhir", heading: part(END, true) },
    { role: "target-akhir", heading: part(END, false) },
    ...EVALUASI_FIGURES.filter(({ role }) => !SINCE.test(role)),
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "pagu", heading: part("(^|>)target", true) },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES
  ],
  requires: { uraian: 1, indikator: 1, target: 2, realisasi: 2, "realisasi-rp": 2 },
  rejects: /triwulan/
});

// core/tables/kinds/indikator-columns.ts
var INDIKATOR_COLUMNS = [
  NOMOR,
  RUMUS,
  DEFINISI,
  SATUAN,
  BASELINE,
  { role: "target-akhir", heading: AKHIR },
  KETERANGAN,
  TUJUAN,
  SASARAN,
  { role: "target", heading: /target|^$/ },
  INDIKATOR,
  { role: "uraian", heading: /^(aspek|bidang|urusan|status|jenis)/ }
];
var NOT_INDIKATOR_LIST = /realisasi|(^|>)rasio|(^|>)(rp|pagu)$|triwulan|^program|^kegiatan|^outcome|^output|^strategi/;
var NOT_INDIKATOR_TITLE = /cascading|pohon kinerja|standar pelayanan minimal|\bspm\b/;

// core/tables/kinds/ikk.ts
var ikk = defineTableKind({
  id: "ikk",
  title: "Indikator kinerja kunci (IKK)",
  names: [/indikator kinerja kunci/, /\bikk\b/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true
});

// core/tables/kinds/iku.ts
var iku = defineTableKind({
  id: "iku",
  title: "Indikator kinerja utama (IKU)",
  names: [/indikator kinerja utama/, /\biku\b/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true
});

// core/tables/kinds/indikator-rpjmd.ts
var indikatorRpjmd = defineTableKind({
  id: "indikator-rpjmd",
  title: "Indikator kinerja yang mengacu pada tujuan dan sasaran RPJMD",
  names: [/t\s*-?\s*c\.?\s*-?\s*28/, /mengacu pada tujuan dan sasaran/],
  columns: INDIKATOR_COLUMNS,
  requires: { indikator: 1, target: 2 },
  rejects: NOT_INDIKATOR_LIST,
  rejectsTitle: NOT_INDIKATOR_TITLE,
  needsName: true
});

// core/tables/kinds/isu-strategis.ts
var isuStrategis = defineTableKind({
  id: "isu-strategis",
  title: "Isu strategis",
  names: [/(^|tabel[\s.:]*[\d.]+\s*)(perumusan |identifikasi [^.]{0,20}|teknik [^.]{0,20})?isu strategis/],
  columns: [
    NOMOR,
    { role: "potensi", heading: /^potensi/ },
    { role: "masalah", heading: /^permasalahan/ },
    { role: "isu-klhs", heading: /klhs/ },
    { role: "isu-lingkungan", heading: /lingkungandinamis|^isu(global|nasional|regional|internasional)/ },
    { role: "isu-strategis", heading: /^isustrategis/ },
    KETERANGAN
  ],
  requires: { "isu-strategis": 1, masalah: 1 },
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/
});

// core/tables/kinds/kinerja-renja.ts
var kinerjaRenja = defineTableKind({
  id: "kinerja-renja",
  title: "Pencapaian kinerja pelayanan dalam Renja",
  names: [/t\s*-?\s*c\.?\s*-?\s*30/, /pencapaian kinerja/],
  columns: [
    NOMOR,
    { role: "proyeksi", heading: /proyeksi/ },
    { role: "realisasi", heading: /realisasi/ },
    { role: "ikk", heading: /^(target)?ikk$/ },
    { role: "nspk", heading: /^(spm|standar|nspk)/ },
    SATUAN,
    { role: "keterangan", heading: /^catatan/ },
    KETERANGAN,
    INDIKATOR,
    { role: "target", heading: /target/ }
  ],
  requires: { indikator: 1, target: 2, realisasi: 1, proyeksi: 1 },
  rejects: /triwulan|(^|>)(rp|pagu)$|anggaran/
});

// core/tables/kinds/pencapaian-kinerja.ts
var pencapaianKinerja = defineTableKind({
  id: "pencapaian-kinerja",
  title: "Pencapaian kinerja pelayanan",
  names: [/t\s*-?\s*c\.?\s*-?\s*23/, /pencapaian kinerja/],
  columns: [
    NOMOR,
    { role: "nspk", heading: /^(target)?nspk$/ },
    { role: "ikk", heading: /^(target)?ikk$/ },
    { role: "lainnya", heading: /^(target)?indikator(kinerja)?lain/ },
    { role: "rasio", heading: /(^|>)rasio|persentasecapaian|tingkatcapaian|capaiankinerja%/ },
    { role: "realisasi", heading: /realisasi|^capaian/ },
    SATUAN,
    BASELINE,
    INDIKATOR,
    { role: "target", heading: /target/ },
    KETERANGAN
  ],
  requires: { indikator: 1, target: 1, realisasi: 1, rasio: 1 },
  rejects: /triwulan|(^|>)(rp|pagu)$|anggaran/
});

// core/tables/kinds/permasalahan.ts
var permasalahan = defineTableKind({
  id: "permasalahan",
  title: "Pemetaan permasalahan",
  names: [/t\s*-?\s*b\.?\s*-?\s*3\.?5/, /pemetaan (per)?masalah/, /per(umusan|umasan) (per)?masalah/],
  columns: [
    NOMOR,
    { role: "masalah-pokok", heading: /^(masalahpokok|pokokmasalah|permasalahanpokok|pokokpermasalahan)/ },
    { role: "akar-masalah", heading: /^akar(per)?masalah/ },
    { role: "masalah", heading: /^(per)?masalah/ },
    KETERANGAN
  ],
  requires: { masalah: 1, "akar-masalah": 1 },
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/
});

// core/tables/kinds/perumusan-program.ts
var perumusanProgram = defineTableKind({
  id: "perumusan-program",
  title: "Perumusan program, kegiatan, dan sub kegiatan",
  names: [/merumuskan (program|kegiatan|sub)/, /(perumusan|rumusan) program/],
  columns: [
    NOMOR,
    SASARAN_RPJMD,
    TUJUAN,
    SASARAN,
    OUTCOME,
    { role: "output", heading: /^output(>|$)/ },
    SATUAN,
    INDIKATOR,
    KODE2,
    { role: "uraian", heading: /^(bidangurusan|urusan|program|kegiatan|nama|uraian|nomenklatur)/ },
    KETERANGAN
  ],
  requires: { outcome: 1, indikator: 1, uraian: 1 },
  rejects: /target|(^|>)(rp|pagu|anggaran)|realisasi|baseline|triwulan/
});

// core/tables/kinds/prioritas.ts
var prioritas = defineTableKind({
  id: "prioritas",
  title: "Sub kegiatan prioritas",
  names: [/sub ?kegiatan prioritas/, /program prioritas/],
  columns: [
    NOMOR,
    OUTCOME,
    KODE2,
    { role: "uraian", heading: /^(nama)?program/ },
    { role: "kegiatan", heading: /^(nama)?(sub)?kegiatan/ },
    INDIKATOR,
    SATUAN,
    PERANGKAT_DAERAH,
    KETERANGAN
  ],
  requires: { uraian: 1, kegiatan: 1 },
  rejects: /target|(^|>)(rp|pagu|anggaran)|realisasi|baseline|triwulan/,
  needsName: true
});

// core/tables/kinds/rekapitulasi-renja.ts
var rekapitulasiRenja = defineTableKind({
  id: "rekapitulasi-renja",
  title: "Rekapitulasi evaluasi hasil pelaksanaan Renja dan pencapaian Renstra",
  names: [/t\s*-?\s*c\.?\s*-?\s*29/, /rekapitulasi evaluasi.*renja/s],
  columns: [
    ...EVALUASI_FIGURES,
    ...EVALUASI_GOALS,
    { role: "target-berjalan", heading: /(^|>)target[^>]*berjalan[^>]*$/ },
    { role: "realisasi", heading: /(^|>)realisasi/ },
    { role: "target", heading: /(^|>)target/ },
    ...EVALUASI_NAMES
  ],
  requires: { uraian: 1, indikator: 1, target: 1, realisasi: 1, "realisasi-sd": 1, tingkat: 1 },
  rejects: /triwulan/
});

// core/tables/kinds/rencana-pendanaan.ts
var MONEY2 = "((jumlah|kebutuhan|kerangka|perkiraan|alokasi|total)*(rp|rupiah|pagu|dana|anggaran|pendanaan|indikatif|biaya)(rp|rupiah|pagu|dana|anggaran|pendanaan|indikatif|biaya|kebutuhan|dalam|juta|jutaan|ribu|ribuan)*|ribu|ribuanrp|jutarp)";
var GOAL = "((target|volume|vol|kinerja)(target|kinerja|capaian|volume|program|kegiatan|fisik|renstra|tahunan)*|capaiankinerja|k|fisik)";
var rencanaPendanaan = defineTableKind({
  id: "rencana-pendanaan",
  title: "Rencana program, kegiatan, sub kegiatan, dan pendanaan",
  names: [
    /t\s*-?\s*c\.?\s*-?\s*27/,
    /rencana program.*pendanaan/s,
    /program.*kegiatan.*kerangka pendanaan/s,
    /pagu indikatif/
  ],
  columns: [
    NOMOR,
    {
      role: "pagu-akhir",
      heading: new RegExp(
        `${AKHIR.source}([^>]*>|periode|renstra|rpjmd|rpd|perangkatdaerah|tahun)*${MONEY2}$`
      )
    },
    { role: "target-akhir", heading: AKHIR },
    SATUAN,
    {
      role: "pagu-awal",
      heading: new RegExp(`(baseline|awal|datadasar)(perencanaan|periode|rpjmd|renstra|tahun)*>?${MONEY2}$`)
    },
    BASELINE,
    { role: "pagu", heading: new RegExp(`(^|>)${MONEY2}$`) },
    { role: "target", heading: new RegExp(`(^|>)${GOAL}$`) },
    SASARAN_RPJMD,
    TUJUAN,
    SASARAN,
    KODE2,
    INDIKATOR,
    { role: "uraian", heading: /^(bidangurusan|urusan|program|kegiatan|nama|uraian|nomenklatur|kebijakan)/ },
    PERANGKAT_DAERAH,
    LOKASI,
    KETERANGAN
  ],
  requires: { uraian: 1, pagu: 2, target: 2 },
  rejects: /realisasi|(^|>)rasio|triwulan|prakiraanmaju|tingkatcapaian/
});

// core/tables/kinds/rencana-renja.ts
var rencanaRenja = defineTableKind({
  id: "rencana-renja",
  title: "Rencana program dan kegiatan Renja dengan prakiraan maju",
  names: [/t\s*-?\s*c\.?\s*-?\s*33/, /prakiraan maju/],
  columns: [
    NOMOR,
    { role: "pagu-maju", heading: new RegExp(`prakiraanmaju.*${MONEY2}$`) },
    { role: "target-maju", heading: /prakiraanmaju/ },
    LOKASI,
    { role: "keterangan", heading: /^catatan|(^|>)ket(erangan)?$/ },
    { role: "pagu", heading: new RegExp(`(^|>)(rencana)?${MONEY2}$`) },
    { role: "target", heading: new RegExp(`(^|>)(rencana)?(${GOAL}|targetcapaian)$`) },
    KODE2,
    SATUAN,
    INDIKATOR,
    { role: "uraian", heading: /^(urusan|bidangurusan|program|kegiatan|nama|uraian|nomenklatur)/ },
    PERANGKAT_DAERAH
  ],
  requires: { uraian: 1, indikator: 1, target: 1, pagu: 1, "pagu-maju": 1 },
  rejects: /realisasi|triwulan|(^|>)rasio/
});

// core/tables/kinds/spm.ts
var spm = defineTableKind({
  id: "spm",
  title: "Standar pelayanan minimal (SPM)",
  names: [/standar pelayanan minimal/, /\bspm\b/],
  columns: [
    NOMOR,
    {
      role: "jenis-pelayanan",
      heading: /^(jenis)?(pelayanan|layanan)(dasar|spm|minimal)*$|^(jenis|bidang|urusan)spm$/
    },
    SATUAN,
    KETERANGAN,
    { role: "berhak", heading: /berhak|harusdilayani|(^|>)(jumlah)?(sasaran|kebutuhan)(spm|layanan)?$/ },
    { role: "terlayani", heading: /terlayani|dilayani|(^|>)(jumlah)?penerima/ },
    INDIKATOR,
    { role: "realisasi", heading: /realisasi[^>]*$/ },
    { role: "target", heading: /(^|>)target[^>]*$|^target>$/ },
    { role: "rasio", heading: /capaian|persentase|(^|>)%|rasio/ },
    { role: "realisasi", heading: /^(tahun)?$/ }
  ],
  requires: { "jenis-pelayanan": 1, realisasi: 2 },
  parts: [
    { indikator: 1, realisasi: 2 },
    { "jenis-pelayanan": 1, rasio: 1 },
    { indikator: 1, rasio: 1 },
    { "jenis-pelayanan": 1, berhak: 1, terlayani: 1 },
    { indikator: 1, berhak: 1, terlayani: 1 },
    { indikator: 1, target: 2 }
  ],
  rejects: /(^|>)(rp|pagu)$|anggaran|triwulan/,
  needsName: true
});

// core/tables/kinds/strategi-kebijakan.ts
var strategiKebijakan = defineTableKind({
  id: "strategi-kebijakan",
  title: "Strategi, penahapan, dan arah kebijakan",
  names: [
    /t\s*-?\s*c\.?\s*-?\s*26/,
    /(^|tabel[\s.:]*[\d.]+\s*)(arah kebijakan|penahapan)/,
    /strategi,? (dan )?(arah )?kebijakan/,
    /operasionalisasi nspk/,
    /tahap ii/
  ],
  columns: [
    NOMOR,
    TUJUAN,
    SASARAN,
    { role: "strategi", heading: /^strategi/ },
    { role: "operasionalisasi", heading: /^(operasionalisasi)?nspk/ },
    { role: "kebijakan-rpjmd", heading: /^arahkebijakan(rpjmd|rpd|daerah)/ },
    { role: "kebijakan", heading: /^(arah)?kebijakan/ },
    { role: "tahap", heading: /(^|>)tahap(an|k|e)?/ },
    KETERANGAN
  ],
  requires: { strategi: 1, kebijakan: 1 },
  parts: [{ "kebijakan-rpjmd": 1, kebijakan: 1 }, { operasionalisasi: 1, kebijakan: 1 }, { tahap: 2 }],
  rejects: /target|(^|>)(rp|pagu)$|realisasi|triwulan|indikator/
});

// core/tables/kinds/telaah-rkpd.ts
var telaahRkpd = defineTableKind({
  id: "telaah-rkpd",
  title: "Telaah terhadap rancangan awal RKPD",
  names: [/t\s*-?\s*c\.?\s*-?\s*31/, /(review|reviu|telaah)(an)? (terhadap )?rancangan awal rkpd/],
  columns: [
    NOMOR,
    { role: "keterangan", heading: /^catatan/ },
    { role: "lokasi", heading: /(^|>)lokasi$/ },
    { role: "indikator", heading: /(^|>)indikator/ },
    { role: "pagu", heading: new RegExp(`(^|>)${MONEY2}$`) },
    { role: "target", heading: new RegExp(`(^|>)(${GOAL}|targetcapaian)$`) },
    KODE2,
    { role: "uraian", heading: /(^|>)(program|kegiatan|urusan)/ }
  ],
  requires: { uraian: 1, pagu: 2, target: 2 },
  needsName: true
});

// core/tables/kinds/tujuan-sasaran.ts
var tujuanSasaran = defineTableKind({
  id: "tujuan-sasaran",
  title: "Tujuan dan sasaran jangka menengah",
  names: [/t\s*-?\s*c\.?\s*-?\s*25/, /tujuan dan sasaran/],
  columns: [
    NOMOR,
    SASARAN_RPJMD,
    RUMUS,
    DEFINISI,
    SATUAN,
    BASELINE,
    { role: "target-akhir", heading: AKHIR },
    KETERANGAN,
    { role: "target", heading: /^target/ },
    TUJUAN,
    SASARAN,
    INDIKATOR
  ],
  requires: { tujuan: 1, sasaran: 1, indikator: 1, target: 2 },
  rejects: /realisasi|(^|>)(rp|pagu)$|^program|triwulan|^kegiatan/
});

// core/tables/kinds/usulan-renja.ts
var usulanRenja = defineTableKind({
  id: "usulan-renja",
  title: "Usulan program dan kegiatan para pemangku kepentingan",
  names: [/t\s*-?\s*c\.?\s*-?\s*32/, /usulan program.*pemangku kepentingan/s],
  columns: [
    NOMOR,
    KODE2,
    LOKASI,
    INDIKATOR,
    { role: "target", heading: /^(besaran|volume)/ },
    { role: "keterangan", heading: /^catatan|^ket/ },
    { role: "uraian", heading: /^(program|kegiatan|usulan)/ }
  ],
  requires: { uraian: 1, lokasi: 1, target: 1 },
  rejects: /(^|>)(rp|pagu)$|realisasi|triwulan/,
  needsName: true
});

// core/tables/kinds/index.ts
var TABLE_KINDS = [
  pencapaianKinerja,
  anggaranRealisasi,
  spm,
  permasalahan,
  isuStrategis,
  tujuanSasaran,
  strategiKebijakan,
  perumusanProgram,
  rencanaPendanaan,
  prioritas,
  iku,
  ikk,
  indikatorRpjmd,
  cascading,
  rekapitulasiRenja,
  kinerjaRenja,
  telaahRkpd,
  usulanRenja,
  rencanaRenja,
  evaluasiRenstra,
  evaluasiRenja
];

// core/rules/tabel-wajib.ts
var tabelWajib = defineRule({
  id: "tabel-wajib",
  category: "missing-table",
  severity: "info",
  title: "Semua tabel Renstra ada",
  why: "Tabel yang tidak ada tidak dapat diperiksa, dan tabel lain tidak dapat dibandingkan dengannya.",
  source: "Susunan tabel Permendagri 86/2017 (T-C.23 sampai T-C.28, T-B.35) dan Inmendagri 2/2025, seperti tercetak pada Renstra yang telah ditetapkan.",
  tables: [
    "pencapaian-kinerja",
    "anggaran-realisasi",
    "permasalahan",
    "isu-strategis",
    "tujuan-sasaran",
    "strategi-kebijakan",
    "perumusan-program",
    "rencana-pendanaan",
    "prioritas",
    "iku",
    "ikk",
    "indikator-rpjmd"
  ],
  examples: {
    salah: [
      `*Tabel T-C.25 Tujuan dan Sasaran Jangka Menengah
       Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81`
    ],
    benar: [
      // Nothing says which regulation it follows.
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Menurunnya kemiskinan | Meningkatnya layanan | Nilai IKM | 80 | 81`
    ]
  },
  *check(plan) {
    const { regime } = plan;
    const [first] = plan.tables.filter(({ kind }) => regime && required2(regime).includes(kind.id));
    if (!regime || !first) return;
    const missing3 = required2(regime).filter((kind) => !isThere(plan, kind));
    if (missing3.length === 0) return;
    const whole = isWhole(plan, regime) && plan.unrecognised.length === 0 && !missing3.every((kind) => NARRATIVE.includes(kind));
    yield {
      cells: [topOf(first)],
      apa: `${titles(missing3)} tidak ada di buku kerja ini; yang ada: ${titles(required2(regime).filter((kind) => isThere(plan, kind)))}.${unknown(plan)}`,
      perbaikan: whole ? "Tambahkan tabelnya dari dokumen Renstra, atau abaikan temuan ini bila tabelnya memang ada di berkas lain." : "Bila tabelnya ada di berkas lain, tidak ada yang perlu diperbaiki; periksa semuanya dalam satu buku kerja agar antartabel dapat dibandingkan.",
      observed: "",
      expected: missing3.join("; "),
      subject: `tabel wajib|${regime}`,
      ...whole ? { severity: "warning" } : {}
    };
  }
});
var CHAPTERS = {
  "86/2017": {
    II: ["pencapaian-kinerja", "anggaran-realisasi"],
    III: ["permasalahan"],
    IV: ["tujuan-sasaran"],
    V: ["strategi-kebijakan"],
    VI: ["rencana-pendanaan"],
    VII: ["indikator-rpjmd"]
  },
  "2/2025": {
    II: ["pencapaian-kinerja", "anggaran-realisasi", "permasalahan", "isu-strategis"],
    III: ["tujuan-sasaran", "strategi-kebijakan"],
    IV: ["perumusan-program", "rencana-pendanaan", "prioritas", "iku", "ikk"]
  }
};
var NARRATIVE = ["permasalahan", "isu-strategis", "strategi-kebijakan"];
function required2(regime) {
  return Object.values(CHAPTERS[regime]).flat();
}
function isThere(plan, kind) {
  return plan.tables.some((table) => table.kind.id === kind);
}
function isWhole(plan, regime) {
  const all = required2(regime);
  return Object.values(CHAPTERS[regime]).every((kinds) => kinds.some((kind) => isThere(plan, kind))) && all.filter((kind) => isThere(plan, kind)).length * 2 > all.length;
}
function titles(kinds) {
  return printList(TABLE_KINDS.filter(({ id }) => kinds.includes(id)).map(({ title }) => `"${title}"`));
}
function unknown({ unrecognised: { length } }) {
  return length === 0 ? "" : ` ${String(length)} tabel belum dikenali; mungkin itu salah satunya (tetapkan jenisnya di daftar tabel).`;
}
function topOf({ sheet, caption, range }) {
  const at2 = caption.lines[0]?.at ?? { row: range.top, column: range.left };
  return { sheet: sheet.name, ...at2 };
}

// core/rules/tahun-baseline.ts
var tahunBaseline = defineRule({
  id: "tahun-baseline",
  category: "year-mismatch",
  severity: "warning",
  title: "Data awal semua tabel dari tahun yang sama, sebelum target pertama",
  why: "Bila tahun data awal berbeda, kenaikan target antartabel tidak dapat dibandingkan.",
  source: "Kepala kolom baseline: 2024 pada Renstra 2025-2029, tahun sebelum target pertama pada T-C.28.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026
       Meningkatnya layanan | | Nilai IKM | 80 | 81 | 82
       == IKK
       Indikator Kinerja Kunci
       No | Indikator | Satuan | Baseline 2024 | Target 2025 | Target 2026
       1 | Persentase PPKS terlayani | % | 70 | 71 | 72
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | *Baseline 2025 | Target 2025 | Target 2026
       1 | Nilai IKM | Nilai | 80 | 81 | 82`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Kondisi Awal 2020 | Kondisi Awal 2021 | Target 2022 | Target 2023
       Meningkatnya layanan | | Nilai IKM | 79 | 80 | 81 | 82
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Kondisi Awal 2021 | Target 2022 | Target 2023
       1 | Nilai IKM | Nilai | 80 | 81 | 82`
    ]
  },
  *check(plan) {
    const baselines = statedBaselines(plan);
    const usual = mostCommon2(baselines.map(({ year }) => year));
    for (const each of baselines) {
      const found = late(each) ?? (usual !== null && each.year !== usual ? other(each, usual, baselines) : null);
      if (found) yield found;
    }
  }
});
var PLANNING = ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "rencana-pendanaan"];
function statedBaselines(plan) {
  return plan.tables.filter(({ kind }) => PLANNING.includes(kind.id)).flatMap((table) => {
    const column = table.columns.filter(({ role, path }) => role === "baseline" && path.year !== null).at(-1);
    const at2 = column?.headingCells.at(-1);
    return column && at2 && column.path.year !== null ? [{ table, year: column.path.year, cell: { sheet: table.sheet.name, ...at2 } }] : [];
  });
}
function mostCommon2(years) {
  const count = (year) => years.filter((each) => each === year).length;
  const ranked = [...new Set(years)].sort((one, next) => count(next) - count(one));
  const [first, second] = ranked;
  return first !== void 0 && (second === void 0 || count(first) > count(second)) ? first : null;
}
function late({ table, year, cell }) {
  const first = table.sections[0] ? sectionYears(table.sections[0], "target")[0] : null;
  if (!first || year < first) return null;
  return {
    cells: [cell],
    apa: `Data awal tabel "${table.kind.title}" dari tahun ${String(year)}, padahal target pertamanya ${String(first)}.`,
    perbaikan: `Pakai data tahun ${String(first - 1)}, atau betulkan tahun pada kepala kolomnya.`,
    observed: String(year),
    expected: String(first - 1),
    subject: `${table.kind.id}|tahun baseline`
  };
}
function other({ table, year, cell }, usual, all) {
  const usualOnes = all.filter((each) => each.year === usual);
  return {
    cells: [cell],
    related: usualOnes.map((each) => each.cell),
    apa: `Data awal tabel "${table.kind.title}" dari tahun ${String(year)}, sedangkan ${printList([...new Set(usualOnes.map((each) => `"${each.table.kind.title}"`))])} memakai ${String(usual)}.`,
    perbaikan: `Samakan data awalnya ke tahun ${String(usual)}.`,
    observed: String(year),
    expected: String(usual),
    subject: `${table.kind.id}|tahun baseline`
  };
}

// core/rules/tahun-header-loncat.ts
var tahunHeaderLoncat = defineRule({
  id: "tahun-header-loncat",
  category: "year-mismatch",
  severity: "error",
  title: "Tahun pada kepala tabel berurutan dan sama di setiap halaman",
  why: "Bila kepala tabel halaman pertama dan berikutnya berbeda tahun, target dan pagu sebagian program terbaca pada tahun yang salah.",
  source: "Logika: satu tabel satu periode.",
  tables: [
    "rencana-pendanaan",
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "pencapaian-kinerja",
    "anggaran-realisasi"
  ],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target | | Target | | Target |
       | | | *2025 | | *2026 | | *2027 |
       | | | Target | Rp | Target | Rp | Target | Rp
       1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000 | 80 | 1.000.000
       Kode | Program / Kegiatan | Indikator | Target | | Target | | Target |
       | | | 2026 | | 2027 | | 2028 |
       | | | Target | Rp | Target | Rp | Target | Rp
       1.06.04 | PROGRAM B | Persentase PPKS | 80 | 1.000.000 | 80 | 1.000.000 | 80 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | *Target 2028 | Target 2029
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81 | 82`
    ]
  },
  *check(plan) {
    for (const table of plan.tables) {
      yield* jumps(table);
      yield* disagreements(plan, table);
    }
  }
});
function rolesOf(table) {
  return YEARLY_ROLES.filter((role) => table.slots(role).length > 1);
}
function yearCells(table, section, role) {
  const cells = section.columns.filter((column) => column.role === role && column.path.year !== null).flatMap((column) => {
    const depth = column.path.texts.map((text2) => text2.includes(String(column.path.year))).lastIndexOf(true);
    const at2 = column.headingCells[depth];
    return at2 ? [{ sheet: table.sheet.name, row: at2.row, column: at2.column }] : [];
  });
  return cells;
}
function* jumps(table) {
  const told2 = /* @__PURE__ */ new Set();
  for (const section of table.sections) {
    for (const role of rolesOf(table)) {
      const years = sectionYears(section, role);
      const index = years.findIndex(
        (year, slot) => slot > 0 && year !== null && years[slot - 1] !== null && year !== (years[slot - 1] ?? 0) + 1
      );
      const cell = index < 0 ? void 0 : yearCells(table, section, role)[index];
      if (!cell || told2.has(`${String(cell.row)},${String(cell.column)}`)) continue;
      told2.add(`${String(cell.row)},${String(cell.column)}`);
      const expected = String((years[index - 1] ?? 0) + 1);
      yield {
        cells: [cell],
        apa: `Tahun pada kepala tabel meloncat: ${years.map(String).join(", ")}.`,
        perbaikan: `Setelah ${String(years[index - 1])} seharusnya ${expected}.`,
        observed: String(years[index]),
        expected,
        subject: `${table.kind.id}|tahun ${role}`,
        fix: onwardFix(table, section, role)
      };
    }
  }
}
function onwardFix(table, section, role) {
  const [years, cells] = [sectionYears(section, role), yearCells(table, section, role)];
  const [first] = years;
  if (!first || cells.length !== years.length) return null;
  const edits2 = cells.flatMap((at2, slot) => {
    const [from, to] = [years[slot], first + slot];
    return from && from !== to ? [yearEdit(table.sheet, at2, [from, to])] : [];
  });
  return fixOf(edits2, false);
}
function* disagreements(plan, table) {
  const [role] = rolesOf(table).filter((each) => each === "pagu" || each === "target");
  if (!role || table.sections.length < 2) return;
  const right = resolvedYears(plan, table);
  const fits3 = (section) => sectionYears(section, role).join() === right.join();
  const model = table.sections.find(fits3);
  for (const section of table.sections) {
    const years = sectionYears(section, role);
    if (fits3(section) || years.every((year) => year === null) || !model) continue;
    yield {
      cells: yearCells(table, section, role),
      related: yearCells(table, model, role),
      apa: `Kepala tabel di baris ${String(section.heading.range.top + 1)} menyebut ${printYears(years.flatMap((year) => year ?? []))}, sedangkan di baris ${String(model.heading.range.top + 1)} ${printYears(right.flatMap((year) => year ?? []))}, untuk kolom yang sama.`,
      perbaikan: `Samakan tahunnya. Menurut tabel lain di buku kerja ini yang benar tampaknya ${printYears(right.flatMap((year) => year ?? []))}.`,
      observed: years.map(String).join("; "),
      expected: right.map(String).join("; "),
      fix: sectionFix(table, section, right),
      subject: `${table.kind.id}|tahun kepala tabel`
    };
  }
}
function sectionFix(table, section, right) {
  const edits2 = rolesOf(table).flatMap((role) => {
    const [years, cells] = [sectionYears(section, role), yearCells(table, section, role)];
    if (years.length !== right.length || cells.length !== right.length) return [];
    return cells.flatMap((at2, slot) => {
      const [from, to] = [years[slot], right[slot]];
      return from && to && from !== to ? [yearEdit(table.sheet, at2, [from, to])] : [];
    });
  });
  return fixOf([...new Map(edits2.map((edit) => [formatAddress(edit), edit])).values()], false);
}
function resolvedYears(plan, table) {
  const parts = [...plan.pendanaan, ...plan.daftar];
  return parts.find((part2) => part2.table === table)?.years ?? [];
}

// core/rules/target-beda-antartabel.ts
var targetBedaAntartabel = defineRule({
  id: "target-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "error",
  title: "Satu indikator, satu target per tahun di semua tabel",
  why: "Indikator yang sama dengan target berbeda membuat capaiannya tidak dapat dinilai: tabel mana yang berlaku?",
  source: "Praktik verifikasi; IKU dan tabel pendanaan mengacu pada tabel tujuan dan sasaran.",
  tables: ["tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading", "rencana-pendanaan"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase lembaga inovatif (%) | 10,07 | 14,39
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase Lembaga Inovatif | % | *8,92 | 14,39`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Persentase lembaga inovatif (%) | 10,07 | 14,39
       == IKU
       Indikator Kinerja Utama
       No | Indikator | Satuan | Target 2026 | Target 2027
       1 | Persentase Lembaga Inovatif | % | 10,07% | 14,4`
    ]
  },
  *check(plan) {
    for (const entries of byIndikator(targets(plan)).values()) yield* compare6(entries);
  }
});
function targets(plan) {
  return plannedEntries(plan).filter((entry) => entry.as === "target" && isFilled(entry.figure));
}
function* compare6(entries) {
  const reference2 = entries[0]?.table;
  for (const table of new Set(entries.map((entry) => entry.table))) {
    if (table === reference2) continue;
    const pairs = entries.flatMap((entry) => {
      const first = entries.find((other2) => other2.table === reference2 && other2.year === entry.year);
      return entry.table === table && first && !sameFigure(first.figure, entry.figure) ? [{ entry, first }] : [];
    });
    const [pair] = pairs;
    if (!pair) continue;
    yield {
      cells: pairs.map(({ entry }) => entry.figure.cell),
      related: pairs.map(({ first }) => first.figure.cell),
      apa: `Target "${quote(pair.entry.nama)}" berbeda antartabel: ${pairs.map(({ entry, first }) => `${String(entry.year)} di sini ${entry.figure.cell.text}, di ${first.table.sheet.name} ${first.figure.cell.text}`).join("; ")}.`,
      perbaikan: "Tetapkan satu target dan samakan di semua tabel.",
      observed: pairs.map(({ entry }) => entry.figure.cell.text).join("; "),
      expected: pairs.map(({ first }) => first.figure.cell.text).join("; "),
      subject: `${pair.entry.key}|target|${table.kind.id}`
    };
  }
}

// core/rules/target-bukan-angka.ts
var targetBukanAngka = defineRule({
  id: "target-bukan-angka",
  category: "number-format",
  severity: "warning",
  title: "Target dapat dibaca sebagai angka, rentang, batas, atau predikat",
  why: "Target yang tidak terbaca tidak dapat dibandingkan dengan realisasinya.",
  source: "Praktik verifikasi; predikat (BB, Berkembang, WTP) dan rentang tetap sah.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.02.0001 | Penyediaan Gaji | Jumlah Orang | *1349Orang | 1.000.000 | 12 Orang | 1.000.000
       1.06.05.2.02.0001 | Pendataan | Jumlah Keluarga | *1.500 kk/ 4.500 jiwa | 1.000.000 | *12.34.5 | 1.000.000`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 4,19-4,90 | 3,5 | \u2264 3
       | Meningkatnya desa | Kategori Desa | Berkembang | Cepat Berkembang | N/A
       | Meningkatnya tata kelola | Predikat SAKIP | BB | A | AA
       | Meningkatnya layanan | Jumlah Lokasi | 4 Lokasi | 2.600 Lokasi | 100%`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const faults = faultsIn(placed.indikator.figures);
      for (const what of new Set(faults.map(({ fault: fault2 }) => fault2.what))) {
        yield draft31(
          placed,
          faults.filter(({ fault: fault2 }) => fault2.what === what)
        );
      }
    }
  }
});
function draft31(placed, faults) {
  const [first] = faults;
  const written = [...new Set(faults.map(({ figure }) => `"${quote(figure.cell.text)}"`))];
  return {
    cells: faults.map(({ figure }) => figure.cell),
    related: [placed.indikator.cell],
    apa: `Target ${sebutIndikator(placed.indikator)} tertulis ${printList(written)}: ${first?.fault.what ?? ""}.`,
    perbaikan: first?.fault.repair ?? "",
    observed: faults.map(({ figure }) => figure.cell.text).join("; "),
    expected: faults.map(({ fault: fault2 }) => fault2.expected).join("; "),
    severity: first?.fault.severity ?? "warning",
    subject: `${pemilik(placed)}|${nameKey2(placed.indikator.cell.text)}|target`,
    fix: spellingFix(placed.indikator, faults)
  };
}
function spellingFix({ satuan }, faults) {
  if (!faults.every(({ fault: fault2 }) => fault2.isSpelling)) return null;
  const edits2 = faults.map(({ figure: { cell, reading }, fault: fault2 }) => {
    const isTwice = satuan !== null && satuan.text !== "" && sameUnit(satuan.text, unitOf(reading));
    const value = isTwice && reading.form === "amount" ? reading.value : fault2.expected;
    return { ...addressOf(cell), value };
  });
  return fixOf(
    edits2,
    faults.every(({ figure }) => hasTrait(figure.reading, "inner-blanks") && isGrouped(figure.cell.text))
  );
}
var isGrouped = (text2) => /^\d{1,3}(?: \d{3})+$/.test(text2);
var FAULTS = [
  {
    applies: (target) => target.form === "broken",
    what: "",
    repair: "Ketik ulang angkanya.",
    expected: () => "angka",
    severity: "error"
  },
  {
    applies: (target) => target.form === "text",
    what: "bukan angka, rentang, batas, atau predikat",
    repair: "Tulis target yang terukur; pindahkan penjelasannya ke kolom keterangan.",
    expected: () => "angka",
    severity: "warning"
  },
  {
    applies: (target) => target.form === "several",
    what: "ada lebih dari satu angka",
    repair: "Pilih satu ukuran, atau jadikan dua baris indikator.",
    expected: () => "satu angka",
    severity: "warning"
  },
  {
    applies: (target) => target.form === "range" && target.bounded,
    what: "batas dan rentang sekaligus",
    repair: "Tulis rentangnya saja, atau batasnya saja.",
    isSpelling: true,
    expected: (text2) => text2.replace(/^[<>≤≥=\s]+/, ""),
    severity: "info"
  },
  {
    applies: (target) => hasTrait(target, "glued-unit"),
    what: "angka dan satuan menempel, mungkin ada angka yang salah",
    repair: "Beri spasi di antara angka dan satuan, dan periksa angkanya.",
    isSpelling: true,
    expected: (text2) => text2.replace(/(\d)(\p{L})/u, "$1 $2"),
    severity: "warning"
  },
  {
    applies: (target) => hasTrait(target, "inner-blanks"),
    what: "ada spasi di tengah angka",
    repair: "Hapus spasinya.",
    isSpelling: true,
    expected: (text2) => text2.replace(/\s+(?=[\d.,])/g, ""),
    severity: "warning"
  }
];
function faultsIn(figures) {
  const faults = [];
  for (const figure of figures) {
    const fault2 = isSound(figure.reading) ? null : faultOf2(figure);
    if (fault2) faults.push({ figure, fault: fault2 });
  }
  return faults;
}
function isSound(target) {
  if (target.form !== "amount") return target.form === "empty";
  return target.traits.every((trait) => trait === "text");
}
function faultOf2(figure) {
  const { reading } = figure;
  const kind = FAULTS.find((each) => each.applies(reading));
  if (!kind) return null;
  const what = reading.form === "broken" ? reading.reason : kind.what;
  const { repair, severity, isSpelling = false } = kind;
  return { what, repair, expected: kind.expected(figure.cell.text), severity, isSpelling };
}

// core/rules/target-jauh-di-bawah-awal.ts
var targetJauhDiBawahAwal = defineRule({
  id: "target-jauh-di-bawah-awal",
  category: "target-regression",
  severity: "warning",
  title: "Target pertama tidak kurang dari setengah kondisi awal",
  why: "Jika tahun lalu 12.899 orang dilayani dan targetnya 10, kondisi awal dan target biasanya menghitung hal yang berbeda, atau ada angka yang hilang.",
  source: "Praktik verifikasi. Jumlah yang kecil, pengadaan, dan layanan yang bergantung pada kejadian boleh turun; itu hanya diberitahukan. Yang makin rendah makin baik, menurut namanya atau yang menetapkannya, tidak diperiksa.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.02 | Pengelolaan Data | Jumlah Fakir Miskin yang Didata | Orang | 184.733 | *2.022 | 1.000.000 | 2.022 | 1.000.000
       1.06.05.2.02.0001 | Pendataan | Jumlah Fakir Miskin yang Didata | Orang | 184.733 | *2.022 | 1.000.000 | 2.022 | 1.000.000
       1.06.05.2.02.0002 | Evaluasi | Jumlah Dokumen Evaluasi | Dokumen | 3 | *1 | 1.000.000 | 1 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Satuan | Kondisi Awal 2024 | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.02.0001 | Pendataan | Jumlah Fakir Miskin yang Didata | Orang | 200 | 120 | 1.000.000 | 50 | 1.000.000
       1.06.05.2.02.0002 | Evaluasi | Jumlah Dokumen Evaluasi | Dokumen | N/A | 1 | 1.000.000 | 1 | 1.000.000
       1.06.01.2.02.0001 | Gaji | Jumlah Orang yang Menerima Gaji | Orang/bulan | 312 | 52 | 1.000.000 | 52 | 1.000.000
       1.06.05.2.02.0003 | Penjangkauan | Jumlah Anak | Orang | 100% | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const falls of repeated(plan)) yield draft32(falls);
  }
});
function repeated(plan) {
  const falls = semuaIndikator(plan).flatMap((placed) => fallOf(plan, placed) ?? []);
  const groups = groupBy(
    falls,
    ({ placed: { indikator }, awal, target }) => [indikator.table.sheet.name, nameKey2(indikator.cell.text), awal.cell.text, target.cell.text].join("|")
  );
  return [...groups.values()];
}
function fallOf(plan, placed) {
  const { baseline, targets: targets2 } = placed.indikator;
  const awal = baseline.at(-1);
  const target = targets2.find(isFilled);
  if (!awal || !target) return null;
  const from = amountOf(awal.reading);
  const to = amountOf(target.reading);
  if (from === null || to === null || from <= 0 || to <= 0 || to >= from / 2) return null;
  const unit = satuanOf(placed.indikator);
  if (!isCountable(unit) || unit.includes("/") || !sameKind(awal, target)) return null;
  const arah = arahIndikator(plan, placed.indikator.name.name);
  const shouldFall = arah.polaritas === "negatif" && arah.dari !== "dugaan";
  return shouldFall ? null : { placed, arah, awal, target, share: to / from };
}
function sameKind(one, other2) {
  const [a, b] = [unitOf(one.reading), unitOf(other2.reading)];
  return a === b || a !== "%" && b !== "%" && (a === "" || b === "" || sameUnit(a, b));
}
var FEW = 10;
var MAY_FALL = /korban|bencana|darurat|kasus|pengaduan|keluhan|pelanggaran|disediakan|diadakan|pengadaan|dibangun|dipelihara|direhabilitasi/i;
function draft32(falls) {
  const [{ placed, arah, awal, target, share }] = falls;
  const nama = placed.indikator.name.name;
  const few = (amountOf(awal.reading) ?? 0) < FEW;
  const mayFall = MAY_FALL.test(nama) || arah.polaritas === "negatif";
  return {
    cells: falls.map((each) => each.target.cell),
    related: falls.map((each) => each.awal.cell),
    apa: `Target ${sebutIndikator(placed.indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""} mulai dari ${target.cell.text}, padahal kondisi awalnya ${awal.cell.text}: hanya ${printNumber(share * 100, 1)}% (${sebutArah(arah)}).`,
    perbaikan: "Pastikan kondisi awal dan target menghitung hal yang sama dalam satuan yang sama. Bila memang turun, jelaskan di kolom keterangan.",
    observed: target.cell.text,
    expected: `sekitar ${awal.cell.text}`,
    subject: `${pemilik(placed)}|${nameKey2(placed.indikator.cell.text)}|awal`,
    arah,
    ...few || mayFall ? { severity: "info" } : {}
  };
}

// core/rules/target-kosong.ts
var targetKosong = defineRule({
  id: "target-kosong",
  category: "missing-target",
  severity: "warning",
  title: "Setiap indikator mempunyai target tiap tahun",
  why: "Tanpa target, capaian tahun itu tidak dapat dinilai dan tidak dapat diturunkan ke Renja.",
  source: "Kolom target per tahun pada semua tabel perencanaan. Sub kegiatan yang tidak dianggarkan pada suatu tahun boleh tanpa target.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027 | Target 2028
       Menurunnya kemiskinan | | Tingkat Kemiskinan | *- | * | *
       | Meningkatnya layanan | Persentase PPKS terlayani | 80 | * | 90`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.05.2.01.0001 | Penjangkauan | Jumlah Anak | - | - | 10 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Menurunnya kemiskinan | | Tingkat Kemiskinan | N/A | 6 | 5`
    ]
  },
  *check(plan) {
    const chained = /* @__PURE__ */ new Set();
    for (const [one, other2] of replacements2(plan)) {
      chained.add(one).add(other2);
      yield replaced(one, other2);
    }
    for (const placed of semuaIndikator(plan)) {
      const missing3 = chained.has(placed.indikator) ? [] : missingTargets(placed);
      if (missing3.length > 0) yield draft33(placed, missing3);
    }
  }
});
function missingTargets({ indikator, simpul }) {
  const { targets: targets2 } = indikator;
  if (targets2.every(isFilled)) return [];
  if (!targets2.some(isFilled)) return [...targets2];
  return targets2.filter((figure, slot) => {
    if (isFilled(figure)) return false;
    if (slot === 0 && isDeclared(figure)) return false;
    if (simpul === null) return true;
    return paguIsPlanned(simpul, slot) && !isUnplannedBelow(simpul, indikator, slot);
  });
}
function isUnplannedBelow(simpul, indikator, slot) {
  const key2 = nameKey2(indikator.cell.text);
  const owners = simpul.anak.filter(
    (anak) => anak.indikator.some((each) => key2 !== "" && nameKey2(each.cell.text) === key2)
  );
  return owners.length > 0 && !owners.some((anak) => paguIsPlanned(anak, slot));
}
function isDeclared({ reading }) {
  return reading.form === "empty" && reading.how === "not-available";
}
function draft33(placed, missing3) {
  const { indikator, simpul } = placed;
  const all = missing3.length === indikator.targets.length;
  const years = printYears(missing3.flatMap((figure) => figure.year ?? []));
  return {
    cells: missing3.map((figure) => figure.cell),
    related: [indikator.cell],
    apa: `${sebutIndikator(indikator)}${simpul ? ` (${simpul.kode.baku})` : ""} ${all ? "tidak mempunyai satu pun target" : `tidak mempunyai target ${years}`}.`,
    perbaikan: "Isi targetnya. Bila indikator memang tidak dilaksanakan pada tahun itu, kosongkan juga pagunya.",
    observed: missing3.map((figure) => figure.cell.text).join("; "),
    expected: "target",
    subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|target`,
    // A cascade does not tell in which years its program is funded.
    ...simpul === null && isOfProgram(indikator) ? { severity: "info" } : {}
  };
}
function isOfProgram({ level }) {
  return level !== null && level !== "tujuan" && level !== "sasaran";
}
function* replacements2(plan) {
  const groups = [
    ...plan.daftar.map((daftar) => daftar.indikator),
    ...plan.perumusan.flatMap(({ sebutan }) => sebutan.map(({ indikator }) => indikator)),
    ...plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul.map((simpul) => simpul.indikator))
  ];
  for (const group of groups) {
    if (group.length < 2) continue;
    for (const [index, one] of group.entries()) {
      const other2 = group[index + 1];
      if (other2 && takesOver(one, other2)) yield [one, other2];
    }
  }
}
function takesOver(one, other2) {
  const lastOfOne = one.targets.map(isFilled).lastIndexOf(true);
  const firstOfOther = other2.targets.findIndex(isFilled);
  return lastOfOne >= 0 && firstOfOther === lastOfOne + 1 && one.sasaran === other2.sasaran;
}
function replaced(one, other2) {
  const missing3 = [...one.targets, ...other2.targets].filter(
    (figure) => !isFilled(figure) && !isDeclared(figure)
  );
  return {
    cells: missing3.map((figure) => figure.cell),
    related: [one.cell, other2.cell],
    apa: `${sebutIndikator(one)} bertarget sampai ${printYears(
      one.targets.filter(isFilled).flatMap((figure) => figure.year ?? []).slice(-1)
    )}, lalu dilanjutkan ${sebutIndikator(other2)}: indikator tampaknya diganti di tengah periode.`,
    perbaikan: "Wajar pada Renstra Perubahan. Beri keterangan bahwa indikatornya diganti, agar tidak dibaca sebagai target yang hilang.",
    observed: "",
    expected: "keterangan penggantian indikator",
    subject: `${nameKey2(one.cell.text)}|${nameKey2(other2.cell.text)}|diganti`,
    severity: "info"
  };
}

// core/rules/target-lonjakan.ts
var targetLonjakan = defineRule({
  id: "target-lonjakan",
  category: "target-jump",
  severity: "warning",
  title: "Target tidak meloncat sepuluh kali lipat dalam satu tahun saja",
  why: "Satu tahun yang sepuluh kali lipat (atau sepersepuluh) dari tahun sebelum dan sesudahnya biasanya salah ketik: nol berlebih, koma hilang, atau satuan lain.",
  source: "Praktik verifikasi.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
       Meningkatnya layanan | | Jumlah orang yang dilayani | 100 | 100 | *2.000 | 100
       Meningkatnya layanan | | Persentase layanan | 57,6 | *5,789 | 58,32 | 59`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027 | Target 2028
       Meningkatnya layanan | | Jumlah orang yang dilayani | 10 | 100 | 2.000 | 2.000
       Meningkatnya layanan | | Jumlah gedung yang dibangun | 0 | 20 | 0 | 20
       Meningkatnya layanan | | Jumlah pesan yang dikirim | 1 | 8 | 1 | 8`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const first = firstJump(placed.indikator.targets.filter(isFilled));
      if (first) yield draft34(placed, first);
    }
  }
});
var FACTOR2 = 9;
function firstJump(figures) {
  for (let index = 1; index < figures.length - 1; index++) {
    const jump2 = jumpAt(figures, index);
    if (jump2) return jump2;
  }
  return null;
}
function jumpAt(figures, index) {
  const before = figures[index - 1];
  const here = figures[index];
  const after = figures[index + 1];
  if (!before || !here || !after) return null;
  const a = amountOf(before.reading) ?? 0;
  const b = amountOf(here.reading) ?? 0;
  const c = amountOf(after.reading) ?? 0;
  if (!(a > 0 && b > 0 && c > 0)) return null;
  const up = b >= FACTOR2 * Math.max(a, c);
  const down = b * FACTOR2 <= Math.min(a, c);
  if (!up && !down) return null;
  const units = new Set([before, here, after].map(({ reading }) => unitOf(reading).toLowerCase()));
  return units.size > 1 ? null : { before, here, after, factor: up ? b / Math.max(a, c) : Math.min(a, c) / b };
}
function draft34(placed, { before, here, after, factor }) {
  return {
    cells: [here.cell],
    related: [before.cell, after.cell],
    apa: `Target ${sebutIndikator(placed.indikator)}${placed.simpul ? ` (${placed.simpul.kode.baku})` : ""}${here.year === null ? "" : ` tahun ${String(here.year)}`} tertulis ${here.cell.text}, di antara ${before.cell.text} dan ${after.cell.text}: berbeda ${printNumber(factor, 0)} kali lipat.`,
    perbaikan: "Periksa nol, titik, dan komanya. Bila memang hanya besar (atau kecil) pada tahun itu, jelaskan.",
    observed: here.cell.text,
    expected: `antara ${before.cell.text} dan ${after.cell.text}`,
    subject: `${pemilik(placed)}|${nameKey2(placed.indikator.cell.text)}|lonjakan`
  };
}

// core/rules/shared/steps.ts
function stepsOf(figures) {
  const filled2 = figures.filter(({ reading }) => reading.form !== "empty" && amountOf(reading) !== 0);
  const spans = filled2.flatMap((figure) => spanOf2(figure) ?? []);
  if (spans.length !== filled2.length) return [];
  return spans.slice(1).flatMap((to, index) => {
    const from = spans[index];
    return from ? [{ from, to }] : [];
  });
}
function spanOf2(figure) {
  const { reading } = figure;
  switch (reading.form) {
    case "amount":
      return { figure, low: reading.value, high: reading.value, decimals: reading.decimals };
    case "range":
      return { figure, low: reading.low, high: reading.high, decimals: 2 };
    case "bound":
      return { figure, low: reading.value, high: reading.value, decimals: 2 };
    case "predicate": {
      const rank = rankOf(reading.text, PREDIKAT.SAKIP) ?? rankOf(reading.text, PREDIKAT.EPDESKEL);
      return rank === null ? null : { figure, low: rank, high: rank, decimals: 0 };
    }
    default:
      return null;
  }
}
function direction({ from, to }) {
  if (from.low === from.high && to.low === to.high) {
    const tolerance = printedTolerance(Math.min(from.decimals, to.decimals), 5e-3);
    const exact = from.decimals === to.decimals ? 0 : tolerance;
    if (Math.abs(to.low - from.low) <= exact) return 0;
  }
  if (to.low >= from.high && to.high > from.high) return 1;
  return to.high <= from.low && to.low < from.low ? -1 : 0;
}
function isAgainst(step, polaritas2) {
  return direction(step) === (polaritas2 === "positif" ? -1 : 1);
}

// core/rules/target-melawan-arah.ts
var targetMelawanArah = defineRule({
  id: "target-melawan-arah",
  category: "target-regression",
  severity: "warning",
  title: "Target tidak bergerak melawan arah indikatornya",
  why: "Target yang lebih buruk dari kondisi awal atau dari tahun sebelumnya merencanakan kemunduran. Biasanya angkanya salah ketik, atau kondisi awalnya dihitung dengan cara lain.",
  source: "Logika perencanaan. Arah indikator dibaca dari kata-katanya, kecuali ditetapkan sendiri di buku kerja; indikator yang arahnya tidak jelas tidak diperiksa.",
  tables: [
    "tujuan-sasaran",
    "iku",
    "ikk",
    "indikator-rpjmd",
    "cascading",
    "rencana-pendanaan",
    "pencapaian-kinerja"
  ],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase pekerja sosial yang bekerja sesuai standar | 100 | *66,13 | 66,13 | *65,32
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 3,2 | *3,49-3,20 | 2,93-3,07 | 2,93-3,06
       Meningkatnya kinerja | | Predikat SAKIP | BB | BB | *B | A`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Baseline 2024 | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase anak terlantar yang terpenuhi kebutuhannya | 100 | 100 | 100 | 100
       Menurunnya kemiskinan | | Tingkat Kemiskinan | 6,1 | 6 | - | 5,4
       Meningkatnya layanan | | Persentase warga yang belum terlayani | 20 | 15 | 10 | 5
       Meningkatnya layanan | | Persentase rumah kumuh | 20 | 15 | 16 | 5
       Meningkatnya layanan | | Jumlah orang yang menerima bantuan | 200 | 150 | 170 | 120`
    ]
  },
  *check(plan) {
    for (const measured of allMeasured2(plan)) {
      const arah = arahIndikator(plan, measured.nama);
      if (arah.dari === "dugaan") continue;
      const wrong2 = stepsOf(measured.figures).filter((step) => isAgainst(step, arah.polaritas));
      if (wrong2.length > 0) yield draft35(measured, wrong2, arah);
    }
  }
});
function* allMeasured2(plan) {
  for (const placed of semuaIndikator(plan)) {
    const { indikator } = placed;
    if (!isMeasure2(indikator.name.name, satuanOf(indikator))) continue;
    yield { nama: indikator.name.name, pemilik: pemilik(placed), figures: fromBaseline(indikator) };
  }
  for (const { name, target } of plan.capaian) {
    if (isMeasure2(name.name, name.unit))
      yield { nama: name.name, pemilik: "pencapaian-kinerja", figures: target };
  }
}
function fromBaseline({ baseline, targets: targets2 }) {
  const inOrder = baseline.filter(({ year }, index) => {
    const before = baseline[index - 1]?.year ?? null;
    return year === null || before === null || before < year;
  });
  return [...inOrder, ...targets2];
}
var MEASURE3 = /^(persen|presen|prosen|indeks|nilai|skor|tingkat|laju|rasio|angka|cakupan|predikat|kategori)/i;
function isMeasure2(nama, unit) {
  return isCountable(unit) === false || unit === "" && MEASURE3.test(nama);
}
function draft35({ nama, pemilik: pemilik2, figures }, steps, arah) {
  const turned2 = arah.polaritas === "positif" ? "turun" : "naik";
  const told2 = steps.map(({ from, to }) => `${turned2} dari ${at(from.figure)} ke ${at(to.figure)}`);
  return {
    cells: steps.map(({ to }) => to.figure.cell),
    related: figures.filter((figure) => steps.some(({ from }) => from.figure === figure)).map(({ cell }) => cell),
    apa: `Target "${quote(nama)}" ${printList(told2)}, padahal seharusnya ${arah.polaritas === "positif" ? "naik atau tetap" : "turun atau tetap"} (${sebutArah(arah)}).`,
    perbaikan: "Periksa target dan kondisi awalnya: angka, satuan, dan cara hitungnya harus sama. Bila memang direncanakan demikian, jelaskan di kolom keterangan.",
    observed: steps.map(({ to }) => to.figure.cell.text).join("; "),
    expected: steps.map(({ from }) => `${arah.polaritas === "positif" ? "\u2265" : "\u2264"} ${from.figure.cell.text}`).join("; "),
    subject: `${pemilik2}|${nameKey2(nama)}|arah target`,
    arah
  };
}
function at({ cell, year }) {
  return year === null ? cell.text : `${cell.text} (${String(year)})`;
}

// core/rules/target-negatif.ts
var targetNegatif = defineRule({
  id: "target-negatif",
  category: "number-format",
  severity: "warning",
  title: "Target tidak negatif",
  why: "Jumlah, persentase bagian, indeks, dan nilai tidak dapat kurang dari nol; tanda minus biasanya terbawa dari tanda hubung.",
  source: "Logika ukuran. Pertumbuhan, laju, perubahan, dan selisih boleh negatif.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase PPKS terlayani | *-80 | 82`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Tumbuhnya ekonomi | | Laju pertumbuhan ekonomi | -1,2 | 2
       Meningkatnya layanan | | Persentase PPKS terlayani | - | 82`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      const below = indikator.figures.filter(({ reading }) => (amountOf(reading) ?? 0) < 0);
      if (below.length === 0 || MAY_FALL2.test(indikator.name.name)) continue;
      const written = below.map(({ cell }) => cell.text).join("; ");
      yield {
        cells: below.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `Target ${sebutIndikator(indikator)} tertulis ${written}, kurang dari nol.`,
        perbaikan: "Hapus tanda minusnya, atau periksa angkanya.",
        observed: written,
        expected: "angka 0 atau lebih",
        subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|negatif`
      };
    }
  }
});
var MAY_FALL2 = /^$|pertumbuhan|laju|perubahan|kenaikan|penurunan|selisih|deviasi|inflasi|defisit|surplus|neraca|saldo|kesenjangan|gap\b|net\b/i;

// core/rules/target-nol-ada-pagu.ts
var targetNolAdaPagu = defineRule({
  id: "target-nol-ada-pagu",
  category: "missing-target",
  severity: "warning",
  title: "Tahun yang berpagu tidak bertarget nol",
  why: "Pagu dianggarkan untuk suatu hasil. Target 0 berarti tidak ada hasil yang direncanakan pada tahun itu.",
  source: "Praktik verifikasi. Indikator yang baik bila turun (misalnya jumlah temuan) boleh bertarget 0.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.06.0002 | Penyediaan Peralatan Kantor | Jumlah Paket Peralatan | *0 | 5.000.000 | 2 | 5.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.01.2.06 | Administrasi Umum | Jumlah Paket Mebel | 0 | 5.000.000 | 1 | 5.000.000
       | | Jumlah Paket Peralatan | 4 | | 4 |
       1.06.01.2.06.0002 | Penyediaan Peralatan Kantor | Jumlah Paket Peralatan | 0 | 0 | 2 | 5.000.000
       1.06.01.2.07 | Pengawasan | Jumlah Temuan Pemeriksaan | 1 | 5.000.000 | 0 | 5.000.000`
    ]
  },
  *check(plan) {
    for (const { simpul, years } of plan.pendanaan)
      for (const each of simpul) {
        const found = draft36(each, years);
        if (found) yield found;
      }
  }
});
function draft36(simpul, years) {
  if (!simpul.indikator.some(({ targets: targets2 }) => targets2.some(isZero)) || simpul.indikator.some(mayBeZero))
    return null;
  const slots = [...years.keys()].filter(
    (slot) => isNothing(targetsAt2(simpul, slot)) && paguIsPlanned(simpul, slot)
  );
  if (slots.length === 0) return null;
  const cells = slots.flatMap((slot) => targetsAt2(simpul, slot).map(({ cell }) => cell));
  return {
    cells,
    related: slots.flatMap((slot) => simpul.paguRows[0]?.pagu[slot]?.cell ?? []),
    apa: `${sebutSimpul(simpul)} berpagu ${printYears(slots.flatMap((slot) => years[slot] ?? []))}, tetapi semua targetnya 0.`,
    perbaikan: "Isi target yang hendak dicapai dengan pagu itu, atau pindahkan pagunya ke tahun pelaksanaannya.",
    observed: cells.map(({ text: text2 }) => text2).join("; "),
    expected: "target lebih dari 0",
    subject: `${simpul.kode.baku}|target nol`,
    // Above the sub kegiatan an outcome may well come later than the money.
    ...simpul.kode.level === "sub kegiatan" ? {} : { severity: "info" }
  };
}
function mayBeZero({ name }) {
  return polaritas(name.name) === "negatif" || /\b(tidak|belum|tanpa|turun|penurunan|selisih)\b/i.test(name.name);
}
function targetsAt2(simpul, slot) {
  return simpul.indikator.flatMap(({ targets: targets2 }) => targets2[slot] ?? []).filter(({ reading }) => reading.form !== "empty");
}
function isNothing(targets2) {
  return targets2.length > 0 && targets2.every(isZero);
}
function isZero({ reading }) {
  return amountOf(reading) === 0;
}

// core/rules/target-persen-lebih-100.ts
var targetPersenLebih100 = defineRule({
  id: "target-persen-lebih-100",
  category: "number-format",
  severity: "warning",
  title: "Target persentase bagian tidak lebih dari 100",
  why: "Bagian tidak dapat lebih besar dari keseluruhannya. Biasanya komanya hilang, atau satuannya bukan persen.",
  source: "Logika. Indikator pertumbuhan, rasio, capaian, dan perbandingan boleh lebih dari 100.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "iku", "ikk", "indikator-rpjmd", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase anak terlantar yang dilayani (%) | 85 | *8.525 | 86`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2025 | Target 2026 | Target 2027
       Meningkatnya layanan | | Persentase peningkatan pendapatan (%) | 85 | 120 | 150
       Meningkatnya layanan | | Persentase anak yang dilayani (%) | 100 | 100 | 100
       Meningkatnya layanan | | Persentase anak yang dilatih (Orang) | 100 | 120 | 130`
    ]
  },
  *check(plan) {
    for (const placed of semuaIndikator(plan)) {
      const { indikator } = placed;
      if (!isShare(indikator)) continue;
      const over = indikator.figures.filter(
        ({ reading }) => (amountOf(reading) ?? 0) > 100 && !hasTrait(reading, "glued-unit") && isPercent(unitOf(reading))
      );
      if (over.length === 0) continue;
      yield {
        cells: over.map(({ cell }) => cell),
        related: [indikator.cell],
        apa: `${sebutIndikator(indikator)} adalah persentase, tetapi tertulis ${over.map(({ cell }) => cell.text).join("; ")}.`,
        perbaikan: "Periksa koma dan satuannya; tulis paling banyak 100.",
        observed: over.map(({ cell }) => cell.text).join("; "),
        expected: "\u2264 100",
        subject: `${pemilik(placed)}|${nameKey2(indikator.cell.text)}|lebih dari 100`
      };
    }
  }
});
var MAY_EXCEED = /pertumbuhan|peningkatan|kenaikan|rasio|laju|capaian|realisasi|serapan|dibanding|terhadap|perubahan|surplus|investasi/i;
function isShare(indikator) {
  const { name } = indikator.name;
  return /^\s*(persen|presen|prosen)/i.test(name) && !MAY_EXCEED.test(name) && isPercent(satuanOf(indikator));
}
function isPercent(unit) {
  return unit === "" || normalUnit(unit) === "%";
}

// core/rules/tingkat-meloncat.ts
var tingkatMeloncat = defineRule({
  id: "tingkat-meloncat",
  category: "level-jump",
  severity: "error",
  title: "Induk berada di atas anaknya",
  why: "Pembaca dan SIPD membaca tabel dari atas: anak yang mendahului induknya terbaca sebagai milik induk lain.",
  source: "Hierarki kode Permendagri 90/2019 dan pemutakhirannya.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       *1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000
       1.06.02.2.03 | Pengembangan Potensi | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.02.2.03.0001 | Peningkatan Kemampuan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const simpul of plan.pendanaan.flatMap((pendanaan) => pendanaan.simpul)) {
      const { induk } = simpul;
      if (induk?.table !== simpul.table || induk.row.index < simpul.row.index) continue;
      yield {
        cells: [simpul.cell],
        related: [induk.cell],
        apa: `${sebutSimpul(simpul)} (baris ${String(simpul.row.index + 1)}) berada di atas induknya ${sebutSimpul(induk)} (baris ${String(induk.row.index + 1)}).`,
        perbaikan: "Pindahkan baris induk ke atas anak pertamanya.",
        observed: `baris ${String(induk.row.index + 1)}`,
        expected: `di atas baris ${String(simpul.row.index + 1)}`,
        subject: `${simpul.kode.baku}|letak`
      };
    }
  }
});

// core/rules/tujuan-beda-antartabel.ts
var tujuanBedaAntartabel = defineRule({
  id: "tujuan-beda-antartabel",
  category: "cross-table-mismatch",
  severity: "warning",
  title: "Tujuan dan sasaran sama bunyinya di semua tabel",
  why: "Program harus mendukung tujuan dan sasaran perangkat daerah. Bila tabel strategi, perumusan, atau pendanaan menyebut tujuan lain, cascading-nya terputus.",
  source: "Praktik cascading: satu rumusan tujuan dan sasaran melalui semua tabel.",
  tables: ["rencana-pendanaan", "tujuan-sasaran", "strategi-kebijakan", "perumusan-program", "cascading"],
  examples: {
    salah: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       *Mewujudkan Ekonomi Mandiri | | | | Laju Ekonomi | 5 | | 6 |
       | Meningkatnya  LAYANAN | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`,
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Strategi
       Tujuan | Sasaran | Strategi | Arah Kebijakan
       *Mewujudkan Ekonomi Mandiri | *Meningkatnya Ekonomi Kota | Perlindungan sosial | Meningkatkan jaminan sosial
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Perlindungan sosial | Meningkatkan jaminan sosial`
    ],
    benar: [
      `Tujuan | Sasaran | Indikator | Target 2026 | Target 2027
       Meningkatkan Kesejahteraan | Meningkatnya Layanan | Nilai IKM | 80 | 81
       == Pendanaan
       Tujuan | Sasaran | Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       Meningkatkan kesejahteraan. | Meningkatnya layanan | 1.06.02 | PROGRAM A | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan) {
    const stated2 = plan.pernyataan.filter(({ peran }) => peran === "tujuan" || peran === "sasaran");
    const known = stated2.filter(({ table }) => table.kind.id === "tujuan-sasaran");
    const keys = new Set(known.map(({ cell }) => nameKey2(cell.text)));
    if (keys.size === 0) return;
    const others = stated2.filter(
      ({ table, cell }) => PLANNED2.includes(table.kind.id) && !keys.has(nameKey2(cell.text))
    );
    for (const [table, other2] of byTable2(others)) yield draft37(table, other2, known);
  }
});
var PLANNED2 = [
  "rencana-pendanaan",
  "strategi-kebijakan",
  "perumusan-program",
  "cascading"
];
function byTable2(stated2) {
  const tables = /* @__PURE__ */ new Map();
  for (const each of stated2) tables.set(each.table, [...tables.get(each.table) ?? [], each]);
  return tables;
}
function draft37(table, other2, known) {
  const place = table.kind.id === "rencana-pendanaan" ? "tabel pendanaan" : `tabel ${table.kind.title.toLowerCase()}`;
  return {
    cells: other2.map(({ cell }) => cell),
    related: distinct3(known).map(({ cell }) => cell),
    apa: `${String(other2.length)} tujuan atau sasaran pada ${place} tidak ada pada tabel tujuan dan sasaran: ${printSome(other2.map(({ cell }) => `"${quote(cell.text)}"`))}.`,
    perbaikan: "Pakai rumusan tujuan dan sasaran perangkat daerah yang sama. Tujuan RPJMD atau kota tidak ditulis di kolom ini.",
    observed: other2.map(({ cell }) => cell.text).join("; "),
    expected: "tujuan dan sasaran menurut tabel tujuan dan sasaran",
    subject: table.kind.id === "rencana-pendanaan" ? "tujuan dan sasaran" : `tujuan dan sasaran|${table.kind.id}`
  };
}
function distinct3(stated2) {
  return [
    ...new Map([...stated2].reverse().map((each) => [nameKey2(each.cell.text), each])).values()
  ].reverse();
}

// core/rules/urutan-kode.ts
var urutanKode = defineRule({
  id: "urutan-kode",
  category: "order",
  severity: "info",
  title: "Kode seinduk berurutan dari kecil ke besar",
  why: "Baris yang tidak berurutan sulit dicocokkan dengan SIPD dan mudah tertulis dua kali. Urutan menurut outcome tetap boleh.",
  source: "Praktik; urutan lampiran nomenklatur.",
  tables: ["rencana-pendanaan"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 2.000.000 | 80 | 2.000.000
       *1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS | 80 | 1.000.000 | 80 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 80 | 2.000.000 | 80 | 2.000.000
       2.13.02 | PROGRAM PENATAAN DESA | Persentase Desa | 80 | 1.000.000 | 80 | 1.000.000`
    ]
  },
  *check(plan) {
    for (const pendanaan of plan.pendanaan) {
      const late2 = outOfOrder2(pendanaan);
      if (late2.length === 0) continue;
      const told2 = late2.map(({ simpul, before }) => `${simpul.kode.baku} setelah ${before.kode.baku}`);
      yield {
        cells: late2.map(({ simpul }) => simpul.cell),
        related: late2.slice(0, 1).map(({ before }) => before.cell),
        apa: `${String(late2.length)} kode tidak pada urutannya: ${printSome(told2)}.`,
        perbaikan: "Pindahkan barisnya bersama anak-anaknya, atau biarkan bila tabel memang diurutkan menurut outcome atau sasaran.",
        observed: late2.map(({ simpul }) => simpul.kode.baku).join("; "),
        expected: "urut menurut kode",
        subject: "urutan"
      };
    }
  }
});
function outOfOrder2(pendanaan) {
  const highest2 = /* @__PURE__ */ new Map();
  const late2 = [];
  for (const simpul of pendanaan.simpul) {
    const family = simpul.induk?.kode.baku ?? indukKode(simpul.kode.baku) ?? "";
    const before = highest2.get(family);
    if (before && compareKode(simpul.kode.baku, before.kode.baku) < 0) late2.push({ simpul, before });
    else highest2.set(family, simpul);
  }
  return late2;
}

// core/rules/versi-nomenklatur-campur.ts
var versiNomenklaturCampur = defineRule({
  id: "versi-nomenklatur-campur",
  category: "retired-code",
  severity: "warning",
  title: "Semua kode berasal dari satu versi nomenklatur",
  why: "Sebagian kode baru ada dalam daftar yang lebih baru daripada daftar yang dipakai kode lainnya. Versi yang bercampur menyulitkan penganggaran: sebagian kode akan ditolak.",
  source: "Peralihan 050-3708/2020, 050-5889/2021, 900.1.15.5-1317/2023, 3406/2024, 900.1-2850/2025, dan seterusnya, sejauh daftarnya dimuat. Versi yang dipakai dianggap daftar yang mengenal kode terbanyak.",
  tables: ["rencana-pendanaan", "perumusan-program", "prioritas"],
  examples: {
    salah: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       *1.06.04.2.01.0011 | Pemberian Bimbingan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ],
    benar: [
      `Kode | Program / Kegiatan | Indikator | Target 2026 | Rp 2026 | Target 2027 | Rp 2027
       1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000
       1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah Orang | 10 | 1.000.000 | 10 | 1.000.000`
    ]
  },
  *check(plan, { nomenklatur }) {
    const newer = kodeTercetak(plan).flatMap((each) => {
      const status = nomenklatur.status(each.baku);
      return status.kind === "lebih-baru" ? [{ ...each, pack: status.pack, berlaku: status.berlaku }] : [];
    });
    for (const group of groupBy(newer, ({ pack }) => pack.id).values()) yield* draft38(group);
  }
});
function* draft38(newer) {
  const [first] = newer;
  if (!first) return;
  const kode2 = newer.map(({ baku }) => baku);
  yield {
    cells: newer.flatMap(({ tempat }) => tempat.map(({ cell }) => cell)),
    apa: `${String(kode2.length)} kode belum ada dalam ${first.berlaku.judul}, yang mengenal kode lainnya; baru ada dalam ${first.pack.judul}: ${printSome(kode2)}.`,
    perbaikan: `Tetapkan satu versi: mutakhirkan semua kode ke ${first.pack.judul}, atau ganti kode ini dengan kode dari ${first.berlaku.judul}.`,
    observed: kode2.join("; "),
    expected: first.berlaku.judul,
    subject: `${first.pack.id}|versi`
  };
}

// core/rules/index.ts
var RULES = [
  // Codes and hierarchy
  kodeFormat,
  kodeTanpaNol,
  kewenanganKodeRule,
  indukTidakAda,
  bidangOpdTidakCocok,
  keluaranTanpaKode,
  programTanpaOutcome,
  tingkatMeloncat,
  kolomSalahLevel,
  barisBergeser,
  kodeGanda,
  urutanKode,
  namaKodeBeda,
  // The national list
  nomenklaturBelumDimuat,
  kodeTidakDikenal,
  kodeDicabut,
  versiNomenklaturCampur,
  namaBedaNomenklatur,
  indikatorSubBeda,
  satuanSubBeda,
  // Indicators and units
  indikatorKosong,
  indikatorGanda,
  indikatorSamaDuaTingkat,
  indikatorBukanUkuran,
  satuanVsKata,
  satuanBedaDalamBaris,
  satuanKosong,
  rumusBukanMilikIndikator,
  rumusKosong,
  bobotSakip,
  ejaanBaku,
  istilahUsang,
  catatanTersisa,
  // Targets
  targetKosong,
  targetBukanAngka,
  targetPersenLebih100,
  targetNegatif,
  nilaiDiLuarSkala,
  predikatSatuSkala,
  predikatVsNilai,
  rentangTerbalik,
  desimalTidakKonsisten,
  targetMelawanArah,
  targetJauhDiBawahAwal,
  targetLonjakan,
  kondisiAkhirRule,
  // Pagu
  paguFormatGrup,
  paguAdaTargetTidak,
  targetNolAdaPagu,
  jumlahSubKeKegiatan,
  jumlahKegiatanKeProgram,
  jumlahProgramKeBidang,
  barisJumlah,
  paguOutcomeBedaKode,
  kondisiAkhirRp,
  paguLonjakan,
  // Ratios and growth
  rasioCapaian,
  rasioSpm,
  rasioSerapan,
  rataPertumbuhan,
  pertumbuhanBukanRataNilai,
  kolomTahunKosong,
  evaluasiJumlah,
  evaluasiTingkat,
  // Between tables
  tujuanBedaAntartabel,
  sasaranTanpaStrategi,
  sasaranTanpaIndikator,
  pernyataanSalahSalin,
  targetBedaAntartabel,
  baselineBedaAntartabel,
  capaianSpmBeda,
  kodeTidakDiPendanaan,
  programTanpaSasaran,
  sasaranTanpaProgram,
  nomorCascading,
  indikatorProgramBeda,
  indikatorSasaranBeda,
  indikatorHilangDariIku,
  // Years
  tahunHeaderLoncat,
  periodeJudulVsTabel,
  kondisiAkhirTahun,
  tahunBaseline,
  // The print
  nomorKolom,
  nomorTabelGanda,
  // Completeness
  tabelWajib,
  tabelKosong
];

// core/rules/check.ts
function* checkSteps(plan, { reference: reference2, rules = RULES }) {
  const findings = [];
  const failures = [];
  for (const rule of rules) {
    try {
      findings.push(...runRule(rule, plan, reference2));
    } catch (error) {
      failures.push({ rule: rule.id, message: error instanceof Error ? error.message : String(error) });
    }
    yield rule;
  }
  return { findings: inReadingOrder(plan, findings), failures };
}
function checkPlan(plan, means) {
  return finish(checkSteps(plan, means));
}
function finish(steps) {
  for (; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
function runRule(rule, plan, reference2) {
  const findings = [];
  for (const draft39 of rule.check(plan, reference2)) {
    const finding = completed(rule, draft39);
    if (finding) findings.push(finding);
  }
  return findings;
}
function completed(rule, draft39) {
  const [first, ...more] = draft39.cells.map(addressOf);
  if (!first) return null;
  return {
    rule: rule.id,
    category: draft39.category ?? rule.category,
    severity: draft39.severity ?? rule.severity,
    cells: [first, ...more.filter((cell) => cell.sheet === first.sheet)],
    related: [...more.filter((cell) => cell.sheet !== first.sheet), ...(draft39.related ?? []).map(addressOf)],
    apa: draft39.apa,
    mengapa: draft39.mengapa ?? rule.why,
    perbaikan: draft39.perbaikan,
    observed: draft39.observed,
    expected: draft39.expected,
    subject: draft39.subject,
    fix: draft39.fix ?? null,
    arah: draft39.arah ?? null
  };
}
var RANK = { error: 0, warning: 1, info: 2 };
function inReadingOrder(plan, findings) {
  const sheets = new Map(plan.sheets.map((sheet, index) => [sheet.name, index]));
  const place = ({ cells: [first] }) => (sheets.get(first.sheet) ?? 0) * 1e12 + first.row * 1e5 + first.column;
  return [...findings].sort((a, b) => place(a) - place(b) || RANK[a.severity] - RANK[b.severity]);
}

// core/workbook/own-sheet.ts
var OWN_SHEET_MARK = "Dibuat oleh Periksa Renstra";
var LOOKED_AT = { rows: 10, columns: 5 };
function isOwnSheet(sheet) {
  const first = firstText(sheet);
  return first !== null && sheet.text(first.row + 1, first.column).startsWith(OWN_SHEET_MARK);
}
function firstText(sheet) {
  const { top, left } = sheet.used;
  for (let row2 = top; row2 < top + LOOKED_AT.rows; row2++) {
    for (let column = left; column < left + LOOKED_AT.columns; column++)
      if (sheet.text(row2, column) !== "") return { row: row2, column };
  }
  return null;
}

// core/tables/role-words.ts
var ROLE_WORDS = {
  nomor: "nomor urut",
  "sasaran-rpjmd": "tujuan atau sasaran RPJMD yang diacu",
  tujuan: "tujuan Renstra",
  sasaran: "sasaran Renstra",
  strategi: "strategi",
  kebijakan: "arah kebijakan Renstra",
  "kebijakan-rpjmd": "arah kebijakan RPJMD",
  operasionalisasi: "operasionalisasi NSPK",
  tahap: "tahap pelaksanaan, sekali setiap tahap",
  "masalah-pokok": "masalah pokok",
  masalah: "masalah atau permasalahan",
  "akar-masalah": "akar masalah",
  potensi: "potensi daerah yang menjadi kewenangan",
  "isu-klhs": "isu KLHS yang relevan",
  "isu-lingkungan": "isu lingkungan dinamis: global, nasional, regional",
  "isu-strategis": "isu strategis",
  outcome: "outcome program",
  output: "output kegiatan atau sub kegiatan",
  kode: "kode, boleh terpencar di beberapa kolom",
  uraian: "nama urusan, program, kegiatan, sub kegiatan, atau belanja",
  kegiatan: "kegiatan dan sub kegiatan, boleh beberapa dalam satu sel",
  "jenis-pelayanan": "jenis pelayanan dasar",
  indikator: "indikator",
  rumus: "rumus atau cara menghitung",
  definisi: "definisi operasional",
  satuan: "satuan",
  nspk: "target NSPK",
  ikk: "target IKK",
  lainnya: "target indikator lainnya",
  baseline: "kondisi awal",
  "pagu-awal": "pagu awal",
  target: "target",
  pagu: "pagu",
  anggaran: "anggaran",
  realisasi: "realisasi",
  rasio: "rasio",
  berhak: "jumlah yang berhak dilayani",
  terlayani: "jumlah yang terlayani",
  "target-maju": "target prakiraan maju",
  "pagu-maju": "pagu prakiraan maju",
  "target-berjalan": "target Renja tahun berjalan",
  proyeksi: "proyeksi",
  "realisasi-lalu": "realisasi sampai dengan tahun lalu",
  "realisasi-lalu-rp": "realisasi anggaran sampai dengan tahun lalu",
  triwulan: "realisasi triwulan, sekali setiap triwulan",
  "triwulan-rp": "realisasi anggaran triwulan, sekali setiap triwulan",
  "realisasi-rp": "realisasi anggaran",
  "realisasi-sd": "realisasi Renstra sampai dengan tahun ini",
  "realisasi-sd-rp": "realisasi anggaran Renstra sampai dengan tahun ini",
  "rasio-rp": "rasio anggaran",
  tingkat: "tingkat capaian Renstra",
  "tingkat-rp": "tingkat realisasi anggaran Renstra",
  "target-akhir": "target pada akhir periode",
  "pagu-akhir": "pagu pada akhir periode",
  "pertumbuhan-anggaran": "rata-rata pertumbuhan anggaran",
  "pertumbuhan-realisasi": "rata-rata pertumbuhan realisasi",
  "perangkat-daerah": "Perangkat Daerah penanggung jawab",
  lokasi: "lokasi",
  keterangan: "keterangan"
};

// core/tables/assignment.ts
var roleSchema = custom((value) => typeof value === "string" && Object.hasOwn(ROLE_WORDS, value));
var assignmentsSchema = array(
  object({ key: string2(), kind: nullable(string2()), roles: record(string2(), roleSchema) })
);
function headingKey(heading) {
  return heading.columns.map(({ path }) => path.letters).join("|");
}
function columnKeys(heading) {
  const counts = /* @__PURE__ */ new Map();
  return heading.columns.map(({ path }) => {
    const count = (counts.get(path.letters) ?? 0) + 1;
    counts.set(path.letters, count);
    return `${path.letters}#${String(count)}`;
  });
}
function assignedKind(assignment) {
  if (!assignment) return void 0;
  return assignment.kind === null ? null : TABLE_KINDS.find((kind) => kind.id === assignment.kind);
}

// core/tables/assign-columns.ts
function assignColumns(kind, heading, said = {}) {
  const taken = /* @__PURE__ */ new Set();
  const columns = [];
  const keys = columnKeys(heading);
  for (const [index, { column, path, cells }] of heading.columns.entries()) {
    const role = said[keys[index] ?? ""] ?? roleOf(kind, path);
    if (role === null || taken.has(role) && !isRepeated(role)) continue;
    if (path.letters === "" && path.year === null) continue;
    taken.add(role);
    columns.push({ column, role, path, headingCells: cells });
  }
  return columns.filter((each) => !isEmptyYear(each, columns));
}
function isEmptyYear({ role, path }, columns) {
  const names3 = (each) => each.year !== null || each.ordinal !== null;
  return isYearly(role) && !names3(path) && columns.some((other2) => other2.role === role && names3(other2.path));
}
var REPEATED = /* @__PURE__ */ new Set([
  "kode",
  "baseline",
  "kegiatan",
  "tahap",
  "isu-lingkungan",
  "triwulan",
  "triwulan-rp"
]);
function isRepeated(role) {
  return isYearly(role) || REPEATED.has(role);
}

// core/tables/best-kind.ts
function bestKind(heading, names3) {
  let best = null;
  for (const kind of TABLE_KINDS) {
    const score = kindScore(kind, heading, names3);
    if (score !== null && score > (best?.score ?? 0)) best = { kind, score };
  }
  return best?.kind ?? null;
}
function kindScore(kind, heading, names3) {
  if (kind.rejectsTitle?.test(names3.caption) || kind.rejectsTitle?.test(names3.sheet)) return null;
  if (heading.columns.some(({ path }) => kind.rejects?.test(path.letters))) return null;
  const roles = assignColumns(kind, heading).map((column) => column.role);
  const inCaption = placeOf(kind, names3.caption);
  const inSheet = placeOf(kind, names3.sheet) ?? placeOf(kind, textOf(heading));
  const goesOn2 = names3.caption === "" && names3.before === kind;
  const isNamed = inCaption !== null || inSheet !== null || goesOn2;
  if (!has2(roles, kind.requires) && !(isNamed && kind.parts?.some((part2) => has2(roles, part2)))) return null;
  if (kind.needsName && !isNamed) return null;
  const title = inCaption === null ? 0 : 10 + 1 / (inCaption + 1);
  return roles.length + title + (inSheet === null ? 0 : 5) + (goesOn2 ? 5 : 0);
}
function has2(roles, wanted) {
  const counts = Object.entries(wanted);
  return counts.every(([role, count]) => roles.filter((found) => found === role).length >= count);
}
function placeOf(kind, text2) {
  const places = kind.names.map((name) => text2.search(name)).filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}
function textOf(heading) {
  return heading.columns.flatMap(({ path }) => path.texts).join(" ").toLowerCase();
}

// core/tables/code-columns.ts
var CODE_PART = /^(?:\d{1,4}|[Xx]{1,2})(?:[.,](?:\d{1,4}|[Xx]{1,2}))*$/;
var ROWS_TO_TELL = 60;
function withCodeColumns(sheet, heading, columns) {
  const last = columns.filter((column) => column.role === "kode").at(-1);
  if (!last) return columns;
  const headed = new Set(heading.columns.map(({ column }) => column));
  const added2 = [];
  for (let column = last.column + 1; !headed.has(column) && holdsCodeParts(sheet, heading, column); column++)
    added2.push({ ...last, column });
  return columns.flatMap((column) => column === last ? [column, ...added2] : [column]);
}
function holdsCodeParts(sheet, heading, column) {
  const top = heading.range.bottom + 1;
  const texts = [];
  for (let row2 = top; row2 < Math.min(top + ROWS_TO_TELL, sheet.used.bottom + 1); row2++) {
    const text2 = sheet.text(row2, column);
    if (text2 !== "" && !CODE_PART.test(text2)) break;
    if (text2 !== "") texts.push(text2);
  }
  return texts.length > 0;
}

// core/tables/heading-block.ts
var DEEPEST_HEADING = 8;
function findHeadings(sheet) {
  const blocks = [];
  for (let row2 = sheet.used.top; row2 <= sheet.used.bottom; row2++) {
    const floor = (blocks.at(-1)?.range.bottom ?? sheet.used.top - 1) + 1;
    const block = startsHeading(sheet, row2) ? readBlock2(sheet, row2, floor) : null;
    if (!block) continue;
    blocks.push(block);
    row2 = block.range.bottom;
  }
  return blocks;
}
function readBlock2(sheet, start, floor) {
  const top = headingTop(sheet, start, floor);
  const bottom = headingBottom(sheet, start, top);
  const numberRow = isNumberRow(sheet, bottom) && !isOrdinalRow(sheet, bottom, top) ? bottom : null;
  const lastTextRow = numberRow === null ? bottom : bottom - 1;
  const columns = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    const cells = cellsAbove(sheet, column, { top, bottom: lastTextRow });
    if (cells.length > 0) columns.push({ column, path: headingPath(cells.map((cell) => cell.text)), cells });
  }
  const left = columns[0]?.column;
  const right = columns.at(-1)?.column;
  if (left === void 0 || right === void 0 || columns.length < FEWEST_COLUMNS) return null;
  return { range: { top, left, bottom, right }, columns, numberRow };
}
function headingTop(sheet, start, floor) {
  const first = ownCells(sheet, start)[0]?.column ?? 0;
  const isGroups = (row2) => {
    const cells = ownCells(sheet, row2);
    return cells.length > 0 && cells.every(({ column, text: text2 }) => column > first && continuesHeading(text2));
  };
  let top = start;
  while (top > floor && isGroups(top - 1)) top--;
  return top;
}
function headingBottom(sheet, start, top) {
  let bottom = start;
  for (let row2 = start; row2 <= Math.min(top + DEEPEST_HEADING - 1, sheet.used.bottom); row2++) {
    const cells = ownCells(sheet, row2);
    const ordinals2 = row2 > top && isOrdinalRow(sheet, row2, top);
    if (row2 > bottom && !ordinals2 && !continuesBlock(sheet, row2, cells)) break;
    bottom = Math.max(bottom, row2);
    if (!ordinals2 && isNumberRow(sheet, row2)) return row2;
    for (const { column } of cells) {
      const area = sheet.mergedArea(row2, column);
      if (area && area.bottom < top + DEEPEST_HEADING) bottom = Math.max(bottom, area.bottom);
    }
  }
  return bottom;
}
function cellsAbove(sheet, column, rows) {
  const cells = [];
  let named = false;
  for (let row2 = rows.top; row2 <= rows.bottom; row2++) {
    const own2 = sheet.visibleCell(row2, column);
    named ||= own2.text !== "";
    const cell = own2.text === "" ? groupCell(sheet, { row: row2, column }, rows) : own2;
    if (cell && cell.text !== cells.at(-1)?.text)
      cells.push({ text: cell.text, row: cell.row, column: cell.column });
  }
  return named ? cells : [];
}
function groupCell(sheet, { row: row2, column }, { top, bottom }) {
  if (sheet.mergedArea(row2, column) !== null) return null;
  const below = Array.from({ length: bottom - row2 }, (_, step) => sheet.text(row2 + step + 1, column));
  if (!below.some(standsInGroup)) return null;
  for (let left = column - 1; left >= sheet.used.left; left--) {
    if (beginsGroup(sheet, { row: row2, column: left + 1 }, top)) return null;
    const cell = sheet.visibleCell(row2, left);
    const spansDown = (sheet.mergedArea(row2, left)?.bottom ?? row2) > row2;
    if (spansDown) return null;
    if (cell.text !== "") return cell;
  }
  return null;
}
function beginsGroup(sheet, { row: row2, column }, top) {
  for (let above = top; above < row2; above++) if (sheet.value(above, column) !== null) return true;
  return false;
}

// core/tables/table.ts
var MONEY3 = [
  "pagu",
  "pagu-akhir",
  "pagu-maju",
  "anggaran",
  "realisasi-lalu-rp",
  "triwulan-rp",
  "realisasi-rp",
  "realisasi-sd-rp"
];
var Table = class {
  /** `workbook`: the tables of the workbook, this one among them; asked only after all have been read. */
  constructor(kind, sheet, parts, workbook) {
    this.kind = kind;
    this.sheet = sheet;
    this.workbook = workbook;
    this.caption = parts.caption;
    this.sections = parts.sections;
    this.assigned = parts.assigned;
    this.columns = this.sections[0]?.columns ?? [];
    this.#byRole = columnsByRole(this.columns);
    this.#figureColumns = this.columns.filter(({ role }) => isFigure(role)).map(({ column }) => column);
    this.rows = this.sections.flatMap((section) => this.#readRows(section));
    this.dataRows = this.rows.filter((row2) => row2.kind !== "blank" && row2.kind !== "number");
    this.range = this.#extent();
  }
  kind;
  sheet;
  workbook;
  rows;
  /** The table's own rows, without blank ones, headings and number rows. */
  dataRows;
  columns;
  range;
  #figureColumns;
  #byRole;
  #slots = /* @__PURE__ */ new Map();
  #styles = /* @__PURE__ */ new Map();
  #votes = /* @__PURE__ */ new Map();
  #tableStyle;
  caption;
  sections;
  /** A person said what kind it is. */
  assigned;
  has(role) {
    return this.#byRole.has(role);
  }
  /** The columns of a role, left to right. */
  columnsOf(role) {
    return this.#byRole.get(role) ?? [];
  }
  /** The cells of a role in a row, left to right; own contents only. */
  cells(row2, role) {
    return this.columnsOf(role).map(({ column }) => this.sheet.cell(row2.index, column));
  }
  /** The first cell of a role in a row; null where the table has no such column. */
  cell(row2, role) {
    const [column] = this.columnsOf(role);
    return column ? this.sheet.cell(row2.index, column.column) : null;
  }
  /** What the reader sees there: the value of the merged area the cell belongs to. */
  seen(row2, role) {
    const [column] = this.columnsOf(role);
    return column ? this.sheet.visibleCell(row2.index, column.column) : null;
  }
  text(row2, role) {
    return this.cell(row2, role)?.text ?? "";
  }
  slots(role) {
    const known = this.#slots.get(role);
    if (known) return known;
    const slots = this.columnsOf(role).map(({ column }, index) => ({ index, column, role }));
    this.#slots.set(role, slots);
    return slots;
  }
  /**
   * How numbers are written in a column: as its own texts show, else those of the columns that hold money (or no
   * money) as it does, else the table's, else the workbook's, else the Indonesian way.
   */
  style(column) {
    const known = this.#styles.get(column);
    if (known) return known;
    const style = this.#styleAmong([column]) ?? this.#styleAmong(this.#kin(column)) ?? this.tableStyle() ?? this.#workbookStyle();
    this.#styles.set(column, style);
    return style;
  }
  /** The style of the table's figures together; null where no text tells. */
  tableStyle() {
    if (this.#tableStyle === void 0) this.#tableStyle = this.#styleAmong(this.#figureColumns);
    return this.#tableStyle;
  }
  #kin(column) {
    const money = (each) => MONEY3.includes(each.role);
    const own2 = this.columns.find((each) => each.column === column);
    const figures = new Set(this.#figureColumns);
    return this.columns.filter((each) => own2 && figures.has(each.column) && money(each) === money(own2)).map((each) => each.column);
  }
  #workbookStyle() {
    const styles = this.workbook().map((table) => table.tableStyle());
    const count = (wanted) => styles.filter((style) => style === wanted).length;
    return count("en") > count("id") ? "en" : "id";
  }
  /** Columns that hold figures. */
  figureColumns() {
    return this.#figureColumns;
  }
  #styleAmong(columns) {
    return majority(columns.map((column) => this.#votesIn(column)));
  }
  /** Each column is gone through once, however many others ask for its style. */
  #votesIn(column) {
    const votes = this.#votes.get(column) ?? votesOf(this.#texts(column));
    this.#votes.set(column, votes);
    return votes;
  }
  *#texts(column) {
    for (const row2 of this.rows) {
      const value = this.sheet.value(row2.index, column);
      if (typeof value === "string") yield value;
    }
  }
  #readRows(section) {
    const rows = [];
    for (let index = section.top; index <= section.bottom; index++) {
      rows.push({ index, section, kind: rowKind(this.sheet, section.columns, index) });
    }
    return rows;
  }
  #extent() {
    const top = this.sections[0]?.heading.range.top ?? 0;
    const columns = this.columns.map((column) => column.column);
    return {
      top,
      left: Math.min(...columns),
      bottom: this.sections.at(-1)?.bottom ?? top,
      right: Math.max(...columns)
    };
  }
};
function columnsByRole(columns) {
  const byRole = /* @__PURE__ */ new Map();
  for (const column of columns) {
    const same = byRole.get(column.role);
    if (same) same.push(column);
    else byRole.set(column.role, [column]);
  }
  return byRole;
}

// core/tables/table-end.ts
var CLOSING = /^(sumber|catatan|keterangan|ket)\s*[.:]|^\*+\)?\s*\p{L}|^mengetahui\b|\bNIP\s*[.:]?\s*\d|^(plt\.?\s*|pj\.?\s*|plh\.?\s*)?(kepala|sekretaris|direktur|camat|lurah|inspektur|bupati|wali ?kota|gubernur)\b.{0,60}$|,\s*(\d{1,2}|[.…_]*)\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|[.…_]+)\s*20\d\d$/iu;
var MOST_CLOSING_TEXTS = 3;
function lastDataRow(sheet, columns, rows) {
  let bottom = rows.bottom;
  for (let row2 = rows.top; row2 <= bottom; row2++) {
    if (isClosing(sheet, columns, row2)) bottom = row2 - 1;
  }
  while (bottom >= rows.top && !carriesData(sheet, columns, bottom)) bottom--;
  return withSecondLines(sheet, columns, { top: bottom, bottom: rows.bottom });
}
function isClosing(sheet, columns, row2) {
  const texts = [];
  for (let column = sheet.used.left; column <= sheet.used.right; column++) {
    if (!sheet.isBlank(row2, column)) texts.push(sheet.text(row2, column));
    if (texts.length > MOST_CLOSING_TEXTS) return false;
  }
  return texts.some((text2) => CLOSING.test(text2)) && !hasCode(sheet, columns, row2);
}
function carriesData(sheet, columns, row2) {
  const named = columns.some(({ role, column }) => role === "indikator" && sheet.text(row2, column) !== "");
  const figures = columns.filter(({ role }) => isYearly(role));
  const isFilled2 = ({ column }) => !sheet.isBlank(row2, column);
  const filled2 = figures.filter(isFilled2).length;
  if (figures.length === 0) return columns.some((column) => column.role !== "nomor" && isFilled2(column));
  if (named || hasCode(sheet, columns, row2) || filled2 >= Math.min(2, figures.length)) return true;
  return filled2 > 0 && rowKind(sheet, columns, row2) === "total";
}
function hasCode(sheet, columns, row2) {
  return columns.filter(({ role }) => role === "kode").some(({ column }) => readKode(kodeText(sheet.cell(row2, column))).kind !== "bukan-kode");
}
function withSecondLines(sheet, columns, rows) {
  const formula = columns.filter(({ role }) => role === "rumus" || role === "definisi");
  let last = rows.top;
  while (last < rows.bottom && formula.some(({ column }) => sheet.text(last + 1, column) !== "")) last++;
  return last;
}

// core/tables/recognise.ts
function recognise(snapshot, assignments = []) {
  const sheets = snapshot.sheets.map((sheet) => new Sheet(sheet));
  const tables = [];
  const unrecognised = [];
  for (const sheet of sheets)
    if (!sheet.hidden && !isOwnSheet(sheet)) recogniseSheet(sheet, assignments, { tables, unrecognised });
  return { sheets, tables, unrecognised };
}
function recogniseSheet(sheet, assignments, { tables, unrecognised }) {
  const blocks = readBlocks(sheet, assignments);
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (!block) break;
    let next = index + 1;
    while (next < blocks.length && continues(block, blocks[next])) next++;
    const group = blocks.slice(index, next);
    const end = (blocks[next]?.caption.top ?? sheet.used.bottom + 1) - 1;
    if (block.kind) {
      const parts = {
        caption: block.caption,
        sections: sectionsOf(sheet, group, end),
        assigned: block.assigned
      };
      tables.push(new Table(block.kind, sheet, parts, () => tables));
    } else
      unrecognised.push({
        sheet: sheet.name,
        range: extent(sheet, group, end),
        caption: block.caption.text,
        heading: block.heading,
        assigned: block.assigned
      });
    index = next;
  }
}
function readBlocks(sheet, assignments) {
  let floor = sheet.used.top;
  let before = null;
  return findHeadings(sheet).map((heading) => {
    const caption = readCaption(sheet, heading.range.top, { floor, isTitle });
    floor = heading.range.bottom + 1;
    const assignment = assignments.find(({ key: key2 }) => key2 === headingKey(heading));
    const said = assignedKind(assignment);
    const names3 = { caption: caption.text.toLowerCase(), sheet: sheet.name.toLowerCase(), before };
    const kind = said === void 0 ? bestKind(heading, names3) : said;
    before = kind;
    const columns = kind ? withCodeColumns(sheet, heading, assignColumns(kind, heading, assignment?.roles)) : [];
    return { heading, caption, kind, columns, assigned: said !== void 0 };
  });
}
function isTitle(text2) {
  const lower = text2.toLowerCase();
  return TABLE_KINDS.some((kind) => kind.names.some((name) => name.test(lower)));
}
function continues(first, next) {
  if (!next || next.kind !== first.kind || !sameColumns(first, next)) return false;
  const number4 = tableNumber(next.caption.text);
  return next.caption.text === "" || isContinuation(next.caption.text) || number4 !== null && number4 === tableNumber(first.caption.text);
}
function sameColumns(one, other2) {
  const shape = (block) => block.kind ? assignColumns(block.kind, block.heading).map(({ column, role }) => `${String(column)}${role}`).join() : block.heading.columns.map(({ column, path }) => `${String(column)}${path.letters}`).join();
  return shape(one) === shape(other2);
}
function sectionsOf(sheet, group, end) {
  return group.map((block, index) => {
    const next = group[index + 1];
    const top = block.heading.range.bottom + 1;
    const last = next ? next.caption.top - 1 : lastDataRow(sheet, block.columns, { top, bottom: end });
    return { heading: block.heading, columns: block.columns, top, bottom: Math.max(top - 1, last) };
  });
}
function extent(sheet, group, end) {
  const first = group[0]?.heading.range ?? sheet.used;
  let bottom = end;
  const isBlank2 = (row2) => {
    for (let column = first.left; column <= first.right; column++)
      if (sheet.text(row2, column) !== "") return false;
    return true;
  };
  while (bottom > first.bottom && isBlank2(bottom)) bottom--;
  return { ...first, bottom };
}

// core/workbook/snapshot.ts
var cellValue = union([string2(), number2(), boolean2(), _null3()]);
var merge2 = string2().check(refine((text2) => parseRange(text2) !== null, { error: "bukan rentang A1" }));
var sheetSchema = object({
  name: string2(),
  visibility: _enum(["visible", "hidden", "veryHidden"]),
  protected: boolean2(),
  /** Where values[0][0] stands: a host may hand in the used range only. */
  origin: object({ row: number2(), column: number2() }),
  values: array(array(cellValue)),
  /** The text that the reader sees, in the same shape as values; [] where the host does not know it. */
  shown: array(array(string2())),
  /** Number formats in Excel's notation, in the same shape as values; [] where all are General. */
  formats: array(array(string2())),
  /** Formulas by A1 address, with their leading "=". */
  formulas: record(string2(), string2()),
  /** Merged areas in A1 notation. */
  merges: array(merge2)
});
var workbookSchema = object({ name: string2(), sheets: array(sheetSchema) });
function plainSheet(name, values) {
  return {
    name,
    visibility: "visible",
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    shown: [],
    formats: [],
    formulas: {},
    merges: []
  };
}

// ../we-prof/hurt2.ts
import { readFileSync } from "node:fs";
var cpu = () => Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[0]) / 1e6;
var reference = { nomenklatur: new Nomenklatur([], { jenis: "kabupaten/kota" }) };
var HEAD2 = ["Kode", "Program / Kegiatan / Sub Kegiatan", "Indikator", "Data Capaian Awal", "Target 2026", "Rp 2026", "Target 2027", "Rp 2027", "Kondisi akhir target", "Kondisi akhir Rp"];
var fund = (name, rows) => plainSheet(name, [["Tabel T-C.27 Rencana Program dan Pendanaan"], HEAD2, ...rows]);
var p2 = (n) => String(n).padStart(2, "0");
var p4 = (n) => String(n).padStart(4, "0");
var sub = (i) => `1.06.${p2(2 + Math.floor(i / 891) % 97)}.2.${p2(1 + Math.floor(i / 9) % 99)}.${p4(1 + i % 9 + 10 * Math.floor(i / 86427))}`;
var prog = (i) => `${1 + i % 6}.${p2(1 + Math.floor(i / 6) % 32)}.${p2(2 + Math.floor(i / 192) % 97)}`;
var vals = (k) => ["10 Dokumen", "20 Dokumen", 1e3 + k, "20 Dokumen", 2e3 + k, "40 Dokumen", 3e3 + 2 * k];
var fill = (n, f) => Array.from({ length: n }, (_, i) => f(i));
var W = ["air", "tanah", "laut", "hutan", "kota", "desa", "jalan", "pasar", "anak", "warga", "data", "mutu"];
var words = (i) => Array.from({ length: 7 }, (_, k) => W[(i * (k + 3) + Math.floor(i / (k + 2))) % W.length] + String.fromCharCode(97 + (i >> k) % 26) + "an").join(" ");
var shapes = {
  orphans: (n) => [fund("A", fill(n, (i) => [sub(i), `Sub ${i}`, `Jumlah dokumen ${i}`, ...vals(i)])), fund("B", fill(n, (i) => [prog(i), `Program ${i}`, `Jumlah laporan ${i}`, ...vals(i)]))],
  sameName: (n) => [fund("A", fill(n, (i) => [prog(i), `Program ${i}`, `Jumlah dokumen layanan`, ...vals(i)]))],
  sameNameSheets: (n) => Array.from({ length: n / 10 }, (_, s) => fund(`S${s}`, fill(10, (i) => [prog(s * 10 + i), `Program`, `Jumlah dokumen layanan`, ...vals(i)]))),
  faulty: (n) => [fund("A", fill(n, (i) => [sub(i), `Sub ${i}`, `Persentase presentase (${i})`, "10 Dokumen", "20Dokumen", "1.23.456", "2 0 Dokumen", "1.500.00", "99 Dokumen", 77]))],
  faultySums: (n) => [fund("A", fill(n, (i) => [i % 10 ? sub(9 * Math.floor(i / 10) + i % 10 - 1) : sub(9 * (i / 10)).slice(0, 12), `Sub ${i}`, `Jumlah dokumen ${i}`, "10 Dokumen", "20 Dokumen", 1e3 + i, "20 Dokumen", 2e3, "77 Dokumen", 5]))],
  longList: (n) => [
    fund("A", [["1.06.02", "PROGRAM", "Jumlah dokumen x", ...vals(1)], ...fill(n, (i) => [null, null, `Jumlah ${words(i)}`, ...vals(i)])]),
    plainSheet("P", [["Tabel Perumusan Program, Kegiatan dan Sub Kegiatan"], ["Tujuan", "Sasaran", "Outcome", "Output", "Indikator", "Program / Kegiatan / Sub Kegiatan", "Keterangan"], ["T", "S", "O", null, "Jumlah y", "1.06.02 - PROGRAM", null], ...fill(n, (i) => [null, null, null, null, `Jumlah ${words(i + 7919)}`, null, null])])
  ],
  repeated: (n) => [fund("A", [["1.06.02", "PROGRAM", "Jumlah dokumen x", ...vals(1)], ...fill(n, (i) => [null, null, `Jumlah dokumen ${i % (n / 2)}`, ...vals(i)])])],
  iku: (n) => ["IKU", "IKK"].map((k) => plainSheet(k, [[`Tabel Indikator Kinerja ${k === "IKU" ? "Utama (IKU)" : "Kunci (IKK)"}`], ["No", "Indikator Kinerja", "Definisi Operasional", "Satuan", "Target 2026", "Target 2027"], ...fill(n, (i) => [i + 1, `Jumlah ${words(i)}`, `Jumlah ${words(i % 5)}`, "Dokumen", 20, 30 + (k === "IKU" ? 0 : 1)])])),
  capaian: (n) => [plainSheet("T-C.23", [["Tabel T-C.23 Pencapaian Kinerja Pelayanan"], ["No", "Indikator Kinerja", "Target 2021", "Target 2022", "Target 2023", "Realisasi 2021", "Realisasi 2022", "Realisasi 2023", "Rasio Capaian 2021", "Rasio Capaian 2022", "Rasio Capaian 2023"], ...fill(n, (i) => [i + 1, `Jumlah ${words(i)}`, 10, 20, 30, 5, 6, 7, 99, 98, 97])])],
  serapan: (n) => [plainSheet("T-C.24", [["Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan"], ["Uraian", "Anggaran 2021", "Anggaran 2022", "Anggaran 2023", "Realisasi 2021", "Realisasi 2022", "Realisasi 2023", "Rasio 2021", "Rasio 2022", "Rasio 2023", "Rata-rata Pertumbuhan Anggaran", "Rata-rata Pertumbuhan Realisasi"], ...fill(n, (i) => [`Program ${words(i)}`, 1e6, 2e6, 3e6, 5e5, 6e5, 7e5, 99, 98, 97, 3, 4])])],
  masalah: (n) => ["A", "B"].map((s) => plainSheet(s, [["Tabel Permasalahan Pelayanan Perangkat Daerah"], ["No", "Masalah Pokok", "Masalah", "Akar Masalah"], ...fill(n / 2, (i) => [i + 1, `Pokok ${words(i)}`, `Masalah ${words(i + 31)}`, `Akar ${words(i + 57)} ${s}lain`])])),
  headings: (n) => [plainSheet("A", [["Tabel T-C.27 Rencana Program dan Pendanaan"], ...fill(n, (i) => i % 10 === 0 ? HEAD2 : [sub(i), `Sub ${i}`, `Jumlah dokumen ${i}`, ...vals(i)])])],
  doubtful: (n) => [
    fund("A", fill(n, (i) => i % 2 ? [`1.6.${i}.7.9.9`, `Sub ${words(i)}`, `Jumlah dokumen ${i}`, ...vals(i)] : [sub(i), `Sub ${words(i)}`, `Jumlah dokumen ${i}`, ...vals(i)])),
    plainSheet("P", [["Tabel Daftar Sub Kegiatan Prioritas"], ["No", "Program Prioritas", "Outcome", "Kegiatan / Sub Kegiatan", "Keterangan"], ...fill(n, (i) => [i + 1, "Prioritas", `Outcome ${i}`, `${sub(i + 9 * n)} - Sub ${words(i + 3)}`, null])])
  ]
};
var only = process.argv[2];
var sizes = (process.argv[3] ?? "500,1000,2000").split(",").map(Number);
for (const [name, make] of Object.entries(shapes)) {
  if (only && only !== "all" && only !== name) continue;
  const times = /* @__PURE__ */ new Map();
  let info = "";
  for (const n of [sizes[0], ...sizes]) {
    const snapshot = { name: "b", sheets: make(n) };
    const put2 = (k, t2) => {
      const l = times.get(k) ?? [];
      times.set(k, l);
      l.push(t2);
    };
    if (process.env.V) console.log("start", n);
    let t = cpu();
    const r = recognise(snapshot);
    put2("#recognise", cpu() - t);
    t = cpu();
    const plan = joinPlan("b", r);
    put2("#join", cpu() - t);
    let found = 0;
    for (const rule of RULES) {
      t = cpu();
      if (process.env.V) console.log(rule.id);
      const res = checkPlan(plan, { reference, rules: [rule] });
      found += res.findings.length;
      for (const f of res.failures) console.log("FAILED", f);
      put2(rule.id, cpu() - t);
    }
    info = `${r.tables.map((x) => x.kind.id).slice(0, 3).join()} (${r.tables.length} tables, ${r.unrecognised.length} unrec) ${found} findings`;
  }
  console.log(name, info, "total", [...times.values()].reduce((s, l) => s.map((x, i) => x + l[i]), sizes.concat(0).map(() => 0)).slice(1).map((x) => x.toFixed(0)).join(" "));
  for (const [k, l] of times) {
    const last = l.at(-1), before = l.at(-2);
    if (last > 20 && last > 2.7 * Math.max(before, 2)) console.log("   ", k.padEnd(30), l.slice(1).map((x) => x.toFixed(0)).join(" "));
  }
}
