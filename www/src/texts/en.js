// Every English word of the interface, a section for each room of `src`, and `page` for what stands in index.html.
//
// A text is a string, or a function where numbers or names come in; never markup. Plurals go through `counted`, which
// knows the forms of the language. To add a language: copy this file under its tag, translate it, give `toolsOf` the
// new tag, name it in `texts.js`, and write it into `<html lang>`; the words that facts are told with are in `facts`.
// `tests/texts` finds words that stand elsewhere, and keys that nobody uses or that do not exist. The engine reads
// English whatever the interface speaks.

import { en as told } from "./facts/en.js";
import { toolsOf } from "./language.js";

const { number, counted } = toolsOf("en");

/** One kind of name: its heading, what one is called, and a count of it. */
const kind = (label, one, other = `${one}s`) => ({ label, one, counted: (n) => counted(n, { one, other }) });

const megabytes = (bytes) => `${number(Math.round(bytes / 1024 / 1024))} MB`;

export const en = {
  page: {
    title: "Nutgraf: the facts of an article, tied to its words",
    description:
      "Paste a news article and see who gives, says and does what, its amounts and times, people and bodies, each tied to its exact words. Nothing leaves the page.",
    skipToArticle: "Skip to the article",
    skipToFacts: "Skip to the facts",
    name: "Nutgraf",
    tagline: "The facts of an article, each tied to its exact words",
    actions: "Page",
    privacy: "Nothing leaves this page",
    privacyShort: "Private",
    saving: "Save",
    exporting: "Export",
    help: "Help",
    intake: "Bring a text",
    paste: "Paste an article",
    pasteHint: "Paste or type here. Its facts appear as you do.",
    chooseFile: "Choose files",
    dropHint: "or drop files or folders anywhere: text, web pages, PDF, Word, e-mail, JSON, zip",
    done: "Done",
    samples: "Sample articles",
    trySample: "Or try a sample",
    reading: "Reading",
    stop: "Stop",
    published: "Published",
    editText: "Edit text",
    editing: "Edit the text",
    newText: "New text",
    summary: "What was found, in a line",
    article: "Article",
    articleKeys:
      "Left and right arrow keys walk from mark to mark, Enter opens the entry in the list. After a name, N and P walk through its other mentions.",
    factsPane: "Facts, people and bodies, ledger, timeline, speakers",
    empty: "Nothing here yet. Paste an article, type, drop files, or try one of the samples.",
    articles: "Articles",
    filter: "Filter",
    filterWords: "Words or names in a fact",
    clear: "Clear",
    scope: "Which articles",
    scopeOne: "This article",
    found: "What was found",
    facts: "Facts",
    people: "People",
    andBodies: "and bodies",
    ledger: "Ledger",
    timeline: "Timeline",
    timelineTitle: "Timeline",
    speakers: "Speakers",
    copyJson: "Copy as JSON",
    peopleAndBodies: "People and bodies",
    ledgerTitle: "Ledger of commitments",
    speakersTitle: "Who said what",
    links: "Links",
    linksTitle: "Who gives whom, who meets whom",
    unread: "Not read",
    unreadSteps: "Step through what was not read",
    oneUnreadKind: "Show what looks like one kind of fact",
    oneNameKind: "Show one kind of name",
    drop: "Drop to read it here",
    noScript:
      "Nutgraf reads your text in this browser, with JavaScript and WebAssembly. Please allow scripts for this page.",
  },

  desk: {
    states: { waiting: "waiting", reading: "reading…", stopped: "stopped", failed: "could not be read" },
    facts: (count) => counted(count, { one: "fact", other: "facts" }),
    foreign: "not English",
    noText: "no text",
    remove: (title) => `Take “${title}” off the desk`,
    removed: (name) => `“${name}” was taken off the desk.`,
    bringBack: "Bring it back",
    forget: (name) => `Forget ${name}`,
    progress: (done, total, seconds) => {
      const time = seconds < 60 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
      return `${number(done)} of ${number(total)} read${seconds ? `, ${time} left` : ""}`;
    },
    finished: (read, failed) => {
      const words = counted(read, { one: "article read", other: "articles read" });
      return failed ? `${words}, ${number(failed)} could not be read` : words;
    },
  },
  views: {
    all: (count) => `All ${number(count)}`,
    filtered: "Nothing matches the filter.",
  },
  filter: {
    facets: {
      kind: "Kind",
      status: "Status",
      certainty: "Certainty",
      mode: "How it is said",
      speaker: "Speaker",
      giver: "Giver",
      receiver: "Receiver",
      currency: "Currency",
      review: "Your review",
    },
    reviews: { open: "open", accepted: "accepted", rejected: "rejected", edited: "edited" },
    currency: (code, name) => (name === code ? code : `${code}, ${name}`),
    more: (count) => `${number(count)} more`,
    fewer: "fewer",
    showing: "Only",
    without: (choice) => `${choice}: take this choice back`,
    clear: "Clear",
  },
  /** The line above the article, as in "2 pledges (€1.5 bn) · 7 quotations, 5 speakers · 1 thing I could not read". */
  summary: {
    pledges: (count) => counted(count, { one: "pledge", other: "pledges" }),
    reached: (count, statuses) => `${number(count)} ${statuses.join(" or ")}`,
    stage: (words, sums) => (sums.length > 0 ? `${words} (${sums.join(", ")})` : words),
    quotations: (count, speakers) => {
      const words = counted(count, { one: "quotation", other: "quotations" });
      return speakers > 0 ? `${words}, ${counted(speakers, { one: "speaker", other: "speakers" })}` : words;
    },
    reports: (count) => counted(count, { one: "reported statement", other: "reported statements" }),
    meeting: (count) => counted(count, { one: "meeting", other: "meetings" }),
    event: (count) => counted(count, { one: "event", other: "events" }),
    money: (count) => counted(count, { one: "amount of money", other: "amounts of money" }),
    unread: (count) => counted(count, { one: "thing I could not read", other: "things I could not read" }),
    scope: (articles) => `In ${number(articles)} articles:`,
    million: "m",
    billion: "bn",
    trillion: "tn",
  },
  session: {
    meta: (length, took) => `${length} · read in ${took < 1 ? "under 1" : number(Math.round(took))} ms`,
    /** Why nothing is shown, by how far the reading is. */
    reasons: {
      waiting: "Reading…",
      reading: "Reading…",
      stopped: "Stopped before the facts were read.",
      failed: "The facts could not be read.",
      foreign: "This does not read as English. Nutgraf reads English news only, so nothing was taken from the text.",
    },
    stoppedNotice: "Stopped. The text is shown without its facts.",
    readAgain: "Read it again",
    stopped: "Stopped",
    failedNotice: (reason) => `The text could not be read: ${reason}.`,
    tryAgain: "Try again",
  },

  status: {
    reading: "Reading",
    progress: (percent) => `Reading, ${percent}%`,
    tab: (title) => `${title} – Nutgraf`,
    blankTab: "Nutgraf",
    badDate: "There is no such day. Correct it, or clear the field.",
    dateFound: (day) => `found in the text: ${day}`,
    noDate: "no date found in the text",
    words: (count) => counted(count, { one: "word", other: "words" }),
    millions: (millions) => `${millions} million characters`,
  },

  intake: {
    own: "Your text",
    sample: (label) => `Sample: ${label}`,
    noText: "There is no text in that. Copy the words of an article and paste them.",
    refused: (count) => `${number(count)} files could not be read; the list of articles says why.`,
    noFile: "There was no file in that. Choose some, or paste the text.",
  },

  files: {
    opening: (name, which, files) => `Opening “${name}”${files > 1 ? `, ${number(which)} of ${number(files)}` : ""}…`,
    line: (name, which) => `${name}, line ${which}`,
    item: (name, which) => `${name}, item ${which}`,
    inside: (archive, name) => `${archive} › ${name}`,

    /** Notes: how a file was read. */
    readAs: (name, encoding) => `“${name}” was read as ${encoding}.`,
    guessed: (name, encoding) =>
      `“${name}” was read as ${encoding}. The file does not say so itself: look at a name with an accent.`,
    page: (name) => `“${name}” was read as a web page: its article without menus and teasers.`,
    wholePage: (name) =>
      `No part of “${name}” stood out as its article, so all that the page shows was read, menus included.`,
    pdf: (name, pages) =>
      `“${name}” was read as a PDF of ${counted(pages, { one: "page", other: "pages" })}; columns and tables may have run together.`,
    docx: (name) => `“${name}” was read as a Word document.`,
    mail: (name) => `“${name}” was read as an e-mail.`,
    mailWithout: (name, left) =>
      `“${name}” was read as an e-mail, without ${counted(left, { one: "attachment", other: "attachments" })}: save and drop what you need of them.`,

    /** Reasons: what was wrong, and what to do. */
    reasons: {
      unopened: (name) => `“${name}” could not be opened. It may have been moved since; choose it again.`,
      empty: (name) => `“${name}” is empty.`,
      wordless: (name) => `“${name}” holds no words to read.`,
      binary: (name) => `“${name}” is not text. Save it as .txt, .pdf or .docx, or copy its words and paste them.`,
      picture: (name) => `“${name}” is a picture. Nutgraf reads text: run it through text recognition (OCR) first.`,
      recording: (name) => `“${name}” is a recording. Nutgraf reads text: drop its transcript.`,
      archive: (name) => `“${name}” is packed in a way that is not read here. Unpack it, or pack it as .zip.`,
      nested: (name) => `“${name}” is a zip within a zip, which is not opened. Unpack it and drop it by itself.`,
      office: (name) => `“${name}” is a table, a presentation, a book or a text of another program. Save it as .docx, .pdf or .txt.`,
      oldOffice: (name) => `“${name}” is an old Office file, or one with a password. Save it as .docx without a password.`,
      rich: (name) => `“${name}” is in Rich Text Format. Save it as .docx or .txt.`,
      xml: (name) => `“${name}” holds XML data, not an article. Save the page itself as .html.`,
      tooBig: (name, { bytes, most }) =>
        `“${name}” has ${megabytes(bytes)}; at most ${megabytes(most)} are taken. Split the file, or paste a part of it.`,
      tooLong: (name, { characters, most }) =>
        `“${name}” has ${number(characters)} characters; at most ${number(most)} are taken. Split it.`,
      tooMuch: (name) => `“${name}” was left out: this drop holds more than fits at once. Drop the rest by itself.`,
      tooManyPages: (name, { pages, most }) =>
        `“${name}” has ${number(pages)} pages; at most ${number(most)} are taken. Print the pages that you need to a PDF of their own.`,
      slow: (name, { seconds }) => `“${name}” took longer than ${seconds} seconds and was stopped. Copy its words and paste them.`,
      locked: (name) => `“${name}” is locked with a password. Save a copy without one.`,
      scanned: (name) =>
        `“${name}” holds pictures of pages, not text. Run it through text recognition (OCR) first, or paste its words.`,
      broken: (name) => `“${name}” is damaged, or not what its name says. Open it in its own program and save it again.`,
      method: (name) => `“${name}” is packed in a way that is not read here. Unpack it and drop it by itself.`,
      bomb: (name) => `“${name}” unpacks to far more than it is, as a trap would. It was stopped; nothing of it was read.`,
      tooManyInside: (name, { files, most }) =>
        `“${name}” holds ${number(files)} files; at most ${number(most)} are taken. Unpack it and drop a part.`,
      tooBigInside: (name, { most }) =>
        `“${name}” unpacks to more than ${megabytes(most)}. Unpack it and drop a part of it.`,
      nothingInside: (name) => `“${name}” holds no file to read.`,
      badLine: (name) => `${name}: this is not JSON.`,
      noText: (name) => `${name}: there is no text, content, body or article in it.`,
      moreLines: (name, { lines }) => `“${name}”: ${number(lines)} more lines could not be read.`,
      noRecords: (name) => `“${name}” holds no JSON with texts: no field is named text, content, body or article.`,
    },

    /** The limits, as the page states them. */
    limits: (limits) => [
      `A file may have ${megabytes(limits.bytes)}; a PDF, Word file or zip ${megabytes(limits.bytesOf.zip)}.`,
      `A zip may hold ${number(limits.zipFiles)} files and unpack to ${megabytes(limits.zipBytes)}, and to ${limits.zipRatio} times its size; a zip within it is not opened.`,
      `One drop may hold ${number(limits.documents)} articles. A file that takes longer than ${limits.patience / 1000} seconds is stopped.`,
    ],
  },

  samples: {
    aid: "Military aid",
    economy: "Economy",
    disaster: "Disaster",
    sea: "Deep sea",
    court: "Sport in court",
  },

  gate: {
    wait: "One moment: the page closes its connections first.",
    failed: (reason) => `Nothing can be read yet: ${reason}. The box stays shut until the engine is here.`,
    again: "Try again",
    open: "This browser did not close the page’s connections. Nothing here sends your text all the same, but you have only the page’s word for it: see “Nothing leaves this page”.",
  },

  offline: {
    ready: "A new version of Nutgraf is ready.",
    reload: "Reload now",
    later:
      "A new version of Nutgraf is ready. Your texts stay as they are: it comes when you next open the page.",
  },

  reading: {
    notLoaded: (status) => `the engine could not be loaded (${status})`,
    ended: "the engine stopped unexpectedly",
    failed: "the engine failed on this text",
  },

  reader: {
    told: (words, about) => `${words}: ${about}`,
    place: (label, words, sentence) => `${label}: ${words}. ${sentence}`,
    role: (title, name) => `${title}, ${name}`,
  },

  article: {
    notNews: "Not read: it is no part of the news itself",
  },

  kinds: { ...told.kinds, unread: { ...kind("Not read", "not read", "not read"), letter: "?" } },
  counts: {
    join: (counts) => counts.join(", "),
    nothing: "nothing found",
  },

  lists: {
    all: "All",
    more: (count) => `and ${number(count)} more`,
    showMore: (step, left) => `Show ${number(step)} more of ${number(left)}`,
    sortBy: "Sort by",
    sorted: (column, ascending) => `Sorted by ${column.toLowerCase()}, ${ascending ? "ascending" : "descending"}`,
    unsorted: "In the order of the text",
  },

  facts: {
    empty: {
      blank:
        "The facts of your text will stand here: who gives, says and does what, and its money, quantities and times.",
      found: "No fact, amount, time or quotation was found in this text.",
    },
    ...told.facts,
    unread: "not read",
    why: "Why?",
    whyOf: (words) => `Why? ${words}`,
    sameAs: (words) => `the same as ${words}`,
    /** What an unread place looks like: in a card, and in the answer to "Why?". */
    looksLike: (thing) => `looks like ${thing}`,
    looks: { number: "a number", money: "money", time: "a time", quotation: "a quotation" },
    whyLooks: { number: "a number", money: "an amount of money", time: "a time", quotation: "a quotation" },
    whyUnread: (thing) =>
      `This looks like ${thing}, but no rule could tell what it says. Nutgraf leaves it out rather than guess.`,
    someFact: "a fact",
    readBy: (rule) => `Read by the rule “${rule}”`,
    noRuleHelp: "The engine gives no help for this rule.",
    asData: "As data",
    ruleAbout: "About",
    showWords: "Show its words",
    showWordsSaid: (words) => `Show its words: “${words}”`,
    slotButton: (label, words) => `${label}: ${words}. Show its words`,
    slotButtonSaid: (label, words, said) => `${label}: ${words}: “${said}”. Show its words`,
    toEntity: (name) => `${name}: show among people and bodies`,
    showEntity: (name) => `Show ${name} among people and bodies`,
  },

  entities: {
    empty: {
      blank: "The people, bodies and places that your text names will stand here.",
      found: "Nobody and nothing is named in this text.",
    },
    kinds: {
      person: kind("People", "person", "people"),
      organization: kind("Organizations", "organization"),
      place: kind("Places", "place"),
      instrument: kind("Instruments", "instrument"),
      product: kind("Products", "product"),
      event: kind("Events", "event"),
      group: kind("Groups", "group"),
    },
    mentions: (count) => counted(count, { one: "mention", other: "mentions" }),
    position: (at, count) => `${number(at)} of ${number(count)}`,
    mention: (name, one, position) => `${name}, ${one}, ${position}`,
    mentionsOf: (name) => `Mentions of ${name}`,
    previous: "Previous mention",
    next: "Next mention",
    roles: "Roles",
    showWords: "Show its words",
    showEntity: (name) => `Show ${name} among people and bodies`,
    isNamed: (words, name) => `${words}: ${name}`,
    /** Of what several articles name. */
    inArticles: (count) => `In ${counted(count, { one: "article", other: "articles" })}`,
    moreArticles: (count) => counted(count, { one: "more article", other: "more articles" }),
    asNamed: (name) => `as “${name}”`,
    openArticle: "Open the article at these words; again for the next",
    aliases: (names) => `also ${names.map((name) => `“${name}”`).join(", ")}`,
    country: (name, code) => `${name} (${code})`,
    forms: {
      name: (count) => counted(count, { one: "name", other: "names" }),
      description: (count) => counted(count, { one: "description", other: "descriptions" }),
      pronoun: (count) => counted(count, { one: "pronoun", other: "pronouns" }),
    },
  },

  ledger: {
    columns: {
      giver: "Giver",
      receiver: "Receiver",
      what: "What",
      amount: "Amount",
      status: "Status",
      when: "When",
      deadline: "Deadline",
      source: "Source",
      origin: "Article",
    },
    empty: {
      blank: "What your text says of gifts and promises will stand here.",
      found: "No commitment was found in this text: nobody gives, promises, asks for or refuses money, goods or help.",
    },
    caption: "Commitments; the buttons in the first row sort them",
    through: "through",
    via: "via",
    showSentence: (label, words) => `${label}: show the sentence “${words}”`,
    itsWords: "its words",
    theArticle: "the article",
    notSaid: "not said",
    totalsTitle: "What they come to",
    groupings: { status: "By status", giver: "By giver", receiver: "By receiver" },
    chooseGrouping: "Totals",
    noAmounts: "There is no amount to add up.",
    goods: "Goods and people",
    totalsHeads: {
      status: "Status",
      total: "Total",
      amounts: "Amounts",
    },
    amounts: (count) => counted(count, { one: "amount", other: "amounts" }),
    moreSums: (count) => `Show ${number(count)} more`,
    interval: {
      atLeast: (low) => `at least ${low}`,
      moreThan: (low) => `more than ${low}`,
      upTo: (high) => `up to ${high}`,
      lessThan: (high) => `less than ${high}`,
      range: (low, high) => `${low} to ${high}`,
      about: (amount) => `about ${amount}`,
    },
    goTo: (words) => `${words}: go to the next of its rows`,
    goToRow: (name) => `${name}: go to its row`,
    showRows: "Show the rows",
    atRow: (at, count) => `Row ${number(at)} of ${number(count)}`,
    review: { accepted: "accepted", rejected: "rejected", edited: "edited" },
    /** What the totals leave out, or count with reserve. */
    left: {
      without: (count) =>
        counted(count, { one: "commitment names no amount.", other: "commitments name no amount." }),
      uncounted: (count) =>
        counted(count, {
          one: "amount is a share or a bare number and not added up.",
          other: "amounts are shares or bare numbers and not added up.",
        }),
      rejected: (count) =>
        counted(count, {
          one: "commitment that you rejected is left out.",
          other: "commitments that you rejected are left out.",
        }),
      denied: (count) =>
        counted(count, {
          one: "commitment that the text denies is left out.",
          other: "commitments that the text denies are left out.",
        }),
      rates: (count) =>
        counted(count, {
          one: "amount by time (“a month”) is left out.",
          other: "amounts by time (“a month”) are left out.",
        }),
      unreadable: (count) =>
        counted(count, {
          one: "amount without a plain number is left out.",
          other: "amounts without a plain number are left out.",
        }),
      shares: (count) =>
        counted(count, {
          one: "amount is a part of another that is counted.",
          other: "amounts are a part of others that are counted.",
        }),
      contained: (count) =>
        counted(count, {
          one: "amount may lie within a sum that the text gives (“in total”, “so far”), or be that sum: it is not added to it.",
          other:
            "amounts may lie within sums that the text gives (“in total”, “so far”), or be such sums: they are not added to them.",
        }),
      again: (count) =>
        counted(count, {
          one: "amount is another’s said again, in other words or another currency: the first said counts.",
          other: "amounts are others’ said again, in other words or another currency: the first said counts.",
        }),
      shared: (count) =>
        counted(count, {
          one: "amount belongs to several commitments and counts once, under the furthest status.",
          other: "amounts belong to several commitments and count once each, under the furthest status.",
        }),
      hedged: (count) =>
        counted(count, {
          one: "amount is said with reserve (“reportedly”, “may”) and counts all the same.",
          other: "amounts are said with reserve (“reportedly”, “may”) and count all the same.",
        }),
    },
    told: (amount, giver, count) => `${amount} from ${giver} is told in ${number(count)} articles and counts once:`,
    alike: (amount, count) =>
      `${amount} counts ${number(count)} times, from ${number(count)} places that may mean the same: compare them.`,
    notConverted: "Currencies are not converted, nor statuses added to each other.",
    moreNotes: (count) => `${number(count)} more of this kind.`,
  },

  timeline: {
    empty: {
      blank: "When things happen, fall due and were said will stand here.",
      found: "No date was found in this text.",
    },
    columns: {
      happens: "Happens",
      deadline: "Deadline",
      told: "Said",
      kind: "Kind",
      what: "Words",
      origin: "Article",
    },
    caption: "What happens, falls due and was said when; the buttons in the first row sort it",
    tools: {
      shape: "Shown as",
      picture: "Picture",
      table: "Table",
      clock: "In the order in which it",
      happens: "Happens",
      told: "Was said",
      window: "The time that is shown",
    },
    moves: {
      in: { sign: "+", label: "Show less time" },
      out: { sign: "−", label: "Show more time" },
      earlier: { sign: "‹", label: "Earlier" },
      later: { sign: "›", label: "Later" },
      all: { sign: "All", label: "Show all of the time" },
    },
    range: (from, to) => `${from} to ${to}`,
    roles: { happens: (time) => time, told: (time) => `said ${time}`, deadline: (time) => `deadline ${time}` },
    legend: { happens: "happens", told: "was said", deadline: "deadline", today: "today" },
    passed: (deadline) => `${deadline}, passed`,
    judged: (day) => `Deadlines are judged against today, ${day}. What lies beyond an edge has an arrow there.`,
    setDate: "Words such as “Monday” get a date once the day of publication is set, above the article.",
    undated: (count) => counted(count, { one: "entry without a date", other: "entries without a date" }),
  },

  speakers: {
    empty: {
      blank: "What your text quotes and reports will stand here, by speaker.",
      found: "Nobody is quoted or cited in this text.",
    },
    tools: {
      shape: "Shown as",
      picture: "Picture",
      table: "Table",
      order: "In the order of",
      share: "Share",
      name: "Name",
      place: "First words",
    },
    columns: {
      who: "Speaker",
      part: "Share",
      direct: "Quoted words",
      reported: "Reported words",
      statements: "Statements",
      addressees: "To whom",
      articles: "Articles",
    },
    caption: "How much each speaker gets to say; the buttons in the first row sort it",
    direct: "words in quotation marks",
    reported: "words that are reported",
    words: (direct, reported) => {
      const all = counted(direct + reported, { one: "word", other: "words" });
      return direct > 0 && reported > 0 ? `${all}, ${number(direct)} of them quoted` : `${all}, ${direct > 0 ? "quoted" : "reported"}`;
    },
    under: (percent) => `under ${percent}`,
    statements: (count) => counted(count, { one: "statement", other: "statements" }),
    articles: (count) => `in ${number(count)} articles`,
    to: (names) => `to ${names}`,
    more: (count) => `Show the statements of ${counted(count, { one: "more speaker", other: "more speakers" })}`,
    unknown: "Speaker not known",
    show: "Show among people and bodies",
  },

  network: {
    empty: {
      blank: "Who gives whom and who meets whom in your text will stand here.",
      found: "No two people or bodies are linked here: nobody is said to give to, meet or address anybody by name.",
    },
    none: {
      gives: "Nobody is said here to give, promise or owe somebody something, with both named.",
      meets: "Nobody is said here to meet or address somebody, with both named.",
    },
    tools: { kind: "Which links", gives: "Gives", meets: "Meets", shape: "Shown as", picture: "Picture", table: "Table" },
    hint: "Point at a name or a line to see what it stands for; click it for its facts.",
    heads: { gives: ["Gives", "Receives"], meets: ["Who meets or speaks to whom"] },
    pictures: {
      gives: "Who gives whom, givers on the left. Up and down arrows walk along the names, left and right into their links.",
      meets: "Who meets whom. Up and down arrows walk along the names, left and right into their links.",
    },
    captions: {
      gives: "Who gives whom; the buttons show the facts",
      meets: "Who meets whom; the buttons show the facts",
    },
    columns: { giver: "Giver", receiver: "Receiver", one: "Who", other: "Whom", facts: "Facts", given: "What" },
    gives: (giver, receiver) => `${giver} gives ${receiver}`,
    /** What is only asked for, thought of, or came to nothing. */
    mayGive: (giver, receiver) => `${giver} to ${receiver}, not promised`,
    meets: (one, other) => `${one} meets ${other}`,
    speaks: (one, other) => `${one} and ${other}, in words`,
    told: (heading, counts) => `${heading}: ${counts.join(", ")}`,
    showFacts: (heading, counts) => `${heading}: ${counts.join(", ")}. Show the facts`,
    commitments: (count) => counted(count, { one: "commitment", other: "commitments" }),
    meetings: (count) => counted(count, { one: "meeting", other: "meetings" }),
    statements: (count) => counted(count, { one: "statement", other: "statements" }),
    inState: (count, status) => `${number(count)} ${status}`,
    givesAndGets: (name, gives, gets) =>
      [
        gives > 0 && `${name} gives to ${counted(gives, { one: "other", other: "others" })}`,
        gets > 0 && `${gives > 0 ? "" : `${name} `}receives from ${counted(gets, { one: "other", other: "others" })}`,
      ]
        .filter(Boolean)
        .join(" and "),
    meetsSome: (name, others) => `${name} meets or speaks to ${counted(others, { one: "other", other: "others" })}`,
    given: (words, rest) => [...words, ...(rest > 0 ? [`${number(rest)} more`] : [])].join("; "),
    amongPeople: "Among people and bodies:",
    notes: {
      linked: (nodes, links) =>
        `${counted(nodes, { one: "party", other: "parties" })} with ${counted(links, { one: "link", other: "links" })}.`,
      unlinked: {
        gives: (count) =>
          counted(count, { one: "name gives nobody and receives from nobody.", other: "names give nobody and receive from nobody." }),
        meets: (count) =>
          counted(count, { one: "name meets nobody and speaks to nobody.", other: "names meet nobody and speak to nobody." }),
      },
      open: {
        gives: (count) =>
          counted(count, {
            one: "commitment leaves open who gives or who receives.",
            other: "commitments leave open who gives or who receives.",
          }),
        meets: (count) =>
          counted(count, {
            one: "meeting or statement leaves open between whom.",
            other: "meetings and statements leave open between whom.",
          }),
      },
      drawn: (drawn, all) => `The ${number(drawn)} strongest of ${number(all)} links are drawn; the table has all.`,
      money: (currency) => `A line is as wide as the money it stands for, in ${currency}.`,
      counted: {
        gives: "A line is as wide as the number of commitments it stands for.",
        meets: "A line is as wide as the number of meetings and statements it stands for.",
      },
      loose: {
        gives: "Where a line is dashed nothing is promised: it is asked for, proposed, stalled, failed or denied.",
        meets: "Where a line is dashed one speaks to the other, and no meeting is told.",
      },
    },
  },

  unread: {
    empty: {
      blank: "What your text says and could not be read will stand here, to look at one by one.",
      found: "Everything that looks like an amount, a time or a quotation was read.",
    },
    looks: { number: "Numbers", money: "Money", time: "Times", quotation: "Quotations" },
    inArticle: (title) => `Not read in “${title}”`,
    previous: "Previous place",
    next: "Next place",
    places: (count) => counted(count, { one: "place", other: "places" }),
    position: (at, count) => `${number(at)} of ${number(count)}`,
    seen: "Seen",
    seenOf: (words) => `Seen: ${words}`,
    seenCount: (count) => `${number(count)} seen`,
    told: (position, looks, words) => `${position}, ${looks}: ${words}`,
  },

  source: {
    title: "Source",
    url: "Web address",
    example: "https://…",
    outlet: "Outlet",
    badUrl: "That is no address of a page on the web. It begins with https:// or http://.",
  },

  saved: {
    title: "Save",
    fileTitle: "To a file",
    fileWhat: "A session file holds the texts on the desk, their names, dates and addresses, and your decisions. Opened again, the texts are read anew. An evidence file from the export opens in the same way.",
    save: "Save the desk to a file",
    open: "Open a file",
    none: "There is no article of yours on the desk yet.",
    wasSaved: (count) => `${counted(count, { one: "article", other: "articles" })} saved to a file`,
    broken: "it is broken: its data end early or are no JSON",
    noSession: "it is no session of Nutgraf",
    otherVersion: "it was saved by another version of Nutgraf",
    tooMany: (most) => `it holds more than ${number(most)} articles`,
    empty: "it holds no article that could be read",
    refused: (name, reason) => `“${name}” was not opened: ${reason}.`,
    opened: (name, count, left) => {
      const words = `“${name}” was opened: ${counted(count, { one: "article", other: "articles" })}.`;
      return left ? `${words} Left out: ${left}.` : words;
    },
    left: ({ articles, urls, days, edits }) =>
      [
        articles && counted(articles, { one: "article without a text of sound length", other: "articles without a text of sound length" }),
        urls && counted(urls, { one: "address that is none of the web", other: "addresses that are none of the web" }),
        days && counted(days, { one: "date that does not exist", other: "dates that do not exist" }),
        edits && counted(edits, { one: "decision out of shape", other: "decisions out of shape" }),
      ]
        .filter(Boolean)
        .join(", "),
    ask: (name, count) => `Open “${name}” with ${counted(count, { one: "article", other: "articles" })}?`,
    askWhy: "There are articles on the desk. The file’s can be added to them, or take their place.",
    add: "Add to the desk",
    replace: "Replace the desk",
    cancel: "Cancel",
    bringBack: "Bring the desk back",
  },

  exporting: {
    title: "Export",
    articles: "Which articles",
    one: "The open article",
    all: (count) => `All ${number(count)} articles`,
    facts: "Which facts",
    everything: "Everything",
    shown: "What the filter shows",
    format: "Format",
    formats: {
      json: "JSON",
      csv: "Tables",
      jsonld: "Linked data (schema.org)",
      webannotation: "W3C Web Annotation",
      markdown: "Markdown with footnotes",
      kiel: "Kiel Ukraine Support Tracker",
      iati: "IATI transactions",
      html: "Evidence file",
      text: "Lines to quote",
    },
    offer: (name, extension) => `${name} (.${extension})`,
    save: "Save to a file",
    copy: "Copy",
    nothing: "there is no article that was read",
    saved: (name) => `Saved as ${name}`,
    failed: (reason) => `That did not work: ${reason}.`,
  },

  keep: {
    title: "On this device",
    what: "Nothing is stored unless you switch this on. Then your texts, their names and dates, and your decisions stay in this browser, for this page only, until you erase them. In a private window the browser forgets them when the window is closed.",
    switch: "Keep on this device",
    erase: "Erase everything kept",
    off: "Nothing is kept.",
    size: (articles, bytes) => {
      const size = bytes < 1e6 ? `${number(Math.ceil(bytes / 1000))} KB` : `${number(Math.round(bytes / 1e5) / 10)} MB`;
      return `Kept: ${counted(articles, { one: "article", other: "articles" })}, ${size}.`;
    },
    problems: {
      refused: "The browser refuses to store anything for this page, as some do in private windows. Save to a file instead.",
      full: "The browser has no more room for this page. What came last is not kept; save it to a file.",
      storage: "The browser cannot remember the switch, so that nothing would be found again. Save to a file instead.",
    },
  },

  review: {
    row: "Your decision",
    acts: { accept: "Accept", reject: "Reject", edit: "Edit", copy: "Copy", merge: "Merge" },
    states: { accepted: "accepted", rejected: "rejected", edited: "edited" },
    keys: {
      room: "Decide",
      accept: "Accept the fact",
      reject: "Reject the fact",
      edit: "Edit the fact or name",
      merge: "Merge the name with another",
      copy: "Copy the fact with its source",
      undo: "Undo the last decision",
    },
    historyGroup: "Undo and redo",
    buttons: { undo: "Undo", redo: "Redo" },
    history: { undo: (words) => `Undo: ${words}`, redo: (words) => `Redo: ${words}` },
    nothingTo: { undo: "Nothing to undo", redo: "Nothing to redo" },
    did: { undo: (words) => `Undone: ${words}`, redo: (words) => `Done again: ${words}` },
    judged: {
      accept: (words) => `accepted “${words}”`,
      reject: (words) => `rejected “${words}”`,
      none: (words) => `no longer decided: “${words}”`,
    },
    unfit: (count) =>
      counted(count, {
        one: "decision does not fit the text any more and is left out, unless its words come back.",
        other: "decisions do not fit the text any more and are left out, unless their words come back.",
      }),
    edited: (words) => `edited “${words}”`,
    merged: (name) => `merged “${name}” with another name`,
    wasReset: (words) => `“${words}” is as it was read`,
    editTitle: (what) => `Edit: ${what}`,
    save: "Save",
    cancel: "Cancel",
    reset: "As it was read",
    dropped: "The form was closed, since the article changed",
    selectHint: "Select words in the article to use them here, or type words that stand in it.",
    selected: (words) => `Selected in the article: “${words}”`,
    use: "Use selected",
    useFor: (label) => `${label}: use the selected words`,
    needed: "This must not be empty.",
    noSuchWords: "The article does not say these words.",
    mendFirst: "Some words do not stand in the article. Mend or clear them first.",
    kind: "Kind",
    name: "Name",
    slots: {
      amounts: "Amount",
      certainty: "Certainty",
      class: "Class",
      content: "Words",
      mode: "Mode",
      reality: "Reality",
      relation: "Relation",
      status: "Status",
    },
    numbered: (label, at) => `${label} ${number(at)}`,
    another: (label) => `Another: ${label.toLowerCase()}`,
    entityOf: (label) => `${label} is`,
    nobody: "nobody named",
    nothing: "nothing",
    inSentence: "In this sentence",
    elsewhere: "Elsewhere in the article",
    namedAs: (name, kind) => `${name} (${kind})`,
    valueAs: (words, value) => `${words} (${value})`,
    sameAs: "The same as",
    noOther: "no other name",
    notOwn: "Tick the mentions that mean somebody else; they become a name of their own",
    allTaken: "Leave at least one mention to the name.",
  },

  ui: {
    close: "Close",
    copied: "Copied",
    copyRefused: "Copying was refused",
    themes: { auto: "System", light: "Light", dark: "Dark" },
    theme: (name) => `Colours: ${name}`,
    changeTheme: (name) => `Colours: ${name}. Change`,
    /** The handle of the sheet on a phone. */
    sheet: (facts, unread, names) =>
      [
        counted(facts, { one: "fact", other: "facts" }),
        unread > 0 && `${number(unread)} not read`,
        names > 0 && counted(names, { one: "name", other: "names" }),
      ]
        .filter(Boolean)
        .join(", "),
  },

  format: told.format,
  time: told.time,

  proof: {
    title: "Nothing leaves this page",
    intro: [
      "The engine is a part of this page and runs in your browser. There is no server behind it, no account and no statistics.",
      "Once the engine is here, the page forbids itself every connection, and only then opens the box for your text. It cannot take that back while it is open. The engine reads your text in a worker under the same rules.",
      "To see for yourself: open your browser’s developer tools at “Network” and paste an article, or go offline and go on working.",
    ],
    tryTitle: "Try it",
    tryIntro:
      "This goes through the ways in which a page can send something, from the page and from a worker like the engine’s. It aims at an address that is reserved never to exist (nutgraf.invalid) and carries none of your text. The developer tools will show what was refused.",
    tryNow: "Try to send something",
    trying: "Trying…",
    notTried: "The browser broke off the tries.",
    tried: "What was tried, and how it ended",
    way: "Way",
    fromPage: "From the page",
    fromWorker: "From a worker",
    ways: {
      fetch: "Request (fetch)",
      xhr: "Request (XMLHttpRequest)",
      websocket: "Socket (WebSocket)",
      eventsource: "Stream of events (EventSource)",
      webtransport: "Stream (WebTransport)",
      import: "Script that is imported",
      beacon: "Message on leaving (sendBeacon)",
      later: "Request after leaving (fetchLater)",
      image: "Picture",
      background: "Picture asked for by a style",
      media: "Sound or film",
      object: "Embedded object",
      frame: "Frame with another page",
      form: "Form that is sent",
      style: "Style sheet",
      "inline-style": "Style that imports another (@import)",
      font: "Font",
      script: "Script from elsewhere",
      worker: "Another worker",
      prefetch: "Page fetched ahead (prefetch)",
      preload: "Picture fetched ahead (preload)",
      modulepreload: "Script fetched ahead (modulepreload)",
      ping: "Notice that a link was followed (ping)",
      webrtc: "Call (WebRTC)",
      preconnect: "Connection made ahead (preconnect)",
      lookup: "Name looked up ahead (dns-prefetch)",
      "own-host": "Script from this page’s own server",
      importscripts: "Script that is taken in (importScripts)",
      document: "The page itself (document)",
      navigation: "Leaving for another address",
      window: "Opening another window",
      "service-worker": "Message to the service worker",
    },
    outcomes: {
      stopped: "Stopped",
      open: "Not stopped",
      silent: "Failed without a reason",
      absent: "Not there",
      untried: "Not tried",
    },
    rules: { "require-trusted-types-for": "Trusted Types", "service-worker": "by the service worker" },
    counts: {
      stopped: (count) => `${number(count)} stopped`,
      open: (count) => `${number(count)} not stopped`,
      silent: (count) => `${number(count)} failed without a reason`,
      absent: (count) => `${number(count)} not there`,
      untried: (count) => `${number(count)} not tried`,
    },
    sum: (count, outcomes) => `${counted(count, { one: "try", other: "tries" })}: ${outcomes}.`,
    limitsTitle: "What the rules cannot stop",
    limits: [
      "Leaving. A page can always be left for another address, or open one, and an address can hold words. No rule of a page forbids it. It is not tried here, since your text would be gone; nothing in this page does it but the links that you follow.",
      "Calls (WebRTC). No rule of a page speaks of them: in Chromium and Firefox a script of the page can ask a server that way, as our test saw. A worker, where your text is read, cannot make calls in any browser, and no script of this page does.",
      "Getting ready. Asked to, a browser may look up a name or open a connection without sending anything on it. Chromium and WebKit did so in our test. A name can hold words.",
      "“Failed without a reason” is what some browsers tell of a try that they stopped. Where a server stood at the address in our tests, it got nothing from any of these either.",
      "The page’s own server. It may be asked for the page’s own scripts and styles. Once the page is kept on the device its service worker answers for the server; no rule of the page binds that worker, but it asks for the files of its list and nothing else. The page in one file has no server to ask.",
      "What is not the page: extensions, the browser itself, spelling and translation services, screen readers, keyboards and the machine see what you see. So may whoever frames this page, if its server lets them.",
    ],
    requestsTitle: "Requests so far",
    requests: (all, elsewhere) =>
      `The browser has noted ${counted(all, { one: "request", other: "requests" })} since the page was opened, ${
        elsewhere === 0 ? "none" : number(elsewhere)
      } of them to another server.`,
    requestsShow: "All of them",
    requestHeads: ["Address", "Server", "Asked for by", "Over the wire"],
    ownServer: "its own",
    otherServer: "another",
    storageTitle: "Kept on this device",
    storageIntro: "The choice of colours is remembered, and the page itself is kept so that it opens offline. Nothing of your text is kept unless you switch that on.",
    storageHeads: ["Where", "Entries", "Size"],
    stores: {
      local: "Local storage",
      session: "Session storage",
      cookies: "Cookies",
      databases: "Databases (IndexedDB)",
      caches: "Files of the page (caches)",
      files: "Private files (OPFS)",
    },
    inAll: (bytes) => `In all, as the browser reckons: ${bytes}.`,
    rulesTitle: "The rules in force",
    rulesIntro: "Where several stand here, each of them must allow what is done.",
    buildTitle: "This build",
    buildIntro: "SHA-256 of what the page consists of, as its build wrote it down.",
    buildHeads: ["Part", "SHA-256", "What was loaded"],
    parts: { engine: "Engine", script: "Script", style: "Style" },
    checked: "checked by the browser",
    same: "is the same",
    other: (found) => `is another: ${found}`,
    saveIntro: "The whole page also comes as one file, which works from a disk without any server:",
    save: (bytes) => `Save as one file (${bytes})`,
    sumOf: (name, sum) => `SHA-256 of ${name}: ${sum}`,
    unknown: "not known",
    bytes: (count) => counted(count, { one: "byte", other: "bytes" }),
    kilobytes: (count) => `${number(count)} KB`,
    megabytes: (count) => `${number(count)} MB`,
  },

  keys: {
    title: "Keys",
    single: "Single keys",
    explain: "They work while no field has the focus. With this switch off, only “?” does.",
    range: (first, last) => [first, " to ", last],
    either: (one, other) => [one, " or ", other],
    moving: "Moving",
    nextFact: "Next fact, with its words",
    previousFact: "Previous fact",
    nextArticle: "Next article",
    previousArticle: "Previous article",
    view: "Another view",
    filter: "Filter the facts by words",
    help: "This help",
    /** Where somebody stands in a list, or among the articles. */
    place: (at, count) => `${at} of ${count}`,
    placeIn: (group, place) => `${group}, ${place}`,
    article: (place, title) => `Article ${place}: ${title}`,
  },

  help: {
    title: "Help",
    filesTitle: "What fits at once",
    useTitle: "How to use it",
    limitsTitle: "What it does not do",
    rulesTitle: "Every rule",
    docsTitle: "On a page of your own",
    docs: "Nutgraf can list the facts of an article on any page: as an element, in a frame, or as a package for programs.",
    docsLink: "Docs for embedding, in a new tab",
    loading: "Loading the rules…",
    notLoaded: (reason) => `The rules could not be listed: ${reason}.`,
    ruleRooms: {
      money: "Money",
      quantity: "Quantities",
      time: "Times",
      quotation: "Quotations",
      number: "Numbers",
      bound: "Bounds",
      name: "Names",
      identity: "One name for another",
      role: "Roles",
      coreference: "Descriptions and pronouns",
      statement: "Statements",
      attribution: "Attributions",
      commitment: "Commitments",
      meeting: "Meetings",
      event: "Events",
      comparison: "Comparisons",
    },
    use: [
      "Paste or type an article, or choose or drop files: text, Markdown, saved web pages, PDF, Word, e-mail, JSON Lines, or a zip or folder of these. What it says appears at once: its facts, the people and bodies it names, a ledger of what is given and promised, and who said what, each under its tab.",
      "The line above the article says what was found, sums as the ledger counts them; press a part of it to see just that, and once more for all.",
      "Click a fact to see its words in the text, each of its parts underlined as on its card; click words in the text to see the fact.",
      "The filter shows what every choice would leave: kinds, which look as their marks do in the text, how far a commitment got, who speaks, gives and receives, currencies, and words. Lists, tables and marks follow it.",
      "The thin picture beside a long article shows where its facts lie and which part of it is in view; press it or drag along it to go there.",
      "Within a fact, each underlined part leads to its own words; a name or an arrow beside it leads to that person, body or place. Whole sentences are marked in the text once you choose their kind in the filter.",
      "The ledger sorts by each column: press its name once, again for the other way, and a third time for the order of the text. Its totals count each amount once and say what they leave out.",
      "The timeline has two clocks: when things happen or fall due, and when they were said. A deadline that lies before today is marked as passed. Above the statements of each speaker stands their share of all words, those in quotation marks apart. Both have a table behind the picture.",
      "A sign stands beside each word on how sure a fact is: asserted, hedged or denied; how far a commitment got; and whether an event happened.",
      "Click a name in the list to walk through its mentions in the text, one click after another; the arrows beside it go on and back. Point at a name, and all its words in the text light up together. A role leads to the words that say it.",
      "While facts are shown, names have a thin grey line; while people and bodies are shown, each kind has its own line.",
      "With the keyboard, single keys do most things: the table below names them. In the article, the left and right arrows walk from mark to mark, Enter opens the entry, and N and P go to the next and previous mention of the same name. In the lists, the up and down arrows walk and Enter shows the words; on a name, the left and right arrows walk through its mentions.",
      "Point at a fact, or stand at it, to accept, reject, edit or copy it; a name can be merged with another, or some of its mentions taken out. Slots take words that stand in the article: select them there while the form is open. Every step can be undone and redone. What you reject leaves totals and exports.",
      "“Save” puts the desk into a file, which opens again here, or keeps it on this device if you switch that on. “Export” writes facts for other programs, for a report, or as one page of evidence.",
      "“Why?” tells which rule read a fact, and what that rule leaves out on purpose.",
      "The date of publication settles words such as “Thursday” or “last month”. It is looked for in the text; you can set it above the article.",
    ],
    limits: [
      "It reads English news prose. Text in other languages is shown and nothing is taken from it.",
      "It says what the words say. It does not know whether they are true.",
      "It prefers silence to a guess. What looks like a fact and could not be read stands under “Not read”, but a fact in unusual words can be missed without a sign.",
      "The part that reads names and sentence structure is learned from data, and it errs: of the words of general web text about 5 in 100 get the wrong part of speech and 16 in 100 the wrong place in the sentence, and of names in such text it finds 73 in 100, with 71 in 100 right. On news the rules around it do better: on 21 annotated articles, which its makers had seen, it scores 97 of 100 for people, 96 for bodies and 98 for places (F1).",
      "A name for which too little speaks is left out, and so are groups and bodies without a name.",
      "It tells two names for one person or body apart by the words alone, and a pronoun is given only where one name fits; both can go wrong, so look at the marked words.",
      "Who speaks, who gives and who meets is read from each sentence and the ones beside it. Where the words leave it open the place stays empty; where a sentence is long or unusual it can go wrong, so look at the marked words. In twelve articles it had not seen, about three of four reported statements were right, and about one in four was missed.",
      "Nothing is read from captions, bylines, credits and teasers; they are shown in grey. Telling them from the news can go wrong, so look at the grey lines.",
      "A bare “$” is taken for U.S. dollars unless the text says otherwise.",
    ],
  },
};
