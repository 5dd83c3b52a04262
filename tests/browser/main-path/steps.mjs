// The main path: what must work in every browser. A step gets the page, ready for a text, and
// `{ driver, url, server, engine, assert }`; a further one is a function here and a line in STEPS.
import { opensAsOneFile, opensWithASample, pastesAnArticle } from "./arrive.mjs";
import { choosesAFile, copiesWhatWasFound, laysSeveralOnTheDesk, showsMarkupAsText, staysSilent } from "./bring.mjs";
import { readsTheDocs } from "./docs.mjs";
import { clicksAFactAndItsWords, walksThroughTheTabs } from "./look.mjs";

export const STEPS = [
  ["the page opens with a sample, its marks drawn", opensWithASample],
  ["a pasted article is laid out as the command line does", pastesAnArticle],
  ["a click on a fact marks its words, and one on words finds their fact", clicksAFactAndItsWords],
  ["people, ledger and speakers are one click or key away", walksThroughTheTabs],
  ["what was found is copied", copiesWhatWasFound],
  ["a file is chosen", choosesAFile],
  ["several files lie on the desk, one by one and all together", laysSeveralOnTheDesk],
  ["markup in a text is shown as text", showsMarkupAsText],
  ["nothing is asked for once the page has loaded", staysSilent],
  ["the docs open after the page was installed, and show the element and the frame", readsTheDocs],
  ["the page as one file works from a disk", opensAsOneFile],
];
