import { open } from "../support/page.mjs";

/** One sentence in the letters of each, as bytes in base64. */
const FILES = [
  { letters: "windows-1251", base64: "zP3wIOfg/+Lo6yDiIO/u7eXk5ev87ejqLCD38u4g7O7x8iDu8vDl7O7t8ujw8/7yIOfgIPLw6CDs6Ovr6O7t4CDw8+Hr5eku", words: "Мэр заявил в понедельник, что мост отремонтируют за три миллиона рублей." },
  { letters: "koi8-r", base64: "7dzSINrB0dfJzCDXINDPzsXExczYzsnLLCDe1M8gzc/T1CDP1NLFzc/O1MnS1cDUINrBINTSySDNyczMyc/OwSDS1cLMxcou", words: "Мэр заявил в понедельник, что мост отремонтируют за три миллиона рублей." },
  { letters: "shift_jis", base64: "jnOSt4LNjI6XapP6gUGLtILMj0OXnYLJjk+VU5aciX6CqYKpgumCxo9xgteCvYFC", words: "市長は月曜日、橋の修理に三百万円かかると述べた。" },
  { letters: "gb18030", base64: "ytCzpNDHxtrSu7Htyr4s0N7Hxb2ru6i30cj9sNnN8tSqoaO+08Pxt7S21KGj", words: "市长星期一表示,修桥将花费三百万元。居民反对。" },
  { letters: "big5", base64: "pauq+KxQtMGkQKrtpdwsrde+9LFOquG2T6RUpsq4VaS4oUOpfqXBpM+577NvtrWtcLVloUM=", words: "市長星期一表示,修橋將花費三百萬元。居民反對這項計畫。" },
  { letters: "euc-kr", base64: "vcPA5cC6IL/5v+TAz7+hILTZuK4gvPa4rr+hILvvuem4uCC/+MDMILXntNmw7SC4u8fftNku", words: "시장은 월요일에 다리 수리에 삼백만 원이 든다고 말했다." },
  { letters: "iso-8859-2", base64: "QnVybWlzdHJ6IHBvd2llZHppYbMgdyBwb25pZWR6aWGzZWssIL9lIG1vc3Qgem9zdGFuaWUgd3lyZW1vbnRvd2FueS4gTWllc3prYfFjeSBzsSBwcnplY2l3bmksIGJvIGp1vyBws2FjsSB3aepjZWou", words: "Burmistrz powiedział w poniedziałek, że most zostanie wyremontowany. Mieszkańcy są przeciwni, bo już płacą więcej." },
];
/** A page says what its letters are, and is believed where bytes alone would leave it open. */
const DECLARED = Buffer.from('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1254"></head><body><p>Ba\xfekan \xddzmir\'de.</p></body></html>', "latin1");
const UNMARKED = Buffer.from("Norland pays $7 million for the bridge.", "utf16le");

export default {
  name: "letters are told by what a file says, else by their bytes, and a guess is called one",
  async run({ page, url }) {
    await open(page, url);
    const choose = (name, buffer) => page.locator("#file").setInputFiles({ name, mimeType: "", buffer });
    const shows = (words) => page.locator("#article", { hasText: words }).waitFor();
    for (const { letters, base64, words } of FILES) {
      await choose(`${letters}.txt`, Buffer.from(base64, "base64"));
      await page.locator("#notice", { hasText: `“${letters}.txt” was read as ${letters}. The file does not say so itself` }).waitFor();
      await shows(words);
    }
    await choose("page.html", DECLARED);
    await page.locator("#notice", { hasText: "“page.html”" }).waitFor();
    await shows("Başkan İzmir'de.");
    await choose("unmarked.txt", UNMARKED);
    await page.locator("#notice", { hasText: "“unmarked.txt” was read as UTF-16 (little-endian)." }).waitFor();
    await shows("Norland pays $7 million for the bridge.");
  },
};
