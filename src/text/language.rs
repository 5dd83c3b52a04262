//! Whether a text reads as English: the share of its function words, against those of its neighbours.

use std::sync::LazyLock;

use super::{Sentence, Token, TokenKind};
use crate::analysis::Language;
use crate::lexicon::words::Words;

/// About how many tokens are looked at, spread over the text.
const SAMPLE: usize = 150;

/// English, or `None` for another language and for hardly any words.
pub(crate) fn of(text: &str, tokens: &[Token], sentences: &[Sentence]) -> Option<Language> {
    let mut count = Count::default();
    let step = tokens.len() / SAMPLE + 1;
    let news = sentences.iter().flat_map(|sentence| sentence.tokens.clone());
    for at in news.step_by(step).filter(|&at| tokens[at].kind == TokenKind::Word) {
        count.add(tokens[at].span.of(text));
    }
    count.is_english().then_some(Language::English)
}

#[derive(Default)]
struct Count {
    /// Letters of the Latin script, and of all others, in bytes.
    latin: usize,
    other: usize,
    words: usize,
    english: usize,
    foreign: usize,
}

impl Count {
    fn add(&mut self, word: &str) {
        let Some(first) = word.chars().next().filter(|c| c.is_alphabetic()) else {
            // Clitics are as English as words come.
            let clitic = |end: &str| matches!(end, "s" | "ll" | "re" | "ve" | "m" | "d");
            self.english += usize::from(word.strip_prefix(['\'', '’']).is_some_and(clitic));
            return;
        };
        if first > '\u{24F}' {
            self.other += word.len();
            return;
        }
        self.latin += word.len();
        self.words += 1;
        let lower = first.is_lowercase();
        let past = word.len() > 4 && word.ends_with("ed");
        match TONGUES.get(word) {
            Some(Tongue::English) => self.english += 1,
            // Capitalised they stand in names: "Le Havre".
            Some(Tongue::Foreign) if lower => self.foreign += 1,
            _ => self.english += usize::from(past || word == "I"),
        }
    }

    /// English prose has a function word in every third or fourth place, headlines and tables have fewer; other
    /// languages share hardly one word in thirty with these lists.
    fn is_english(&self) -> bool {
        let enough = self.words >= 2 && self.latin >= self.other;
        enough && self.english * 3 > self.foreign * 2 && self.english * 14 >= self.words
    }
}

#[derive(Clone, Copy)]
enum Tongue {
    English,
    Foreign,
}

static TONGUES: LazyLock<Words<Tongue>> = LazyLock::new(|| {
    let english = ENGLISH.iter().map(|&word| (word, Tongue::English));
    Words::new(FOREIGN.iter().map(|&word| (word, Tongue::Foreign)).chain(english))
});

/// Words that are common in English and rare in what else is written in Latin letters. Sorted.
const ENGLISH: &[&str] = &[
    "about", "after", "against", "all", "almost", "and", "are", "around", "as", "at", "back", "be",
    "because", "been", "before", "between", "billion", "but", "by", "can", "cost", "costs", "could", "day",
    "days", "did", "do", "does", "dollars", "dozen", "during", "each", "euros", "every", "february", "fell",
    "first", "five", "for", "four", "friday", "from", "gave", "going", "had", "half", "has", "have", "he",
    "her", "his", "hour", "hours", "how", "hundred", "if", "into", "is", "it", "its", "january", "july",
    "june", "just", "last", "least", "leave", "left", "looks", "march", "may", "million", "minute",
    "minutes", "monday", "month", "months", "more", "morning", "most", "nearly", "new", "next", "night",
    "noon", "not", "now", "october", "of", "on", "one", "or", "other", "our", "out", "over", "paid",
    "people", "percent", "please", "pounds", "rose", "said", "saturday", "says", "she", "should", "some",
    "sunday", "ten", "than", "that", "the", "their", "them", "then", "there", "these", "they", "third",
    "this", "those", "thousand", "three", "thursday", "to", "today", "tomorrow", "tonight", "tuesday", "two",
    "under", "up", "was", "we", "week", "weeks", "were", "what", "when", "where", "which", "while", "who",
    "will", "with", "won", "would", "year", "years", "yesterday", "you", "your",
];

