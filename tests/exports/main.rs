//! The exports of one article as their goldens have them, and what other programs read in them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod article;
mod evidence;
mod goldens;
mod hostile;
mod kept;
mod read_back;
