// Why a file is not taken in: a code, which the words turn into a sentence for the reader.

/** Thrown where a file cannot be read. `code` is a key of `texts.files.reasons`; `detail` goes into its sentence. */
export class Refused extends Error {
  constructor(code, detail = {}) {
    super(code);
    this.name = "Refused";
    this.code = code;
    this.detail = detail;
  }
}
