//! Names of weapons, military vehicles, aircraft, drones and rockets.

use super::table::Table;
use crate::lexicon::rows::Rows;

static EQUIPMENT: Table = Table::new(|| Rows::new(include_str!("../../data/gazetteer/equipment.tsv")));

/// Whether a weapon, vehicle, aircraft or drone is known by this name.
pub(crate) fn is_known(name: &str) -> bool {
    EQUIPMENT.find(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weapons_are_known_by_type_and_by_name() {
        for name in [
            "HIMARS", "Leopard 2A6", "Leopard 2", "Leopard", "Grad", "2B26", "Orlan-10", "Shahed-136",
            "Shahed", "T-72B3", "T-72",
        ] {
            assert!(is_known(name), "{name}");
        }
        for name in ["Tank", "Truck", "Unknown", "The", "Boeing", "Toyota", "Vehicle", "Shark", ""] {
            assert!(!is_known(name), "{name}");
        }
    }
}
