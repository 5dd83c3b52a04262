//! The engine for the browser: the crate as WebAssembly, and the JavaScript that loads it, in `www/engine`.
//!
//! The crate gives several wasm files, each from one of its features, so that the page loads what it needs.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::shell::Shell;
use crate::toolchain;

/// A wasm file of the browser.
pub(crate) struct Wasm {
    /// The feature of the crate that it is made from, alone.
    pub(crate) feature: &'static str,
    /// The name of its JavaScript in `www/engine`; the wasm's own is that with `_bg` behind it.
    name: &'static str,
    /// What it is optimised for: 2 is speed, "s" is size.
    optimised: &'static str,
    /// Whether the page fetches it. The others come packed in a script, since a page that has locked itself fetches nothing.
    fetched: bool,
}

/// All of them.
pub(crate) const ALL: [Wasm; 3] = [
    Wasm { feature: "reader", name: "nutgraf", optimised: "2", fetched: true },
    Wasm { feature: "export", name: "export", optimised: "s", fetched: false },
    Wasm { feature: "extract", name: "extract", optimised: "2", fetched: false },
];

/// Builds the engine for the browser.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    toolchain::add_wasm_target(shell)?;
    ALL.iter().try_for_each(|wasm| {
        compile(shell, wasm)?;
        bind(shell, wasm)
    })
}

/// Builds the command line.
pub(crate) fn build_program(shell: &Shell) -> Result<()> {
    shell.run(shell.cargo().args(["build", "--release", "--bin", "nutgraf"]))
}

fn compile(shell: &Shell, wasm: &Wasm) -> Result<()> {
    let mut cargo = shell.cargo();
    cargo.args(["build", "--release", "--lib", "--target", "wasm32-unknown-unknown"]);
    cargo.args(["--no-default-features", "--features", wasm.feature]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags(shell));
    // The linker would strip what tells which features of WebAssembly the code may use; `bind` strips the rest.
    cargo.env("CARGO_PROFILE_RELEASE_STRIP", "none");
    cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", wasm.optimised);
    shell.run(&mut cargo)
}

/// Panic messages hold the paths of sources: without the folders of this machine, all machines build the same bytes.
fn flags(shell: &Shell) -> String {
    let folders = registries().into_iter().map(|folder| (folder, "crates"));
    folders
        .chain([(shell.path(""), "nutgraf")])
        // Cargo splits the flags at blanks, so that a folder with one cannot be named.
        .filter(|(folder, _)| !folder.to_string_lossy().contains(' '))
        .map(|(folder, name)| format!("--remap-path-prefix={}={name} ", folder.display()))
        // Every browser of today has it, and the reader sums its weights a row at a time.
        // Less is inlined than usual: the browser compiles what it runs for the first time, and a first result comes a fifth
        // sooner for a twentieth of the speed; 40 KB fewer go over the wire.
        .chain(["-Ctarget-feature=+simd128 -Cllvm-args=-inline-threshold=50".to_owned()])
        .collect()
}

/// Where Cargo unpacks crates: a folder for each registry.
fn registries() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")));
    let folders = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let mut folders: Vec<PathBuf> =
        folders.into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    folders.sort();
    folders
}

/// Makes the JavaScript beside the wasm.
fn bind(shell: &Shell, wasm: &Wasm) -> Result<()> {
    let folder = shell.path("www/engine");
    let input = shell.target("wasm32-unknown-unknown/release/nutgraf.wasm");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&input).out_name(wasm.name).typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    // The page's bundler finds a wasm to fetch through the path that the JavaScript names by default.
    bindgen.omit_default_module_path(!wasm.fetched);
    bindgen.web(true).context("cannot write JavaScript modules")?;
    fs::create_dir_all(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    bindgen.generate(&folder).with_context(|| {
        format!(
            "cannot make the JavaScript for {}; wasm-bindgen and wasm-bindgen-cli-support must have the same version",
            input.display()
        )
    })
}
