import LicensePlugin from "webpack-license-plugin";

/** Licences that let anybody use, change and pass on what they cover; another one stops the build. */
const ACCEPTED = /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|Unlicense|CC0-1\.0|Zlib)$/;

/** Its package.json forgot to say what its LICENSE file says (dream-num/univer#7584). */
const FORGOTTEN = { "@univerjs/telemetry@0.25.1": "Apache-2.0" };

/** Parts of preact with a package.json of their own and no version; preact itself is listed. */
const PARTS = ["preact-hooks", "jsx-runtime"];

/** Writes the licences of all packages that went into a bundle beside it. */
export function licences() {
  return new LicensePlugin({
    outputFilename: "lisensi.json",
    licenseOverrides: FORGOTTEN,
    excludedPackageTest: (name) => PARTS.includes(name),
    unacceptableLicenseTest: (licence) => !isAccepted(licence),
  });
}

/** "(MIT AND Zlib)" needs all of them, "(MIT OR GPL-2.0)" one. */
export function isAccepted(licence) {
  const plain = licence.replace(/[()]/g, "");
  return plain.split(" AND ").every((part) => part.split(" OR ").some((each) => ACCEPTED.test(each.trim())));
}
