//! Every check there is, one after another; a failing one stops only those that need what it makes.

use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::browsers::{Browser, CHROMIUM, FIREFOX, WEBKIT};
use crate::shell::Shell;
use crate::{engine, page, score, toolchain};

/// Runs all checks; whether all passed. How many did is the last line that is printed.
pub(crate) fn run(shell: &Shell) -> Result<bool> {
    let mut checks = Checks::new(shell)?;
    checks.step("tools", true, |shell| {
        toolchain::add_wasm_target(shell)?;
        toolchain::add_components(shell)?;
        toolchain::need_node(shell)
    });
    checks.step("format", true, |shell| shell.run(shell.cargo().args(["fmt", "--all", "--check"])));
    checks.step("clippy", true, |shell| clippy(shell, &["--workspace", "--all-targets"]));
    checks.step("clippy for the browser", true, |shell| {
        engine::ALL.iter().try_for_each(|wasm| {
            let alone = ["--no-default-features", "--features", wasm.feature];
            clippy(shell, &[&["--lib", "--target", "wasm32-unknown-unknown"][..], &alone].concat())
        })
    });
    checks.step("native tests", true, native_tests);
    let program = checks.step("command line", true, engine::build_program).is_some();
    let engine = checks.step("engine for the browser", true, engine::build).is_some();
    let page = checks.step("page", engine, page::build).is_some();
    checks.step("texts", page, |shell| shell.run(shell.node().arg("tests/texts/run.mjs")));
    checks.step("words and views of the element", page, |shell| {
        shell.run(shell.node().arg("--test").args(files(shell, "tests/embed", ".test.mjs")?))
    });
    let chrome = checks.step("Chromium", true, |shell| CHROMIUM.need(shell));
    let ready = program && page && chrome.is_some();
    let chrome = chrome.unwrap_or_default();
    let in_chromium = |shell: &Shell, script| browse(shell, script, &CHROMIUM, &chrome);
    checks.step("native = wasm", ready, |shell| in_chromium(shell, "tests/browser/native-wasm.mjs"));
    checks.step("exports: native = wasm", program && engine, |shell| {
        shell.run(shell.node().arg("tests/browser/native-exports.mjs").env("NUTGRAF", shell.program()))
    });
    checks.step("browser stories", ready, |shell| in_chromium(shell, "tests/browser/run.mjs"));
    checks.step("budget", ready, |shell| in_chromium(shell, "tests/budget.mjs"));
    checks.step("pages of others", ready, |shell| {
        page::install(shell, "tests/hosts")?;
        in_chromium(shell, "tests/hosts/run.mjs")
    });
    checks.step("main path in Chromium", ready, |shell| walk(shell, MAIN_PATH, &CHROMIUM, &chrome));
    checks.step("embedding in Chromium", ready, |shell| walk(shell, EMBEDDING, &CHROMIUM, &chrome));
    let mut browsers = vec![(&CHROMIUM, chrome.clone())];
    for (browser, [title, path, embedding]) in OTHER_BROWSERS {
        let found = checks.step(title, true, |shell| find_other(shell, browser));
        match found {
            Some(Some(file)) => {
                checks.step(path, program && page, |shell| walk(shell, MAIN_PATH, browser, &file));
                checks.step(embedding, program && page, |shell| walk(shell, EMBEDDING, browser, &file));
                browsers.push((browser, file));
            }
            Some(None) => {
                let Browser { name, .. } = browser;
                println!("{path}, {embedding} ... skipped: {name} is not installed; {}", browser.advice())
            }
            None => {}
        }
    }
    checks.step("package", ready, |shell| {
        let paths = browsers.iter().map(|(browser, file)| (browser.variable, file));
        shell.run(shell.node().arg("tests/package/run.mjs").envs(paths))
    });
    checks.step("size", engine, |shell| shell.run(shell.node().arg("tests/size.mjs")));
    match score::missing(shell) {
        Some(reason) => println!("score ... skipped: {reason}"),
        None => {
            if checks.step("score", program, score::run).is_some() {
                checks.show_log()?;
            }
        }
    }
    Ok(checks.finish())
}

fn clippy(shell: &Shell, what: &[&str]) -> Result<()> {
    shell.run(shell.cargo().arg("clippy").args(what).args(["--", "--deny=warnings"]))
}

