//! Names that read alike, and which clusters of them are joined.

use std::ops::Range;

use super::{Context, Note, Proposal};
use crate::analysis::EntityKind;
use crate::entities::evidence::Evidence;
use crate::rule::Rule;

/// All mentions that read alike.
#[derive(Debug)]
pub(super) struct Cluster {
    /// The words without stops, in one kind of apostrophe.
    pub(super) key: Vec<String>,
    pub(super) mentions: Vec<Range<usize>>,
    /// What the learned reader says of all mentions together.
    reader: Evidence,
    /// The most that the words of the name say.
    form: Evidence,
    /// What the words around all mentions say together.
    cues: Evidence,
    pub(super) note: Note,
    pub(super) only_in_headline: bool,
    /// The rule that joined it to a fuller name.
    pub(super) joined_by: Option<&'static Rule>,
}

impl Cluster {
    /// What speaks for each kind: the reader on average, the words of the name, and what stands around it.
    pub(super) fn evidence(&self) -> Evidence {
        let mut evidence = self.reader.over(self.mentions.len() as i32);
        evidence.join(&self.form);
        evidence.join(&self.cues.capped(CUES));
        evidence
    }

    /// The kind for which most speaks, where something does.
    pub(super) fn kind(&self) -> Option<EntityKind> {
        let (kind, points) = self.evidence().best();
        (points > 0).then_some(kind)
    }

    /// Whether nothing in the words of the name tells its kind.
    pub(super) fn is_guess(&self) -> bool {
        self.form.best().1 == 0
    }

    /// Whether this is a name of one word.
    pub(super) fn is_single(&self) -> bool {
        self.key.len() == 1
    }
}

/// How much all that stands around the mentions of a name may count.
const CUES: i32 = 12;

/// The clusters of a text, and which of them name one thing.
#[derive(Debug)]
pub(super) struct Clusters {
    pub(super) all: Vec<Cluster>,
    /// For each cluster one that it is joined to, itself where it leads.
    leaders: Vec<usize>,
}

impl Clusters {
    pub(super) fn new(context: &Context<'_, '_>, names: Vec<Proposal>) -> Self {
        let mut all: Vec<Cluster> = Vec::new();
        for name in names {
            let key = key(context, &name.tokens);
            let headline = context.in_headline(name.tokens.start);
            let group = |cluster: &Cluster| {
                (cluster.form.best().0 == EntityKind::Group) == (name.form.best().0 == EntityKind::Group)
            };
            match all.iter_mut().find(|cluster| cluster.key == key && group(cluster)) {
                Some(cluster) => {
                    cluster.mentions.push(name.tokens);
                    cluster.reader.join(&name.reader);
                    cluster.form.widen(&name.form);
                    cluster.cues.join(&name.cues);
                    cluster.only_in_headline &= headline;
                    if cluster.note == Note::None {
                        cluster.note = name.note;
                    }
                }
                None => all.push(Cluster {
                    key,
                    mentions: vec![name.tokens],
                    reader: name.reader,
                    form: name.form,
                    cues: name.cues,
                    note: name.note,
                    only_in_headline: headline,
                    joined_by: None,
                }),
            }
        }
        trim_headlines(&mut all);
        let leaders = (0..all.len()).collect();
        Self { all, leaders }
    }

    /// The leader of those that a cluster is joined with.
    pub(super) fn leader(&self, mut cluster: usize) -> usize {
        while self.leaders[cluster] != cluster {
            cluster = self.leaders[cluster];
        }
        cluster
    }

    /// Says that a cluster names the same thing as a fuller one.
    pub(super) fn join(&mut self, cluster: usize, fuller: usize, rule: &'static Rule) {
        let (lower, upper) = (self.leader(cluster), self.leader(fuller));
        if lower != upper {
            self.leaders[lower] = upper;
            self.all[cluster].joined_by.get_or_insert(rule);
        }
    }

