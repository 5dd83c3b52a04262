//! The one door for building, serving, testing and measuring: `cargo xtask <task>`.
fn main() {}
