//! The names of things: parts of speech, relations, kinds of names.

use std::fmt;

/// Makes an enum whose variants have written names, in order of their numbers.
macro_rules! classes {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $written:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$doc])* #[doc = $written] $variant),+ }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name in its scheme.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $written),+ }
            }

            /// The one with this name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($written => Some(Self::$variant),)+ _ => None }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

classes! {
    /// Parts of speech of Universal Dependencies.
    Upos {
        Adj = "ADJ", Adp = "ADP", Adv = "ADV", Aux = "AUX", Cconj = "CCONJ", Det = "DET", Intj = "INTJ",
        Noun = "NOUN", Num = "NUM", Part = "PART", Pron = "PRON", Propn = "PROPN", Punct = "PUNCT",
        Sconj = "SCONJ", Sym = "SYM", Verb = "VERB", X = "X",
    }
}

classes! {
    /// Parts of speech with the form of the word: what is tagged.
    Tag {
        Noun = "NOUN NN", Nouns = "NOUN NNS", Name = "PROPN NNP", Names = "PROPN NNPS",
        Infinitive = "VERB VB", Past = "VERB VBD", Participle = "VERB VBN", Gerund = "VERB VBG",
        Present = "VERB VBP", PresentThird = "VERB VBZ",
        AuxInfinitive = "AUX VB", AuxPast = "AUX VBD", AuxParticiple = "AUX VBN", AuxGerund = "AUX VBG",
        AuxPresent = "AUX VBP", AuxPresentThird = "AUX VBZ", Modal = "AUX MD",
        Adjective = "ADJ JJ", Comparative = "ADJ JJR", Superlative = "ADJ JJS", NameAdjective = "ADJ NNP",
        Adverb = "ADV RB", AdverbComparative = "ADV RBR", AdverbSuperlative = "ADV RBS", AdverbWh = "ADV WRB",
        Adposition = "ADP IN", Particle = "ADP RP", Subordinator = "SCONJ IN", Coordinator = "CCONJ CC",
        Determiner = "DET DT", Predeterminer = "DET PDT", DeterminerWh = "DET WDT",
        Pronoun = "PRON PRP", Possessive = "PRON PRP$", Demonstrative = "PRON DT", Relative = "PRON WDT",
        Interrogative = "PRON WP", Whose = "PRON WP$", Indefinite = "PRON NN", Existential = "PRON EX",
        Number = "NUM CD", To = "PART TO", Negation = "PART RB", Genitive = "PART POS",
        Interjection = "INTJ UH", Punctuation = "PUNCT .", Symbol = "SYM SYM", Other = "X GW",
    }
}

/// How many tags there are.
pub const TAGS: usize = Tag::ALL.len();

/// The part of speech of each tag, which the parser asks for at every step.
const UPOS: [Upos; TAGS] = {
    let mut table = [Upos::X; TAGS];
    let mut tag = 0;
    while tag < TAGS {
        let mut upos = 0;
        while upos < Upos::ALL.len() {
            if is_before_blank(Upos::ALL[upos].name(), Tag::ALL[tag].name()) {
                table[tag] = Upos::ALL[upos];
            }
            upos += 1;
        }
        tag += 1;
    }
    table
};

/// Whether this is the first word of a text.
const fn is_before_blank(word: &str, text: &str) -> bool {
    let (word, text) = (word.as_bytes(), text.as_bytes());
    let mut at = 0;
    while at < word.len() {
        if at >= text.len() || word[at] != text[at] {
            return false;
        }
        at += 1;
    }
    at < text.len() && text[at] == b' '
}

impl Tag {
    /// The part of speech.
    pub fn upos(self) -> Upos {
        UPOS[self as usize]
    }

    /// The tag of a part of speech in the corpora, where rare forms are read as the common one.
    pub fn of(upos: &str, form: &str) -> Option<Self> {
        let tags = || Self::ALL.iter().copied();
        let exact = tags().find(|tag| tag.name().split_once(' ') == Some((upos, form)));
        exact.or_else(|| tags().find(|tag| tag.upos().name() == upos))
    }
}

classes! {
    /// Relations of Universal Dependencies, with the subtypes that English uses.
    Relation {
        Root = "root", Nsubj = "nsubj", NsubjPass = "nsubj:pass", NsubjOuter = "nsubj:outer",
        Csubj = "csubj", CsubjPass = "csubj:pass", Obj = "obj", Iobj = "iobj", Obl = "obl",
        OblAgent = "obl:agent", OblUnmarked = "obl:unmarked", Ccomp = "ccomp", Xcomp = "xcomp",
        Advcl = "advcl", AdvclRelcl = "advcl:relcl", Advmod = "advmod", Aux = "aux", AuxPass = "aux:pass",
        Cop = "cop", Mark = "mark", Nmod = "nmod", NmodPoss = "nmod:poss", NmodUnmarked = "nmod:unmarked",
        NmodDesc = "nmod:desc", Appos = "appos", Nummod = "nummod", Amod = "amod", Acl = "acl",
        AclRelcl = "acl:relcl", Det = "det", DetPredet = "det:predet", Case = "case", Compound = "compound",
        CompoundPrt = "compound:prt", Flat = "flat", Fixed = "fixed", Conj = "conj", Cc = "cc",
        CcPreconj = "cc:preconj", Punct = "punct", Parataxis = "parataxis", Discourse = "discourse",
        Expl = "expl", Vocative = "vocative", List = "list", Reparandum = "reparandum",
        Goeswith = "goeswith", Dep = "dep",
    }
}

/// How many relations there are.
pub const RELATIONS: usize = Relation::ALL.len();

impl Relation {
    /// The relation of a written one; one that is not kept is read as what it is a kind of.
    pub fn of(written: &str) -> Self {
        let plain = || Self::named(written.split(':').next().unwrap_or_default());
        Self::named(written).or_else(plain).unwrap_or(Self::Dep)
    }

    /// Whether both are the same when subtypes are left aside.
    pub fn is_like(self, other: Self) -> bool {
        let plain = |relation: Self| relation.name().split(':').next();
        plain(self) == plain(other)
    }
}

classes! {
    /// Kinds of names.
    NameKind {
        Person = "PER", Place = "LOC", Organization = "ORG", Misc = "MISC",
    }
}
