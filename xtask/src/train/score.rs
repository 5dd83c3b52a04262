//! Scores on the parts that nothing was learned from.

use std::time::Instant;

use nutgraf::tag::class::Relation;
use nutgraf::tag::hash::Features;
use nutgraf::tag::model::Model;
use nutgraf::tag::parser;
use nutgraf::tag::reading::Reader;
use nutgraf::tag::sight;
use nutgraf::tag::tagger::{self, tag_of};
use nutgraf::tag::tree::Tree;
use nutgraf::tag::word::{self, Word};

use super::corpus::Sentence;

/// Right decisions among all words.
#[derive(Clone, Copy, Default)]
pub(crate) struct Syntax {
    words: usize,
    tags: usize,
    upos: usize,
    heads: usize,
    like: usize,
    labels: usize,
}

/// Reads sentences with a model and counts what is right.
pub(crate) fn syntax<'s>(model: &Model<'_>, sentences: impl Iterator<Item = &'s Sentence>) -> Syntax {
    let mut score = Syntax::default();
    let (mut f, mut tags, mut tree) = (Features::default(), Vec::new(), Tree::default());
    for sentence in sentences {
        let words: Vec<Word> = words(model, &sentence.words);
        tagger::tag(&model.tags, &words, &mut f, &mut tags);
        let seen = sight::Sentence { words: &words, tags: &tags };
        parser::parse(model, seen, &mut f, &mut tree);
        for (at, &tag) in tags.iter().enumerate() {
            score.words += 1;
            score.tags += usize::from(tag == sentence.tags[at]);
            score.upos += usize::from(tag_of(tag).upos() == tag_of(sentence.tags[at]).upos());
            let node = tree.nodes[at];
            if node.head == sentence.heads[at] {
                let [found, gold] =
                    [node.relation, sentence.relations[at]].map(|r| Relation::ALL[usize::from(r)]);
                score.heads += 1;
                score.like += usize::from(found.is_like(gold));
                score.labels += usize::from(found == gold);
            }
        }
    }
    score
}

/// The words of a sentence as the reader sees them.
pub(crate) fn words(model: &Model<'_>, texts: &[String]) -> Vec<Word> {
    let mut words = Vec::new();
    word::read_all(texts.iter().map(String::as_str), &model.lexicon, &mut words);
    words
}

impl std::fmt::Display for Syntax {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let share = |count: usize| 100.0 * count as f64 / self.words.max(1) as f64;
        write!(
            f,
            "{:6} words: UPOS {:.2}, with form {:.2}; UAS {:.2}, LAS {:.2}, with subtypes {:.2}",
            self.words,
            share(self.upos),
            share(self.tags),
            share(self.heads),
            share(self.like),
            share(self.labels)
        )
    }
}

/// How fast a model reads the news, all readers together: the fastest of many parts, since others use the
/// machine too.
pub(crate) fn speed(model: &Model<'_>, sentences: &[Vec<String>]) -> String {
    let mut reader = Reader::new(model);
    let mut rates = Vec::new();
    for part in sentences.chunks(500) {
        let start = Instant::now();
        for sentence in part {
            std::hint::black_box(reader.read(sentence.iter().map(String::as_str)));
        }
        // A blank goes with most words.
        let bytes: usize = part.iter().flatten().map(|word| word.len() + 1).sum();
        rates.push(bytes as f64 / start.elapsed().as_secs_f64() / 1e6);
    }
    rates.sort_by(f64::total_cmp);
    let at =
        |share: usize| rates.get((rates.len() * share / 100).min(rates.len() - 1)).copied().unwrap_or(0.0);
    format!("speed: {:.2} MB/s, {:.2} at best", at(50), at(95))
}
