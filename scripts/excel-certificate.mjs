// The certificate for https://localhost, made on this machine and never part of the project.
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createCA, createCert } from "mkcert";

const FOLDER = fileURLToPath(new URL("../node_modules/.cache/sertifikat/", import.meta.url));
const DAYS = 365;
const FILES = { key: `${FOLDER}localhost.key`, cert: `${FOLDER}localhost.crt`, authority: `${FOLDER}ca.crt` };

/**
 * Key and certificate of localhost, with the file of the authority that Excel has to trust. The authority's own key is
 * thrown away at once: nobody can make a second certificate that this machine would believe.
 */
export async function certificate() {
  if (!isUsable()) await make();
  return { key: readFileSync(FILES.key), cert: readFileSync(FILES.cert), authorityFile: FILES.authority };
}

function isUsable() {
  if (!Object.values(FILES).every((file) => existsSync(file))) return false;
  return Date.parse(new X509Certificate(readFileSync(FILES.cert)).validTo) > Date.now();
}

async function make() {
  const ca = await createCA({
    organization: "Periksa Renstra localhost",
    countryCode: "ID",
    state: "Indonesia",
    locality: "localhost",
    validity: DAYS,
  });
  const { key, cert } = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity: DAYS });
  mkdirSync(FOLDER, { recursive: true, mode: 0o700 });
  writeFileSync(FILES.authority, ca.cert);
  writeFileSync(FILES.cert, cert);
  writeFileSync(FILES.key, key, { mode: 0o600 });
}
