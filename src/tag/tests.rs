//! The reader as a whole, with the weights that the crate carries.

use super::class::{NameKind, Relation, Tag, Upos};
use super::lemma::Lemmas;
use super::model::{self, Model};
use super::reading::{Reader, Reading};
use super::tokens;

fn read(text: &str) -> Reading {
    Reader::default().read(tokens(text).into_iter()).clone()
}

/// Each word with the word that it hangs on.
fn arcs(text: &str) -> Vec<String> {
    let (words, reading) = (tokens(text), read(text));
    let arc = |at: usize| {
        let head = reading.head(at).map_or("ROOT", |head| words[head]);
        format!("{} <{} {head}", words[at], reading.relation(at))
    };
    (0..words.len()).map(arc).collect()
}

fn names(text: &str) -> Vec<(String, NameKind)> {
    let (words, reading) = (tokens(text), read(text));
    reading.names().iter().map(|name| (words[name.words.clone()].join(" "), name.kind)).collect()
}

#[test]
fn a_plain_sentence_has_its_tags_and_its_tree() {
    let reading = read("The minister sold the old tanks.");
    let upos: Vec<Upos> = (0..reading.len()).map(|at| reading.upos(at)).collect();
    use Upos::{Adj, Det, Noun, Punct, Verb};
    assert_eq!(upos, [Det, Noun, Verb, Det, Adj, Noun, Punct]);
    assert_eq!(
        arcs("The minister sold the old tanks."),
        [
            "The <det minister", "minister <nsubj sold", "sold <root ROOT", "the <det tanks",
            "old <amod tanks", "tanks <obj sold", ". <punct sold",
        ]
    );
}

#[test]
fn a_passive_has_its_own_subject() {
    let arcs = arcs("The bridge was destroyed by the storm.");
    assert!(arcs.contains(&"bridge <nsubj:pass destroyed".to_owned()), "{arcs:?}");
    assert!(arcs.contains(&"was <aux:pass destroyed".to_owned()), "{arcs:?}");
}

#[test]
fn names_are_found_with_their_kinds() {
    let names = names("Officials in Germany met John Smith on Monday.");
    assert_eq!(names, [("Germany".into(), NameKind::Place), ("John Smith".into(), NameKind::Person)]);
}

#[test]
fn a_name_of_several_words_on_a_list_is_found_whole() {
    let names =
        names("Talks about the Gaza Strip were held at the International Monetary Fund in New Delhi.");
    assert_eq!(
        names,
        [
            ("Gaza Strip".into(), NameKind::Place),
            ("International Monetary Fund".into(), NameKind::Organization),
            ("New Delhi".into(), NameKind::Place),
        ]
    );
}

#[test]
fn what_is_no_name_of_people_places_or_bodies_is_none() {
    let names = names("She read the Bible at Christmas.");
    assert!(names.iter().all(|(_, kind)| *kind == NameKind::Misc), "{names:?}");
}

#[test]
fn lemmas_follow_tags() {
    let bytes = include_bytes!("../data/reader.bin");
    let lemmas = Model::new(bytes).lemmas;
    let of = |word: &str, tag: Tag| lemmas.of(word, tag);
    assert_eq!(of("went", Tag::Past), "go");
    assert_eq!(of("Countries", Tag::Nouns), "country");
    assert_eq!(of("said", Tag::Past), "say");
    assert_eq!(of("is", Tag::AuxPresentThird), "be");
    assert_eq!(of("stopping", Tag::Gerund), "stop");
    assert_eq!(of("Germany", Tag::Name), "Germany");
}

#[test]
fn every_word_has_one_head_and_one_hangs_on_the_root() {
    for text in ["", ".", "((((", "a a a a a a", "\u{301}", "😀 😀", "He said she said he said that, no."]
    {
        let reading = read(text);
        let roots = (0..reading.len()).filter(|&at| reading.head(at).is_none()).count();
        assert_eq!(roots, usize::from(!reading.is_empty()), "{text:?}");
        for mut at in 0..reading.len() {
            let mut steps = 0;
            while let Some(head) = reading.head(at) {
                at = head;
                steps += 1;
                assert!(steps <= reading.len(), "the heads of {text:?} go in a circle");
            }
        }
    }
}

#[test]
fn a_sentence_may_be_very_long() {
    let text = "the of said Kyiv and ( 5 \u{1F600} , ".repeat(1500);
    assert_eq!(read(&text).len(), tokens(&text).len());
}

#[test]
fn a_file_that_is_none_gives_a_reader_that_knows_nothing() {
    for bytes in [&b""[..], b"NGR", b"NGR1", b"NGR1\xff\xff\xff\xff", &[0; 999]] {
        assert!(model::parts(bytes).iter().all(|part| part.is_empty()));
        let model = Model::new(bytes);
        let mut reader = Reader::new(&model);
        assert_eq!(reader.read(["Kyiv", "fell"].into_iter()).len(), 2);
    }
    assert_eq!(Lemmas::new(b"\xff").of("Went", Tag::Past), "went");
}

#[test]
fn relations_without_their_subtype_are_alike() {
    assert!(Relation::NsubjPass.is_like(Relation::Nsubj));
    assert!(!Relation::Obj.is_like(Relation::Obl));
    assert_eq!(Relation::of("obl:tmod"), Relation::Obl);
}
