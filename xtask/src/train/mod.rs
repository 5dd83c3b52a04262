//! `cargo xtask train --data <folder>`: learns the reader's weights from the corpora, from a fixed seed.

mod clusters;
mod corpus;
mod learner;
mod lexicon;
mod named;
mod names;
mod news;
mod parser;
mod random;
mod score;
mod tagger;

use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result};
use nutgraf::tag::model::{MAGIC, Model, PARTS};
use nutgraf::tag::word::Word;

pub fn run(mut arguments: impl Iterator<Item = String>) -> Result<()> {
    anyhow::ensure!(
        arguments.next().as_deref() == Some("--data"),
        "usage: cargo xtask train --data <folder>"
    );
    let data = PathBuf::from(arguments.next().context("which folder?")?);
    let env =
        |name: &str, default: u32| std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default);
    let start = Instant::now();
    let note = |what: &str| println!("{:6.1} s  {what}", start.elapsed().as_secs_f64());
    let mut train = corpus::read(&data.join("ud/ewt/train.conllu"))?;
    train.extend(corpus::read(&data.join("ud/gum/train.conllu"))?);
    let ewt = corpus::read(&data.join("ud/ewt/dev.conllu"))?;
    let gum = corpus::read(&data.join("ud/gum/dev.conllu"))?;
    note("corpora read");

    let mut parts: [Vec<u8>; PARTS] = Default::default();
    let more: Vec<&[String]> = train.iter().map(|s| &s.words[..]).collect();
    let news = news::read(&data.join("news/official-2021-2022.jsonl"), &more)?;
    note("news read");
    if let Ok(bytes) = std::fs::read(std::env::var("LEXFILE").unwrap_or_default()) {
        let old = nutgraf::tag::model::parts(&bytes);
        [parts[0], parts[1]] = [old[0].to_vec(), old[1].to_vec()];
    } else {
        let clusters = clusters::learn(&news, env("LEAST", 6), env("MOST", 40000) as usize, 255);
        note("clusters");
        [parts[0], parts[1]] = lexicon::make(&data, &news, &clusters, 16)?;
    }
    note("lexicon");
    let bytes = assemble(&parts);
    let words: Vec<Vec<Word>> = train.iter().map(|s| score::words(&Model::new(&bytes), &s.words)).collect();
    let gold: Vec<&[u8]> = train.iter().map(|s| &s.tags[..]).collect();
    let margin = env("MARGIN", 5) as f32;
    let bits = env("TAGBITS", 14);
    let examples: Vec<tagger::Example<'_>> = words.iter().zip(&gold).map(|(w, &g)| (&w[..], g)).collect();
    parts[2] = tagger::learn(&examples, bits, env("TAGROUNDS", 8) as usize, margin, env("TAGLEVELS", 12) as f32);
    note("tags learned");
    let bytes = assemble(&parts);
    println!("EWT dev {}", score::syntax(&Model::new(&bytes), ewt.iter()));
    println!("GUM dev {}", score::syntax(&Model::new(&bytes), gum.iter()));
    let mut named: Vec<named::Sentence> = Vec::new();
    let wikigold = named::columns(&data.join("ner/wikigold/wikigold.conll.txt"), 0, 1)?;
    if env("NOWIKI", 0) == 0 {
        named.extend(wikigold.iter().cloned());
    }
    for part in ["train", "dev"] {
        named.extend(named::columns(&data.join(format!("ner/politics/{part}.txt")), 0, 1)?);
    }
    let countries = named::countries(&data)?;
    if env("RE3D", 1) == 1 {
        for folder in [
            "australian-department-of-foreign-affairs",
            "centcom",
            "delegation-of-the-european-union-to-syria",
            "uk-government",
            "us-state-department",
        ] {
            named.extend(named::reports(&data.join("ner/re3d").join(folder), &countries)?);
        }
    }
    if env("SEC", 1) == 1 {
        named.extend(named::columns(&data.join("ner/sec/FIN5.txt"), 0, 3)?);
    }
    let from_gum = named.len();
    if env("GUM", 1) == 1 {
        named.extend(train.iter().filter(|s| !s.genre.is_empty()).map(named::entities));
    }
    if env("SHOW", 0) == 1 {
        for s in named.iter().step_by(101).chain(named[from_gum..].iter().step_by(50)) {
            println!(
                "{:?}",
                s.names
                    .iter()
                    .map(|(r, k)| format!("{}/{k:?}", s.words[r.clone()].join(" ")))
                    .collect::<Vec<_>>()
            );
            println!(
                "     unknown {:?}",
                s.words.iter().zip(&s.unknown).filter(|(_, u)| **u).map(|(w, _)| w).collect::<Vec<_>>()
            );
        }
    }
    let model = Model::new(&bytes);
    let uner = named::columns(&data.join("ner/uner-ewt/dev.iob2"), 1, 2)?;
    if env("BOUND", 0) == 1 {
        let runs: Vec<named::Sentence> = ewt.iter().map(named::proper_nouns).collect();
        let (mut a, mut b, mut c) = (0, 0, 0);
        for r in &runs {
            let Some(u) = uner.iter().find(|u| u.words == r.words) else {
                println!("missing");
                continue;
            };
            a += r.names.len();
            b += u.names.len();
            c += r.names.iter().filter(|(x, _)| u.names.iter().any(|(y, _)| x == y)).count();
            for (x, _) in r.names.iter().filter(|(x, _)| !u.names.iter().any(|(y, _)| x == y)) {
                println!("FP {}", r.words[x.clone()].join(" "));
            }
            for (x, k) in u.names.iter().filter(|(x, _)| !r.names.iter().any(|(y, _)| x == y)) {
                println!("FN {} {k:?}", u.words[x.clone()].join(" "));
            }
        }
        println!("runs {a} gold {b} both {c}");
        return Ok(());
    }
    let mut examples = names::examples(&model, &named);
    [parts[5], parts[6]] = names::learn(
        &model.lexicon,
        &examples,
        [env("PLACEBITS", 14), env("KINDBITS", 14)],
        env("NAMEROUNDS", 8) as usize,
        env("NMARGIN", 5) as f32, env("NAMELEVELS", 12) as f32);
    if env("SELF", 1) == 1 {
        let bytes = assemble(&parts);
        let model = Model::new(&bytes);
        println!("UNER EWT dev, first {}", names::score(&model, &uner));
        let proper: Vec<named::Sentence> =
            train.iter().filter(|s| s.genre.is_empty()).map(named::proper_nouns).collect();
        let mut adapted = names::examples(&model, &proper);
        let mut votes = names::Votes::new();
        votes.add(&model, &proper, &adapted);
        let mut sample: Vec<named::Sentence> = news
            .sample
            .iter()
            .map(|words| named::Sentence { words: words.clone(), ..Default::default() })
            .collect();
        let mut read = names::find(&model, &mut sample);
        votes.add(&model, &sample, &read);
        note("names voted on");
        votes.settle(&proper, &mut adapted, i64::from(env("CLEAR", 20)));
        votes.settle(&sample, &mut read, i64::from(env("CLEAR", 20)));
        read.retain(|example| !example.names.is_empty());
        let keep = env("NEWSN", 8000) as usize;
        let step = (read.len() / keep.max(1)).max(1);
        examples.extend(adapted);
        examples.extend(read.into_iter().step_by(step).take(keep));
        [parts[5], parts[6]] = names::learn(
            &model.lexicon,
            &examples,
            [env("PLACEBITS", 14), env("KINDBITS", 14)],
            env("NAMEROUNDS", 8) as usize,
            env("NMARGIN", 5) as f32, env("NAMELEVELS", 12) as f32);
    }
    let bytes = assemble(&parts);
    println!("UNER EWT dev {}", names::score(&Model::new(&bytes), &uner));
    println!("wikigold {}", names::score(&Model::new(&bytes), &wikigold));
    note("names learned");
    if env("TAGONLY", 0) == 1 {
        return Ok(());
    }
    let tags = tagger::jackknife(&words, &gold, 4, bits, env("TAGROUNDS", 8) as usize, margin, env("TAGLEVELS", 12) as f32);
    note("tags of held-out parts");
    let examples: Vec<parser::Example<'_>> = (0..train.len())
        .map(|i| parser::Example {
            words: &words[i],
            tags: &tags[i],
            heads: &train[i].heads,
            relations: &train[i].relations,
        })
        .collect();
    [parts[3], parts[4]] = parser::learn(
        &examples,
        [env("MOVEBITS", 17), env("RELBITS", 14)],
        env("ROUNDS", 8) as usize,
        env("PMARGIN", 20) as f32, [env("MOVELEVELS", 20) as f32, env("RELLEVELS", 12) as f32]);
    note("moves and relations learned");
    let bytes = assemble(&parts);
    let model = Model::new(&bytes);
    println!("EWT dev {}", score::syntax(&model, ewt.iter()));
    println!("GUM dev {}", score::syntax(&model, gum.iter()));
    for genre in ["news", "interview"] {
        println!("GUM {genre} {}", score::syntax(&model, gum.iter().filter(|s| s.genre == genre)));
    }
    note("scored");
    std::fs::write(std::env::var("OUTFILE").unwrap_or_else(|_| "src/data/reader.bin".into()), &bytes)?;
    Ok(())
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
