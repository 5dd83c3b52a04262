//! What a rule is: a name, which every value and fact that it finds carries, and a help text, which is the doc comment
//! beside it.

/// A named rule. Its name is `room/rule`, where the room is its folder.
#[derive(Debug)]
pub struct Rule {
    /// "money/symbol": unique, and part of the public result.
    pub name: &'static str,
    /// What it finds, the value it gives, what it misses on purpose, an example.
    pub help: &'static str,
}

/// Declares rules: the doc comment becomes the help that the page shows.
macro_rules! rules {
    ($($(#[doc = $help:literal])+ $constant:ident = $name:literal;)+) => {
        $($(#[doc = $help])+ pub(crate) static $constant: $crate::rule::Rule =
            $crate::rule::Rule { name: $name, help: concat!($($help, "\n"),+) };)+
        /// The rules of this room.
        pub(crate) static RULES: &[&$crate::rule::Rule] = &[$(&$constant),+];
    };
}
pub(crate) use rules;