/// Function words of other languages in Latin letters that English does not have: German, Dutch, the North, Romance
/// languages and Latin, and those east of them. Sorted.
const FOREIGN: &[&str] = &[
    "aan", "ab", "ad", "att", "au", "auch", "auf", "aux", "av", "az", "bei", "bir", "che", "con", "cum",
    "da", "dan", "dans", "das", "dat", "de", "del", "della", "dem", "den", "der", "des", "det", "di", "die",
    "du", "een", "egy", "ei", "ein", "eine", "el", "em", "en", "es", "est", "este", "et", "ett", "ha", "har",
    "hat", "het", "hogy", "ikke", "il", "im", "ist", "ja", "je", "jest", "la", "las", "le", "les", "los",
    "man", "mit", "na", "ne", "nei", "nem", "nicht", "nie", "niet", "non", "och", "og", "oli", "ook", "os",
    "pas", "po", "por", "pour", "que", "qui", "sa", "sich", "sie", "sind", "się", "som", "sono", "su",
    "sunt", "sur", "ta", "til", "till", "uma", "un", "una", "und", "une", "untuk", "ut", "va", "van", "ve",
    "von", "voor", "w", "werden", "wie", "wird", "wurde", "yang", "z", "zijn", "zu",
];

#[cfg(test)]
mod tests {
    use crate::text::Document;

    fn is_english(text: &str) -> bool {
        Document::new(text).language().is_some()
    }

    #[test]
    fn short_english_is_english() {
        for text in [
            "They paid $5.",
            "The EU gave Kyiv €1.5bn.",
            "Exports rose 3%.",
            "Shelling killed 5 in Lviv.",
            "He does.",
            "President de la Rue met the mayor of Le Havre in La Paz.",
            "Kyiv, Lviv and Odesa were hit.",
            "It cost 4 euros per person.",
        ] {
            assert!(is_english(text), "{text}");
        }
    }

    #[test]
    fn other_languages_are_not() {
        for text in [
            "Die Regierung hat am Montag mehr als 40 Millionen Euro für neue Brücken in der Region zugesagt.",
            "Das will die Stadt. In dem Haus war man froh.",
            "Le gouvernement a promis lundi plus de 40 millions d’euros pour les nouveaux ponts de la région.",
            "El gobierno prometió el lunes más de 40 millones de euros para los nuevos puentes de la región.",
            "De regering heeft maandag meer dan 40 miljoen euro toegezegd voor nieuwe bruggen in de regio.",
            "Il governo ha promesso lunedì oltre 40 milioni di euro per i nuovi ponti della regione.",
            "O governo prometeu na segunda-feira mais de 40 milhões de euros para as novas pontes da região.",
            "Правительство пообещало в понедельник более 40 миллионов евро на новые мосты.",
            "政府周一承诺拨款四千万欧元用于新桥梁。",
            "Rząd obiecał w poniedziałek ponad 40 milionów euro na nowe mosty w regionie.",
            "Regeringen lovade på måndagen mer än 40 miljoner euro till nya broar i regionen.",
            "Regjeringen lovet mandag mer enn 40 millioner euro til nye bruer i regionen.",
            "Senatus populusque Romanus pontes novos in provincia aedificari iussit.",
            "Hükümet pazartesi günü yeni köprüler için 40 milyon euro sözü verdi.",
            "Hallitus lupasi maanantaina yli 40 miljoonaa euroa uusiin siltoihin.",
            "A kormány hétfőn több mint 40 millió eurót ígért új hidakra.",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }

    #[test]
    fn hardly_any_words_are_no_language() {
        for text in ["", " \n", "1,970", "Kyiv", "$5 $6 $7", "😀😀"] {
            assert!(!is_english(text), "{text}");
        }
    }
}
