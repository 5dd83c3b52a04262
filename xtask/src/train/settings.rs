//! What the learning can be told: how much room each part has, and how long it learns.

use anyhow::{Context, Result, bail};

/// Room (as powers of two of rows), rounds, margins, and how finely weights are kept.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settings {
    pub tag: Part,
    pub moves: Part,
    pub relations: Part,
    pub places: Part,
    pub kinds: Part,
    /// How many sentences of the news are learned from with names that a first model found.
    pub news_names: usize,
    /// How clearly all mentions of a name must speak for one kind.
    pub clear: i64,
    /// How often the parser learns from a sentence of news or of an interview, where it learns once from others.
    pub near: usize,
    /// Into how many parts the corpora are cut, to find in each what others make look like a name.
    pub folds: usize,
}

/// One table of weights.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    pub bits: u32,
    pub rounds: usize,
    /// How many runs, each in another order, are averaged.
    pub runs: u64,
    /// How far the right class must lie before the next best.
    pub margin: f32,
    /// How many steps most weights fall into on each side of zero.
    pub levels: f32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            tag: Part { bits: 14, rounds: 6, runs: 2, margin: 5.0, levels: 9.0 },
            moves: Part { bits: 17, rounds: 8, runs: 6, margin: 20.0, levels: 12.0 },
            relations: Part { bits: 14, rounds: 8, runs: 5, margin: 20.0, levels: 9.0 },
            places: Part { bits: 14, rounds: 8, runs: 6, margin: 5.0, levels: 18.0 },
            kinds: Part { bits: 14, rounds: 8, runs: 4, margin: 5.0, levels: 18.0 },
            news_names: 3000,
            clear: 5,
            near: 3,
            folds: 2,
        }
    }
}

impl Settings {
    /// Changes one of them, as in "moves.bits=16", to try what it does.
    pub(crate) fn set(&mut self, change: &str) -> Result<()> {
        let (name, value) = change.split_once('=').with_context(|| format!("{change} is no name=value"))?;
        let value: f64 = value.parse().with_context(|| format!("{value} is no number"))?;
        let (part, field) = name.split_once('.').unwrap_or(("", name));
        let part = match part {
            "tag" => &mut self.tag,
            "moves" => &mut self.moves,
            "relations" => &mut self.relations,
            "places" => &mut self.places,
            "kinds" => &mut self.kinds,
            _ => {
                match field {
                    "news_names" => self.news_names = value as usize,
                    "near" => self.near = value as usize,
                    "folds" => self.folds = value as usize,
                    "clear" => self.clear = value as i64,
                    _ => bail!("no setting {name}"),
                }
                return Ok(());
            }
        };
        match field {
            "bits" => part.bits = value as u32,
            "rounds" => part.rounds = value as usize,
            "runs" => part.runs = value as u64,
            "margin" => part.margin = value as f32,
            "levels" => part.levels = value as f32,
            _ => bail!("no setting {name}"),
        }
        Ok(())
    }
}