fn native_tests(shell: &Shell) -> Result<()> {
    shell.run(shell.cargo().args(["test", "--workspace", "--no-fail-fast"]).env_remove("NUTGRAF_BLESS"))
}

/// Scripts that walk through pages in any browser.
const MAIN_PATH: &str = "tests/browser/main-path.mjs";
const EMBEDDING: &str = "tests/embed/run.mjs";

/// Browsers that a developer may lack, with the names of their checks.
const OTHER_BROWSERS: [(&Browser, [&str; 3]); 2] = [
    (&FIREFOX, ["Firefox", "main path in Firefox", "embedding in Firefox"]),
    (&WEBKIT, ["WebKit", "main path in WebKit", "embedding in WebKit"]),
];

/// `None` where it may be missing: never on a machine whose work is to test, which says so in `CI`.
fn find_other(shell: &Shell, browser: &Browser) -> Result<Option<PathBuf>> {
    let found = browser.find_or_install(shell)?;
    if found.is_none() && env::var_os("CI").is_some() {
        bail!("{} was not found, and CI is set; {}", browser.name, browser.advice());
    }
    Ok(found)
}

/// Runs a script that drives one browser.
fn browse(shell: &Shell, script: &str, browser: &Browser, file: &Path) -> Result<()> {
    shell.run(&mut driving(shell, script, browser, file))
}

/// Walks through pages in one browser.
fn walk(shell: &Shell, script: &str, browser: &Browser, file: &Path) -> Result<()> {
    shell.run(driving(shell, script, browser, file).arg(browser.name))
}

/// The files of a folder whose names end so.
fn files(shell: &Shell, folder: &str, end: &str) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(shell.path(folder)).with_context(|| format!("cannot read {folder}"))?;
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    Ok(paths.filter(|path| path.to_string_lossy().ends_with(end)).collect())
}

fn driving(shell: &Shell, script: &str, browser: &Browser, file: &Path) -> Command {
    let mut node = shell.node();
    node.arg(script).env(browser.variable, file).env("NUTGRAF", shell.program());
    node
}

struct Checks<'s> {
    shell: &'s Shell,
    log: PathBuf,
    passed: usize,
    failed: Vec<&'static str>,
    begun: Instant,
}

#[allow(
    clippy::disallowed_methods,
    reason = "how long a check takes is worth knowing; no result depends on it"
)]
impl<'s> Checks<'s> {
    fn new(shell: &'s Shell) -> Result<Self> {
        let log = shell.target("xtask/step.log");
        fs::create_dir_all(shell.target("xtask")).context("cannot make a folder for the logs")?;
        Ok(Self { shell, log, passed: 0, failed: Vec::new(), begun: Instant::now() })
    }

    /// Runs one check, with what it prints kept back until it fails. `None` where it failed or was not `ready`.
    fn step<T>(
        &mut self,
        name: &'static str,
        ready: bool,
        work: impl FnOnce(&Shell) -> Result<T>,
    ) -> Option<T> {
        print!("{name} ... ");
        let _ = io::stdout().flush();
        let begun = Instant::now();
        let outcome = if ready { self.logged(work) } else { Err(anyhow::anyhow!("needs what failed above")) };
        match outcome {
            Ok(made) => {
                println!("ok ({:.1} s)", begun.elapsed().as_secs_f32());
                self.passed += 1;
                Some(made)
            }
            Err(error) => {
                println!("FAILED");
                if ready {
                    let _ = self.show_log();
                }
                println!("{name}: {error:#}\n");
                self.failed.push(name);
                None
            }
        }
    }

    fn logged<T>(&self, work: impl FnOnce(&Shell) -> Result<T>) -> Result<T> {
        let log = File::create(&self.log).with_context(|| format!("cannot write {}", self.log.display()))?;
        work(&self.shell.logging_to(log))
    }

    fn show_log(&self) -> Result<()> {
        let log = fs::read(&self.log).context("cannot read the log")?;
        Ok(io::stdout().write_all(&log)?)
    }

    fn finish(self) -> bool {
        println!("\n{:.0} s in all", self.begun.elapsed().as_secs_f32());
        if !self.failed.is_empty() {
            println!("failed: {}", self.failed.join(", "));
        }
        println!("{} passed, {} failed", self.passed, self.failed.len());
        self.failed.is_empty()
    }
}
