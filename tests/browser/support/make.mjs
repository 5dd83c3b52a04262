// Files of several kinds, made on the spot: small ones that are right, and the traps that somebody might set.
import { createRequire } from "node:module";

const require = createRequire(new URL("../../../www/package.json", import.meta.url));
const { strToU8, zipSync } = require("fflate");

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const OFFICE = "http://schemas.openxmlformats.org";

/** A zip of files by name, each a string or bytes. */
export function zip(files, options = {}) {
  const entries = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]);
  return Buffer.from(zipSync(Object.fromEntries(entries), options));
}

/** A zip whose directory claims that its one file is so many bytes long, whatever it is. */
export function lyingZip(name, content, claimed) {
  const bytes = zip({ [name]: content });
  const entry = bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  bytes.writeUInt32LE(claimed, entry + 24);
  return bytes;
}

/** A zip whose one file is marked as locked with a password. */
export function lockedZip(name, content) {
  const bytes = zip({ [name]: content });
  const entry = bytes.indexOf(Buffer.from("PK\x01\x02", "latin1"));
  bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
  return bytes;
}

/** A Word document with paragraphs of its own XML. */
export function docx(...paragraphs) {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`).join("");
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${XML}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  });
}

/** A PDF: a list of lines for each page, one of them below the other. `trailer` adds to its trailer. */
export function pdf(pages, { trailer = "", step = 14 } = {}) {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj 0 -${step} Td`).join(" ");
    const stream = `BT /F1 12 Tf 72 750 Td ${shown} ET`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    const font = "/Resources << /Font << /F1 3 0 R >> >>";
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R ${font} >>`);
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  return assembled(objects, trailer);
}

/** A PDF that nobody can open without its password. */
export function lockedPdf() {
  const [id, key] = ["00".repeat(16), "00".repeat(32)];
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;
  return pdf([["Nobody reads this."]], { trailer: `/ID [<${id}> <${id}>] ${encrypt}` });
}

function assembled(objects, trailer) {
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`, "latin1");
}

/** An e-mail of lines. */
export function mail(headers, ...lines) {
  const head = Object.entries({ "MIME-Version": "1.0", ...headers }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([...head, "", ...lines].join("\r\n"));
}
