//! Accepting a change: what the tests find now becomes what they are to find. Never part of a test run.

use anyhow::Result;

use crate::engine;
use crate::shell::Shell;
use crate::toolchain;

/// What is accepted.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum What {
    /// The whole-article results below tests/goldens, and the exports below tests/exports/goldens.
    Goldens,
    /// The compressed size of each wasm, in tests/size.txt.
    Size,
}

/// Writes the files that the tests compare with.
pub(crate) fn run(shell: &Shell, what: What) -> Result<()> {
    match what {
        What::Goldens => shell.run(
            shell.cargo().args(["test", "--test", "goldens", "--test", "exports"]).env("NUTGRAF_BLESS", "1"),
        ),
        What::Size => {
            toolchain::need_node(shell)?;
            engine::build(shell)?;
            shell.run(shell.node().args(["tests/size.mjs", "--bless"]))
        }
    }
}
