import { defineTemplate } from "../template";

/** Strategic issues, drawn from potential, problems and the issues around. */
export const isuStrategis = defineTemplate({
  id: "isu-strategis",
  kind: "isu-strategis",
  nomor: { "86/2017": "3.1", "2/2025": "2.1" },
  judul: "Isu Strategis Perangkat Daerah",
  masa: "rencana",
  columns: [
    "potensi",
    { role: "masalah", title: "Permasalahan Perangkat Daerah", like: "isu-strategis" },
    "isu-klhs",
    {
      title: "Isu Lingkungan Dinamis yang Relevan dengan Perangkat Daerah",
      columns: [
        { role: "isu-lingkungan", title: "Global" },
        { role: "isu-lingkungan", title: "Nasional" },
        { role: "isu-lingkungan", title: "Regional" },
      ],
    },
    "isu-strategis",
  ],
});
