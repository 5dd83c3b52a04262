//! Makes the table of known words from clusters and lists of names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::hash;
use nutgraf::tag::lexicon::{
    CLUSTERS, COUNTRY, FIRST_NAME, PLACE, PLACE_PART, REACH, SLOT, SURNAME, check, home,
};
use nutgraf::tag::word::keys;

use super::clusters::Clusters;
use super::corpus::Sentence;
use super::news::News;

/// How many surnames are kept, the most common first.
const SURNAMES: usize = 8000;

/// The slots and the coarser clusters.
pub(crate) fn make(
    data: &Path,
    news: &News,
    clusters: &Clusters,
    train: &[Sentence],
    bits: u32,
) -> Result<[Vec<u8>; 2]> {
    let mut entries: Vec<(u32, [u8; 2])> = Vec::new();
    let sure = sure_tags(train);
    let mut flags = lists(data, news)?;
    for &(word, cluster) in &clusters.words {
        let word = &news.words[word as usize];
        entries.push((keys(word)[0], [cluster, flags.remove(word).unwrap_or(0) as u8]));
    }
    entries.extend(flags.iter().map(|(word, &flags)| (keys(word)[0], [0, flags as u8])));
    entries.extend(places(data, news)?);
    let mut slots = vec![0u8; SLOT << bits];
    let mut dropped = 0;
    for (key, [cluster, flags]) in entries {
        let start = home(key, bits);
        let free =
            (start..start + REACH).map(|at| (at & ((1 << bits) - 1)) * SLOT).find(|&at| slots[at] == 0);
        match free {
            Some(at) => slots[at..at + SLOT].copy_from_slice(&[
                check(key),
                cluster,
                flags,
                sure.get(&key).copied().unwrap_or(0),
            ]),
            None => dropped += 1,
        }
    }
    println!(
        "lexicon: {} words with a cluster, {} with lists alone, {dropped} without a slot",
        clusters.words.len(),
        flags.len()
    );
    let mut coarse = clusters.coarse.concat();
    coarse.resize(2 * CLUSTERS, 0);
    Ok([slots, coarse])
}

/// One more than the tag of each word that has but one, by the number of the word.
fn sure_tags(train: &[Sentence]) -> BTreeMap<u32, u8> {
    let mut seen: BTreeMap<u32, BTreeMap<u8, u32>> = BTreeMap::new();
    for (word, &tag) in train.iter().flat_map(|sentence| sentence.words.iter().zip(&sentence.tags)) {
        *seen.entry(keys(word)[0]).or_default().entry(tag).or_default() += 1;
    }
    let sure = |tags: BTreeMap<u8, u32>| {
        let all: u32 = tags.values().sum();
        let (tag, count) = tags.into_iter().max_by_key(|&(_, count)| count)?;
        (all >= SURE && count * 500 >= all * 499).then_some(tag + 1)
    };
    seen.into_iter().filter_map(|(word, tags)| Some((word, sure(tags)?))).collect()
}

/// How often a word must have been seen with one tag alone.
const SURE: u32 = 20;

/// The words of the lists of names, with what they are.
fn lists(data: &Path, news: &News) -> Result<BTreeMap<String, u32>> {
    let read =
        |path: &str| fs::read_to_string(data.join(path)).with_context(|| format!("cannot read {path}"));
    let counts: HashMap<&str, u32> =
        news.words.iter().map(String::as_str).zip(news.counts.iter().copied()).collect();
    let count = |word: &str| counts.get(word).copied().unwrap_or(0);
    // A word that mostly stands without a capital says little as a name.
    let is_name = |word: &str| word.len() > 1 && count(&word.to_lowercase()) <= 2 * count(word).max(1);
    let mut flags: BTreeMap<String, u32> = BTreeMap::new();
    let mut add = |word: &str, flag: u32| {
        if is_name(word) {
            *flags.entry(word.to_owned()).or_insert(0) |= flag;
        }
    };
    for path in ["gazetteers/names/names/dist.male.first", "gazetteers/names/names/dist.female.first"] {
        read(path)?
            .lines()
            .filter_map(|line| line.split(' ').next())
            .for_each(|name| add(&titled(name), FIRST_NAME));
    }
    for name in read("gazetteers/names/NamesDatabases/first names/us.txt")?.lines() {
        add(name.trim(), FIRST_NAME);
    }
    for line in read("gazetteers/names/names/dist.all.last")?.lines().take(SURNAMES) {
        add(&titled(line.split(' ').next().unwrap_or_default()), SURNAME);
    }
    for line in read("gazetteers/cities/data/world-cities.csv")?.lines().skip(1) {
        let columns: Vec<&str> = line.split(',').collect();
        let [name, country, region, ..] = columns[..] else { continue };
        for (name, flag) in [(name, PLACE), (region, PLACE), (country, COUNTRY)] {
            let flag = if name.contains(' ') && flag == PLACE { PLACE_PART } else { flag };
            for word in name.split(' ').filter(|word| word.len() > 3 && (flag == COUNTRY || count(word) > 0))
            {
                add(word, flag);
            }
        }
    }
    flags.retain(|word, _| word.starts_with(char::is_uppercase));
    Ok(flags)
}

/// Cities, regions and countries of several words whose words all stand in the news.
fn places(data: &Path, news: &News) -> Result<Vec<(u32, [u8; 2])>> {
    let path = data.join("gazetteers/cities/data/world-cities.csv");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let known: HashSet<&str> = news.words.iter().map(String::as_str).collect();
    let mut found = BTreeMap::new();
    for line in text.lines().skip(1) {
        for (name, flag) in line.split(',').take(3).zip([PLACE, COUNTRY, PLACE]) {
            let number = name.split(' ').fold(0, |hash, word| hash::mix(hash, keys(word)[2]));
            if name.contains(' ') && name.split(' ').all(|word| known.contains(word)) {
                *found.entry(hash::finish(number)).or_insert(0) |= flag as u8;
            }
        }
    }
    println!("{} places of several words", found.len());
    Ok(found.into_iter().map(|(key, flags)| (key, [0, flags])).collect())
}

/// "SMITH" as "Smith".
fn titled(name: &str) -> String {
    let (first, rest) = name.split_at(name.len().min(1));
    format!("{first}{}", rest.to_lowercase())
}
