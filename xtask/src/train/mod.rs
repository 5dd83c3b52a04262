//! `cargo xtask train --data <folder>`: learns the reader's weights from the corpora, from a fixed seed, prints
//! its scores on parts that it did not learn from, and writes `src/data/reader.bin`.
//!
//! `--score` only prints the scores of the weights that are there, with `--errors` the names that are wrong too;
//! `--clusters <file>` only makes the table of Brown clusters again; `--out <file>` writes elsewhere; `--syntax <file>` takes all but the names from there; `name=value` changes one
//! of the [`Settings`], to try what it does.

#![allow(
    clippy::print_stdout,
    reason = "a program that runs for minutes says how far it is, and then how well it did"
)]
#![allow(clippy::disallowed_methods, reason = "the clock is only read to say how long things took")]

mod brown;
mod clusters;
mod corpus;
mod explained;
mod found;
mod learner;
mod lemmas;
mod lexicon;
mod named;
mod names;
mod news;
mod parser;
mod random;
mod score;
mod settings;
mod sure;
mod tagger;
mod votes;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};
use nutgraf::tag::model::{MAGIC, Model, PARTS};
use nutgraf::tag::word::Word;

use settings::Settings;
use votes::Votes;

const USAGE: &str = "usage: cargo xtask train --data <folder> [--score [--errors]] [--out <file>] [--syntax <file>] [name=value …]";

/// The numbers of the parts in the file.
const LEXICON: usize = 0;
const COARSE: usize = 1;
const TAGS: usize = 2;
const MOVES: usize = 3;
const RELATIONS: usize = 4;
const PLACES: usize = 5;
const KINDS: usize = 6;
const LEMMAS: usize = 7;
const SURE_MOVES: usize = 8;
const SURE_RELATIONS: usize = 9;

/// Reads the arguments and learns.
pub(crate) fn run(arguments: impl Iterator<Item = String>) -> Result<()> {
    let arguments: Vec<String> = arguments.collect();
    if cfg!(debug_assertions) {
        return again_with_speed(&arguments);
    }
    let (mut data, mut learn, mut out) = (None, true, PathBuf::from("src/data/reader.bin"));
    let (mut errors, mut syntax, mut clusters) = (false, None, None);
    let mut settings = Settings::default();
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--data" => data = rest.next().map(PathBuf::from),
            "--score" => learn = false,
            "--errors" => errors = true,
            "--syntax" => syntax = rest.next().map(PathBuf::from),
            "--clusters" => clusters = rest.next().map(PathBuf::from),
            "--out" => out = rest.next().map(PathBuf::from).context(USAGE)?,
            change => settings.set(change).context(USAGE)?,
        }
    }
    let training = Training::new(&data.context(USAGE)?, settings)?;
    if let Some(file) = clusters {
        return brown::make(&file, &training.news.words.iter().map(String::as_str).collect());
    }
    if !learn {
        let bytes = std::fs::read(&out).with_context(|| format!("cannot read {}", out.display()))?;
        training.print_scores(&Model::new(&bytes));
        if errors {
            found::print_errors(&Model::new(&bytes), &training.uner()?);
        }
        return Ok(());
    }
    let bytes = match syntax {
        Some(file) => {
            let known = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            training.learn_names_alone(&known)?
        }
        None => training.learn()?,
    };
    std::fs::write(&out, bytes).with_context(|| format!("cannot write {}", out.display()))
}

/// Builds this program with optimisation and runs it: learning takes minutes as it is.
fn again_with_speed(arguments: &[String]) -> Result<()> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--profile", "train", "--package", "xtask", "--", "train"]).args(arguments);
    anyhow::ensure!(cargo.status().context("cannot run cargo")?.success(), "training failed");
    Ok(())
}

/// The corpora, and what is learned from them so far.
struct Training {
    data: PathBuf,
    settings: Settings,
    train: Vec<corpus::Sentence>,
    ewt: Vec<corpus::Sentence>,
    gum: Vec<corpus::Sentence>,
    news: news::News,
    parts: [Vec<u8>; PARTS],
    start: Instant,
}

impl Training {
    fn new(data: &Path, settings: Settings) -> Result<Self> {
        let start = Instant::now();
        let read = |name: &str| corpus::read(&data.join(name));
        let mut train = read("ud/ewt/train.conllu")?;
        train.extend(read("ud/gum/train.conllu")?);
        let (ewt, gum) = (read("ud/ewt/dev.conllu")?, read("ud/gum/dev.conllu")?);
        let words: Vec<&[String]> = train.iter().map(|sentence| &sentence.words[..]).collect();
        let news = news::read(&data.join("news/official-2021-2022.jsonl"), &words)?;
        let parts = Default::default();
        Ok(Self { data: data.to_owned(), settings, train, ewt, gum, news, parts, start })
    }

    fn note(&self, what: &str) {
        println!("{:6.1} s  {what}", self.start.elapsed().as_secs_f64());
    }

    /// Learns everything in the order in which one thing needs the other.
    fn learn(mut self) -> Result<Vec<u8>> {
        self.note("corpora read");
        let clusters = clusters::learn(&self.news, 6, 40_000, 255);
        let [slots, coarse] = lexicon::make(&self.data, &self.news, &clusters, &brown::read()?, &self.train)?;
        (self.parts[LEXICON], self.parts[COARSE]) = (slots, coarse);
        self.note("words clustered");
        self.parts[LEMMAS] = lemmas::learn(&self.train);
        self.learn_syntax();
        self.note("tags and structure learned");
        self.finish()
    }

    /// Learns names again, with all else as a file has it.
    fn learn_names_alone(mut self, known: &[u8]) -> Result<Vec<u8>> {
        self.parts = nutgraf::tag::model::parts(known).map(<[u8]>::to_vec);
        (self.parts[PLACES], self.parts[KINDS]) = Default::default();
        self.finish()
    }

