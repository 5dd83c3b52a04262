//! Words that, capitalised, begin a sentence far more often than they go on a name.

use crate::text::words::is_among;

/// Whether this capitalised word tells that the stop before it ended a sentence.
pub(super) fn is_starter(word: &str) -> bool {
    is_among(STARTERS, word)
}

/// Function words and a few others of the news. Sorted.
const STARTERS: &[&str] = &[
    "A", "According", "After", "Also", "Although", "Among", "An", "Are", "As", "Asked", "At", "Because",
    "Before", "Both", "But", "By", "Can", "Despite", "Did", "Do", "Does", "During", "Each", "Earlier", "For",
    "From", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "Is", "It", "Its",
    "Last", "Later", "Many", "Meanwhile", "Most", "My", "Not", "Now", "Officials", "On", "Our", "Please",
    "Police", "She", "Since", "So", "Some", "Still", "Such", "That", "The", "Their", "Then", "There",
    "These", "They", "This", "Those", "Though", "Today", "Under", "Until", "We", "What", "When", "Where",
    "While", "Who", "Why", "With", "Yesterday", "Yet", "You", "Your",
];
