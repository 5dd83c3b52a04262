//! What must be installed before anything can be built, and what can be added without asking.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::shell::Shell;

/// Adds Rust's WebAssembly target where it is missing.
pub(crate) fn add_wasm_target(shell: &Shell) -> Result<()> {
    let asked = shell.ask(
        shell.command("rustc").args(["--print", "target-libdir", "--target", "wasm32-unknown-unknown"]),
    )?;
    if asked.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    println!("Adding the Rust target wasm32-unknown-unknown.");
    shell.run(shell.command("rustup").args(["target", "add", "wasm32-unknown-unknown"])).context(
        "Rust's target wasm32-unknown-unknown is missing and could not be added; \
         install rustup from https://rustup.rs, or add the target as your system's packages offer it",
    )
}

/// Adds rustfmt and clippy where they are missing.
pub(crate) fn add_components(shell: &Shell) -> Result<()> {
    for (component, program) in [("rustfmt", "cargo-fmt"), ("clippy", "cargo-clippy")] {
        if !matches!(shell.ask(shell.command(program).arg("--version")), Ok(Some(_))) {
            println!("Adding the Rust component {component}.");
            shell
                .run(shell.command("rustup").args(["component", "add", component]))
                .with_context(|| format!("{component} is missing and could not be added"))?;
        }
    }
    Ok(())
}

/// Fails with a plain message where Node is missing or too old for Vite.
pub(crate) fn need_node(shell: &Shell) -> Result<()> {
    let advice = "install Node 20.19 or newer (22.12 or newer of Node 22) from https://nodejs.org";
    let Some(version) = shell.ask(shell.node().arg("--version"))? else {
        bail!("Node is not installed: {advice}");
    };
    if !node_runs_vite(&version) {
        bail!("Node {version} is too old: {advice}");
    }
    Ok(())
}

fn node_runs_vite(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    matches!((numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)), (20, 19..) | (22, 12..) | (23.., _))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_must_be_new_enough() {
        assert!(["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.0"].into_iter().all(node_runs_vite));
        assert!(!["v18.20.4", "v20.18.3", "v21.7.3", "v22.11.0", "", "node"].into_iter().any(node_runs_vite));
    }
}
