// Every way in: the box, paste anywhere, files, samples. Each ends in one call with `{name, text, sample}`.

import { byId, el } from '../ui/dom.js';
import { showNotice } from '../ui/notice.js';
import { acceptDrops, readFirst, Refused } from './files.js';
import { SAMPLES } from './samples.js';

const OWN = 'Your text';

export class Intake {
  #box = byId('input');
  #onText;
  #current;

  /** `onText(document, {keepDate})` takes a text; `current()` tells what is shown. */
  constructor(onText, current) {
    this.#onText = onText;
    this.#current = current;
    this.#box.addEventListener('input', () => this.#typed());
    document.addEventListener('paste', (event) => this.#pasted(event));
    byId('edit').addEventListener('click', () => this.#edit());
    byId('new').addEventListener('click', () => this.#clear());
    byId('done').addEventListener('click', () => this.#close());
    byId('choose').addEventListener('click', () => byId('file').click());
    byId('file').addEventListener('change', async ({ target }) => {
      await this.#files([...target.files]);
      target.value = ''; // So that the same file can be chosen again.
    });
    acceptDrops(document.documentElement, { onFiles: (files) => this.#files(files), onText: (text) => this.#take(OWN, text) });
    byId('samples').append(...SAMPLES.map((sample) => this.#sampleButton(sample)));
  }

  /** Shows a sample. */
  sample({ id, label, text }) {
    this.#box.value = '';
    byId('intake').hidden = false;
    byId('intake').classList.remove('editing');
    byId('intake-label').textContent = 'Paste an article';
    this.#show({ name: `Sample: ${label}`, text, sample: id });
  }

  #take(name, text) {
    if (text.trim() === '') return showNotice('There is no text in that. Copy the words of an article and paste them.', { problem: true });
    this.#box.value = '';
    byId('intake').hidden = true;
    this.#show({ name, text, sample: null });
    scrollTo({ top: 0 });
    byId('article').focus({ preventScroll: true });
    return true;
  }

  #show(document, options) {
    this.#onText(document, options);
    const own = document.sample === null;
    byId('new').hidden = !own || document.text === '';
    byId('edit').hidden = document.text === '' || !byId('intake').hidden && own;
    byId('samples').hidden = byId('intake').hidden;
    byId('done').hidden = byId('intake').hidden || this.#box.value === '';
    for (const button of byId('samples').querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.sample === document.sample));
    }
  }

  #typed() {
    const { sample, name } = this.#current();
    this.#show({ name: sample === null ? name : OWN, text: this.#box.value, sample: null }, { keepDate: sample === null });
  }

  /** A paste over everything replaces the article; one into the middle of the box is plain editing. */
  #pasted(event) {
    const inBox = event.target === this.#box;
    if (!inBox && event.target.closest?.('input, textarea, dialog')) return;
    const { selectionStart, selectionEnd, value } = this.#box;
    if (inBox && value !== '' && selectionEnd - selectionStart < value.length) return;
    event.preventDefault();
    this.#take(OWN, event.clipboardData?.getData('text/plain') ?? '');
  }

  #edit() {
    const shown = this.#current();
    byId('intake').hidden = false;
    byId('intake').classList.add('editing');
    byId('intake-label').textContent = 'Edit the text';
    byId('samples').hidden = true;
    byId('edit').hidden = true;
    byId('done').hidden = false;
    this.#box.value = shown.text;
    this.#box.setSelectionRange(0, 0);
    this.#box.scrollTop = 0;
    scrollTo({ top: 0 });
    this.#box.focus();
  }

  #clear() {
    this.#box.value = '';
    byId('intake').hidden = false;
    byId('intake').classList.remove('editing');
    byId('intake-label').textContent = 'Paste an article';
    this.#show({ name: OWN, text: '', sample: null });
    this.#box.focus();
  }

  #close() {
    byId('intake').classList.remove('editing');
    byId('intake').hidden = true;
    byId('samples').hidden = true;
    byId('done').hidden = true;
    byId('edit').hidden = false;
    byId('article').focus({ preventScroll: true });
  }

  async #files(files) {
    try {
      const { name, text, encoding, left } = await readFirst(files);
      if (!this.#take(name, text)) return;
      const others = left > 0 ? ` The other ${left === 1 ? 'file was' : `${left} files were`} left out: Nutgraf reads one at a time.` : '';
      showNotice(`“${name}” was read as ${encoding}.${others}`);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      showNotice(error.message, { problem: true });
    }
  }

  #sampleButton(sample) {
    return el('button', {
      type: 'button', class: 'sample-button', 'data-sample': sample.id, 'aria-pressed': 'false', onclick: () => this.sample(sample),
    }, sample.label);
  }
}
