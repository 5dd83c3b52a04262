//! Makes the table of known words from clusters and lists of names.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use nutgraf::tag::class::NameKind;
use nutgraf::tag::hash;
use nutgraf::tag::lexicon::{
    CLUSTERS, COUNTRY, FIRST_NAME, ORGANIZATION, OTHER, PLACE, PLACE_PART, SLOT, SURNAME, Slot, check, reach,
};
use nutgraf::tag::tokens;
use nutgraf::tag::word::keys;

use super::brown::Brown;
use super::clusters::Clusters;
use super::corpus::Sentence;
use super::named;
use super::news::News;

/// How many surnames are kept, the most common first.
const SURNAMES: usize = 8000;

/// The slots; the coarser clusters and the paths of the Brown clusters.
pub(crate) fn make(
    data: &Path,
    news: &News,
    clusters: &Clusters,
    brown: &Brown,
    train: &[Sentence],
) -> Result<[Vec<u8>; 2]> {
    let sure = sure_tags(train);
    let mut words: BTreeMap<&str, Slot> = BTreeMap::new();
    for &(word, cluster) in &clusters.words {
        words.entry(&news.words[word as usize]).or_default().cluster = cluster;
    }
    for (word, &number) in &brown.words {
        words.entry(word).or_default().brown = number;
    }
    let known = named::kinds("src/data/known-names.tsv")?;
    let lists = lists(data, news, brown, &known)?;
    for (word, &flags) in &lists {
        words.entry(word).or_default().flags = flags as u8;
    }
    println!("lexicon: {} words, {} of them on lists", words.len(), lists.len());
    let mut entries: BTreeMap<u32, Slot> = places(data, news, &known)?;
    for (word, mut slot) in words {
        let key = keys(word)[0];
        slot.tag = sure.get(&key).copied().unwrap_or(0);
        entries.insert(key, slot);
    }
    let mut clusters = clusters.coarse.concat();
    clusters.resize(2 * CLUSTERS, 0);
    clusters.extend(brown.paths.iter().flat_map(|path| path.to_le_bytes()));
    Ok([columns(&entries), clusters])
}

/// The slots of words by their hashes, one column after the other, with an eighth of them free.
fn columns(entries: &BTreeMap<u32, Slot>) -> Vec<u8> {
    let count = entries.len() + entries.len() / 8;
    let mut checks = vec![0u8; count];
    let mut rest = vec![[0u8; SLOT - 1]; count];
    let mut dropped = 0;
    for (&key, slot) in entries {
        match reach(key, count).find(|&at| checks[at] == 0) {
            Some(at) => {
                let [low, high] = slot.brown.to_le_bytes();
                (checks[at], rest[at]) = (check(key), [slot.cluster, slot.flags, slot.tag, low, high]);
            }
            None => dropped += 1,
        }
    }
    println!("{} entries, {dropped} without a slot", entries.len());
    (0..SLOT - 1).for_each(|column| checks.extend(rest.iter().map(|slot| slot[column])));
    checks
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
fn lists(
    data: &Path,
    news: &News,
    brown: &Brown,
    known: &BTreeMap<String, NameKind>,
) -> Result<BTreeMap<String, u32>> {
    let read =
        |path: &str| fs::read_to_string(data.join(path)).with_context(|| format!("cannot read {path}"));
    let counts: HashMap<&str, u32> =
        news.words.iter().map(String::as_str).zip(news.counts.iter().copied()).collect();
    let count = |word: &str| counts.get(word).copied().unwrap_or(0);
    // A word that mostly stands without a capital says little as a name.
    let is_name = |word: &str| {
        let lower = word.to_lowercase();
        let unseen = count(word) == 0 && brown.words.contains_key(&lower);
        word.len() > 1 && !unseen && count(&lower) <= 2 * count(word).max(1)
    };
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
            let kept = |word: &&str| word.len() > 3 && (flag != PLACE_PART || count(word) > 0);
            name.split(' ').filter(kept).for_each(|word| add(word, flag));
        }
    }
    for (name, &kind) in known {
        if !name.contains(' ') {
            *flags.entry(name.clone()).or_insert(0) |= list(kind);
        }
    }
    flags.retain(|word, _| word.starts_with(char::is_uppercase));
    Ok(flags)
}

/// Names of several words: those that are well known, and cities, regions and countries whose words all stand in
/// the news.
fn places(data: &Path, news: &News, known: &BTreeMap<String, NameKind>) -> Result<BTreeMap<u32, Slot>> {
    let path = data.join("gazetteers/cities/data/world-cities.csv");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let seen: HashSet<&str> = news.words.iter().map(String::as_str).collect();
    let mut found: BTreeMap<u32, Slot> = BTreeMap::new();
    let mut add = |name: &str, flag: u32| {
        let words = tokens(name);
        let key = words.iter().fold(0, |hash, word| hash::mix(hash, keys(word)[2]));
        if words.len() > 1 {
            found.entry(hash::finish(key)).or_default().flags |= flag as u8;
        }
    };
    for line in text.lines().skip(1) {
        for (name, flag) in line.split(',').take(3).zip([PLACE, COUNTRY, PLACE]) {
            if name.split(' ').all(|word| seen.contains(word)) {
                add(name, flag);
            }
        }
    }
    known.iter().for_each(|(name, &kind)| add(name, list(kind)));
    println!("{} names of several words", found.len());
    Ok(found)
}

/// The list for names of a kind.
fn list(kind: NameKind) -> u32 {
    match kind {
        NameKind::Person => SURNAME,
        NameKind::Place => PLACE,
        NameKind::Organization => ORGANIZATION,
        NameKind::Misc => OTHER,
    }
}

/// "SMITH" as "Smith".
fn titled(name: &str) -> String {
    let (first, rest) = name.split_at(name.len().min(1));
    format!("{first}{}", rest.to_lowercase())
}
