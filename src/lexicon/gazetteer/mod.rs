//! Names known beforehand: countries, regions, cities, first names, organizations, equipment, offices.
//!
//! Each table is searched where it lies in the program, so that knowing many names costs no start and no memory. Names are
//! matched in exact case but without regard to marks on letters and to the shape of apostrophes (see [`fold`]).

pub(crate) mod city;
pub(crate) mod country;
pub(crate) mod equipment;
pub(crate) mod first_name;
mod fold;
pub(crate) mod office;
pub(crate) mod organization;
pub(crate) mod region;
mod table;
pub(crate) use fold::folded;
