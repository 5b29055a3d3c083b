import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { HOSTS, ROOMS } from "./scripts/rooms.mjs";

/** The packages that a room may import, as a pattern; a room that is not named may import any. */
const PACKAGES = { core: "zod/mini$", xlsx: "hucre(/(xlsx|csv))?$|fflate$" };

/** Forbids imports of whole rooms, and of packages other than the named ones where `packages` is given. */
const forbidden = (rooms, message, packages) => ({
  "no-restricted-imports": [
    "error",
    {
      patterns: [
        {
          group: rooms
            .map((room) => room.replace("core/", ""))
            .flatMap((room) => [`**/${room}`, `**/${room}/**`]),
          message,
        },
        ...(packages
          ? [
              {
                regex: `^(?!\\.|${packages})`,
                message: `Only these packages may be imported here: ${packages}`,
              },
            ]
          : []),
      ],
    },
  ],
});

const roomRules = ROOMS.map((room, index) => ({
  files: [`${room}/**/*.ts`, `${room}/**/*.tsx`],
  rules: forbidden(
    [...ROOMS.slice(index + 1), ...HOSTS],
    `${room} may import only from the rooms below it: ${ROOMS.slice(0, index).join(", ") || "none"}.`,
    PACKAGES[room.split("/")[0]],
  ),
}));

const hostRules = HOSTS.map((host) => ({
  files: [`${host}/**/*.ts`, `${host}/**/*.tsx`],
  rules: forbidden(
    HOSTS.filter((other) => other !== host),
    "Hosts never import from each other.",
  ),
}));

/** The rules of its own in what the plugin recommends; the rest is settled here or by Prettier. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap(({ rules }) => Object.entries(rules))
    .filter(([name]) => name.startsWith("office-addins/")),
);

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules"] },
  { files: ["scripts/*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "max-params": ["warn", 4],
      "max-lines-per-function": ["warn", { max: 45, skipComments: true, skipBlankLines: true }],
      "no-console": "error",
    },
  },
  // The core is pure: no package but zod, and nothing of a host.
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        "document",
        "window",
        "process",
        "console",
        "Date",
        "setTimeout",
        "fetch",
      ],
    },
  },
  ...roomRules,
  ...hostRules,
  {
    files: ["excel-addin/**/*.ts", "excel-addin/**/*.tsx"],
    plugins: { "office-addins": officeAddins },
    rules: officeRules,
  },
  { files: ["test/**/*.ts"], rules: { "max-lines-per-function": "off" } },
  // A formula has as many arguments as it has.
  { files: ["core/functions/*.ts"], rules: { "max-params": "off" } },
  { files: ["scripts/**", "test/bench/**/*.ts", "test/fuzz/nightly.ts"], rules: { "no-console": "off" } },
);