    /// Gives one mention of a cluster to another thing.
    pub(super) fn add(&mut self, cluster: usize, fuller: usize, mention: Range<usize>, rule: &'static Rule) {
        let given = self.all.iter().position(|other| {
            other.joined_by.is_some() && other.key == self.all[cluster].key && !other.mentions.is_empty()
        });
        match given.filter(|&given| self.leader(given) == self.leader(fuller)) {
            Some(given) => self.all[given].mentions.push(mention),
            None => {
                let Cluster { key, reader, form, cues, note, only_in_headline, .. } = &self.all[cluster];
                let part = Cluster {
                    key: key.clone(),
                    mentions: vec![mention],
                    reader: *reader,
                    form: *form,
                    cues: *cues,
                    note: *note,
                    only_in_headline: *only_in_headline,
                    joined_by: Some(rule),
                };
                self.all.push(part);
                let leader = self.leader(fuller);
                self.leaders.push(leader);
            }
        }
    }

    /// Takes all that speaks for a cluster away, so that it names nothing by itself.
    pub(super) fn silence(&mut self, cluster: usize) {
        let cluster = &mut self.all[cluster];
        (cluster.reader, cluster.form, cluster.cues) = Default::default();
    }

    /// Takes from the reader's word where nothing in the name bears it out: news names people in full before it names them
    /// by one word.
    pub(super) fn doubt(&mut self) {
        for cluster in &mut self.all {
            let single = cluster.is_single();
            for kind in [EntityKind::Person, EntityKind::Organization, EntityKind::Place] {
                if cluster.form.points(kind) == 0 {
                    let (part, of) = if single && kind == EntityKind::Person { (1, 2) } else { (3, 4) };
                    cluster.reader.scale(kind, part, of);
                }
            }
        }
    }

    /// Joins the names and adjectives of each country.
    pub(super) fn join_countries(&mut self) {
        for index in 0..self.all.len() {
            let (Note::Country(code) | Note::Adjective(code)) = self.all[index].note else { continue };
            let first = (0..self.all.len())
                .find(|&other| matches!(self.all[other].note, Note::Country(found) if found == code));
            if let Some(first) = first.filter(|&first| first != index) {
                self.join(index, first, &super::name::COUNTRY);
            }
        }
    }

    /// The clusters that are joined, thing by thing.
    pub(super) fn groups(&self) -> Vec<Vec<usize>> {
        let mut groups: Vec<Vec<usize>> = vec![Vec::new(); self.all.len()];
        for cluster in 0..self.all.len() {
            groups[self.leader(cluster)].push(cluster);
        }
        groups.retain(|group| !group.is_empty());
        groups
    }
}

/// Cuts a name that only a headline has, where the text has its beginning: "Ada Brook Travels" is Ada Brook.
fn trim_headlines(all: &mut Vec<Cluster>) {
    let mut at = 0;
    while at < all.len() {
        let begins = |other: &Cluster| {
            !other.only_in_headline
                && other.key.len() > 1
                && all[at].key.len() > other.key.len()
                && all[at].key.starts_with(&other.key)
        };
        match all.iter().position(begins).filter(|_| all[at].only_in_headline) {
            Some(shorter) => {
                let whole = all.remove(at);
                let shorter = if shorter > at { shorter - 1 } else { shorter };
                let length = all[shorter].key.len();
                let cut = whole
                    .mentions
                    .into_iter()
                    .map(|tokens| tokens.start..tokens.end.min(tokens.start + length));
                all[shorter].mentions.extend(cut);
                all[shorter].mentions.sort_by_key(|tokens| tokens.start);
            }
            None => at += 1,
        }
    }
}

/// The words by which names are known as alike: no stops, one apostrophe, capitals throughout as a name has them.
fn key(context: &Context<'_, '_>, tokens: &Range<usize>) -> Vec<String> {
    let shouted = tokens.len() > 1
        && tokens
            .clone()
            .filter(|&token| context.is_word(token))
            .all(|token| context.is_upper(token) || context.word(token).len() == 1);
    let plain = |token: usize| {
        let word = context.word(token);
        let word = word.replace('’', "'").replace('.', "");
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if shouted && word.len() > 3 => format!("{first}{}", letters.as_str().to_lowercase()),
            _ => word,
        }
    };
    tokens.clone().map(plain).filter(|word| !word.is_empty()).collect()
}
