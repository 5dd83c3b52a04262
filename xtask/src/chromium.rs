//! The browser that the tests and the benchmark drive.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::Shell;

const NAMES: &[&str] =
    &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];

const USUAL_PLACES: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// Finds Chromium or Chrome, and installs it where that needs no asking.
pub(crate) fn find_or_install(shell: &Shell) -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("CHROME") {
        let chosen = PathBuf::from(chosen);
        if !chosen.is_file() {
            bail!("CHROME names {}, which is no file: set it to a Chromium or Chrome", chosen.display());
        }
        return Ok(chosen);
    }
    if let Some(found) = find() {
        return Ok(found);
    }
    if !may_install(shell) {
        bail!(
            "no Chromium or Chrome was found: install one (Debian and Ubuntu: `sudo apt-get install chromium`; \
             elsewhere from https://www.google.com/chrome), or set CHROME to its path"
        );
    }
    println!("No Chromium or Chrome was found: installing Debian's chromium.");
    install(shell)?;
    find().context("chromium was installed and still is not on the PATH; set CHROME to its path")
}

fn find() -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let on_path = NAMES.iter().flat_map(|name| {
        folders.iter().map(move |folder| folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)))
    });
    on_path.chain(USUAL_PLACES.iter().map(PathBuf::from)).find(|file| file.is_file())
}

/// Only as root on Debian and its children, where this is one command that asks nothing.
fn may_install(shell: &Shell) -> bool {
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let debian = release.lines().any(|line| {
        let (key, value) = line.split_once('=').unwrap_or_default();
        matches!(key, "ID" | "ID_LIKE") && ["debian", "ubuntu"].iter().any(|name| value.contains(name))
    });
    let user = shell.ask(shell.command("id").arg("-u")).ok().flatten();
    debian && Path::new("/usr/bin/apt-get").is_file() && user.as_deref() == Some("0")
}

fn install(shell: &Shell) -> Result<()> {
    for arguments in [&["update"][..], &["install", "--yes", "--no-install-recommends", "chromium"]] {
        let mut apt = shell.command("apt-get");
        shell.run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).context(
            "cannot install chromium; install Chromium or Chrome by hand, or set CHROME to its path",
        )?;
    }
    Ok(())
}