    fn finish(mut self) -> Result<Vec<u8>> {
        self.learn_names()?;
        self.note("names learned");
        let unsure = assemble(&self.parts);
        [self.parts[SURE_MOVES], self.parts[SURE_RELATIONS]] = sure::learn(&Model::new(&unsure), &self.train);
        self.note("sure decisions found");
        let bytes = assemble(&self.parts);
        self.print_scores(&Model::new(&bytes));
        println!("{} bytes before compression", bytes.len());
        Ok(bytes)
    }

    fn learn_syntax(&mut self) {
        let bytes = assemble(&self.parts);
        let model = Model::new(&bytes);
        let words: Vec<Vec<Word>> = self.train.iter().map(|s| score::words(&model, &s.words)).collect();
        let gold: Vec<&[u8]> = self.train.iter().map(|sentence| &sentence.tags[..]).collect();
        let examples: Vec<tagger::Example<'_>> =
            words.iter().zip(&gold).map(|(words, &gold)| (&words[..], gold)).collect();
        self.parts[TAGS] = tagger::learn(&examples, self.settings.tag);
        self.note("tags learned");
        let tags = tagger::jackknife(&words, &gold, 4, self.settings.tag);
        self.note("tags of held-out parts");
        let example = |i: usize| parser::Example {
            words: &words[i],
            tags: &tags[i],
            heads: &self.train[i].heads,
            relations: &self.train[i].relations,
        };
        let times = |i: usize| match self.train[i].genre.as_str() {
            "news" | "interview" => self.settings.near,
            _ => 1,
        };
        let examples: Vec<parser::Example<'_>> =
            (0..words.len()).flat_map(|i| std::iter::repeat_n(i, times(i))).map(example).collect();
        [self.parts[MOVES], self.parts[RELATIONS]] =
            parser::learn(&examples, self.settings.moves, self.settings.relations);
    }

    fn learn_names(&mut self) -> Result<()> {
        let wikigold = named::wikigold(&self.data)?;
        let mut sentences = named::corpora(&self.data)?;
        sentences.extend(self.train.iter().filter(|s| !s.genre.is_empty()).map(explained::entities));
        // How well they carry over to a corpus that nothing was learned from.
        let [places, kinds] = self.names(&sentences)?;
        let mut parts = self.parts.clone();
        (parts[PLACES], parts[KINDS]) = (places, kinds);
        let bytes = assemble(&parts);
        println!("names, wikigold, learned without it: {}", found::score(&Model::new(&bytes), &wikigold));
        sentences.extend(wikigold);
        [self.parts[PLACES], self.parts[KINDS]] = self.names(&sentences)?;
        Ok(())
    }

    /// Learns names twice: the second time also from text that the first model, or its tags alone, can explain,
    /// and from what looked like a name and was none.
    fn names(&self, sentences: &[named::Sentence]) -> Result<[Vec<u8>; 2]> {
        let settings = &self.settings;
        let mut parts = self.parts.clone();
        let bytes = assemble(&parts);
        let mut examples = names::examples(&Model::new(&bytes), sentences);
        [parts[PLACES], parts[KINDS]] = names::learn(&Model::new(&bytes).lexicon, &examples, settings);
        let bytes = assemble(&parts);
        let model = Model::new(&bytes);
        let proper: Vec<named::Sentence> =
            self.train.iter().filter(|s| s.genre.is_empty()).map(explained::proper_nouns).collect();
        let mut adapted = names::examples(&model, &proper);
        let mut sample: Vec<named::Sentence> =
            self.news.sample.iter().map(|s| named::Sentence::plain(s)).collect();
        let mut read = names::find(&model, &mut sample);
        let mut votes = Votes::new(named::kinds("src/data/name-kinds.tsv")?);
        votes.add(&model, &proper, &adapted);
        votes.add(&model, &sample, &read);
        votes.settle(&proper, &mut adapted, settings.clear);
        votes.settle(&sample, &mut read, settings.clear);
        read.retain(|example| !example.names.is_empty());
        let step = (read.len() / settings.news_names.max(1)).max(1);
        examples.extend(adapted);
        names::add_none(&model.lexicon, &mut examples, settings);
        examples.extend(read.into_iter().step_by(step).take(settings.news_names));
        Ok(names::learn(&model.lexicon, &examples, settings))
    }

    /// The names that everything here is judged by; nothing is learned from them.
    fn uner(&self) -> Result<Vec<named::Sentence>> {
        named::columns(&self.data.join("ner/uner-ewt/dev.iob2"), 1, 2)
    }

    fn print_scores(&self, model: &Model<'_>) {
        println!("EWT dev       {}", score::syntax(model, self.ewt.iter()));
        println!("GUM dev       {}", score::syntax(model, self.gum.iter()));
        for genre in ["news", "interview"] {
            let part = self.gum.iter().filter(|sentence| sentence.genre == genre);
            println!("GUM {genre:9} {}", score::syntax(model, part));
        }
        let lemmas = &model.lemmas;
        println!(
            "lemmas, EWT dev {:.2}, GUM dev {:.2}",
            lemmas::score(lemmas, &self.ewt),
            lemmas::score(lemmas, &self.gum)
        );
        if let Ok(uner) = self.uner() {
            println!("names, UNER EWT dev: {}", found::score(model, &uner));
        }
        println!("{}", score::speed(model, &self.news.sample));
    }
}

/// The file of all parts.
fn assemble(parts: &[Vec<u8>; PARTS]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    for part in parts {
        bytes.extend((part.len() as u32).to_le_bytes());
    }
    bytes.extend(parts.iter().flatten());
    bytes
}
