//! Speed and size in a headless browser, beside other libraries.

use anyhow::Result;

use crate::shell::Shell;
use crate::{browsers, engine, page, toolchain};

/// Measures, prints a table, and says whether the targets are met.
pub(crate) fn run(shell: &Shell) -> Result<bool> {
    toolchain::need_node(shell)?;
    let chrome = browsers::CHROMIUM.need(shell)?;
    engine::build(shell)?;
    page::build(shell)?;
    page::install(shell, "tests/bench")?;
    shell.run(shell.node().arg("tests/bench/run.mjs").env("CHROME", chrome))?;
    Ok(true)
}
