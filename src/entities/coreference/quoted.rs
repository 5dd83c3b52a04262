//! Which tokens stand between quotation marks, where "he" is whom the speaker means.

use crate::entities::context::Context;

/// For each token whether it is quoted; a paragraph's end closes what is open.
pub(super) fn mask(context: &Context<'_, '_>) -> Vec<bool> {
    let mut mask = vec![false; context.document.tokens().len()];
    let (mut open, mut paragraph) = (false, usize::MAX);
    for sentence in context.document.sentences() {
        if sentence.paragraph != paragraph {
            (open, paragraph) = (false, sentence.paragraph);
        }
        for token in sentence.tokens.clone() {
            open = match context.word(token) {
                "“" | "«" | "``" => true,
                "”" | "»" | "''" => false,
                "\"" => !open,
                _ => open,
            };
            mask[token] = open;
        }
    }
    mask
}
