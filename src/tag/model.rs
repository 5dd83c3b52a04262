//! The learned weights: one file of parts, each used where it lies.

use super::class::{RELATIONS, TAGS};
use super::lemma::Lemmas;
use super::lexicon::Lexicon;
use super::names::{KINDS, PLACES};
use super::sure::Sure;
use super::table::Table;
use super::tree::MOVES;

/// The first bytes of the file.
pub const MAGIC: &[u8; 4] = b"NGR2";
/// How many parts the file has.
pub const PARTS: usize = 10;

/// The weights of all readers.
#[derive(Clone, Debug)]
pub struct Model<'m> {
    /// Known words.
    pub lexicon: Lexicon<'m>,
    /// Part-of-speech tags.
    pub tags: Table<'m, TAGS>,
    /// The moves of the parser.
    pub moves: Table<'m, MOVES>,
    /// Relations between head and child.
    pub relations: Table<'m, RELATIONS>,
    /// Where names begin and end.
    pub places: Table<'m, PLACES>,
    /// What they name.
    pub kinds: Table<'m, KINDS>,
    /// Lemmas.
    pub lemmas: Lemmas<'m>,
    /// Contexts in which the move is sure.
    pub sure_moves: Sure<'m>,
    /// Contexts in which the relation is sure.
    pub sure_relations: Sure<'m>,
}

impl<'m> Model<'m> {
    /// The model in these bytes; parts that are missing know nothing.
    pub fn new(bytes: &'m [u8]) -> Self {
        let parts = parts(bytes);
        Self {
            lexicon: Lexicon::new(parts[0], parts[1]),
            tags: Table::new(parts[2]),
            moves: Table::new(parts[3]),
            relations: Table::new(parts[4]),
            places: Table::new(parts[5]),
            kinds: Table::new(parts[6]),
            lemmas: Lemmas::new(parts[7]),
            sure_moves: Sure::new(parts[8]),
            sure_relations: Sure::new(parts[9]),
        }
    }
}

/// The parts of the file: after the first bytes come their lengths, then they themselves.
pub fn parts(bytes: &[u8]) -> [&[u8]; PARTS] {
    let mut parts = [&[][..]; PARTS];
    let Some(lengths) = bytes.strip_prefix(MAGIC) else { return parts };
    let mut at = 4 * PARTS;
    for (i, part) in parts.iter_mut().enumerate() {
        let Some(&[a, b, c, d]) = lengths.get(4 * i..4 * i + 4) else { return [&[]; PARTS] };
        let end = at.saturating_add(u32::from_le_bytes([a, b, c, d]) as usize);
        let Some(found) = lengths.get(at..end) else { return [&[]; PARTS] };
        *part = found;
        at = end;
    }
    parts
}
