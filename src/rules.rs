//! The one table of rules.

pub use crate::rule::Rule;

/// Every rule, room by room.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [
        crate::values::money::RULES,
        crate::values::quantity::RULES,
        crate::values::time::RULES,
        crate::entities::name::RULES,
        crate::entities::identity::RULES,
        crate::entities::role::RULES,
        crate::entities::coreference::RULES,
        crate::facts::quotation::RULES,
        crate::facts::commitment::RULES,
        crate::facts::statement::RULES,
        crate::facts::meeting::RULES,
        crate::facts::event::RULES,
        crate::facts::comparison::RULES,
    ]
    .into_iter()
    .flatten()
    .copied()
}
