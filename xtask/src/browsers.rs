//! The browsers that the tests and the benchmark drive: where each is found, and how it comes onto a machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::shell::Shell;

/// A browser, or the program that drives it.
pub(crate) struct Browser {
    /// As the drivers in `tests/browser` name it.
    pub(crate) name: &'static str,
    /// The variable that holds its path, for them and from whoever has one of their own.
    pub(crate) variable: &'static str,
    /// What the programs are called that will do.
    programs: &'static [&'static str],
    /// Where they lie on systems that put them on no path.
    usual_places: &'static [&'static str],
    /// What must be there beside it.
    needs: &'static [&'static str],
    /// Debian's packages of all that.
    packages: &'static [&'static str],
}

pub(crate) const CHROMIUM: Browser = Browser {
    name: "chromium",
    variable: "CHROME",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"],
    usual_places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ],
    needs: &[],
    packages: &["chromium"],
};

pub(crate) const FIREFOX: Browser = Browser {
    name: "firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    usual_places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
    ],
    needs: &[],
    packages: &["firefox-esr"],
};

/// WebKitGTK's driver starts a small browser of its own, which wants a screen.
pub(crate) const WEBKIT: Browser = Browser {
    name: "webkit",
    variable: "WEBKIT",
    programs: &["WebKitWebDriver"],
    usual_places: &[],
    needs: &["xvfb-run"],
    packages: &["webkit2gtk-driver", "xvfb", "xauth"],
};

impl Browser {
    /// Finds it, and installs it where that needs no asking. `None` where it is missing and only a person can mend that.
    pub(crate) fn find_or_install(&self, shell: &Shell) -> Result<Option<PathBuf>> {
        let Self { name, variable, .. } = self;
        if let Some(chosen) = env::var_os(variable) {
            let chosen = PathBuf::from(chosen);
            if !chosen.is_file() {
                bail!("{variable} names {}, which is no file: set it to a {name}", chosen.display());
            }
            return Ok(Some(chosen));
        }
        if let Some(found) = self.find() {
            return Ok(Some(found));
        }
        if !may_install(shell) {
            return Ok(None);
        }
        println!("No {name} was found: installing Debian's {}.", self.packages.join(", "));
        install(shell, self.packages).with_context(|| format!("cannot install {name}; {}", self.advice()))?;
        let found = self.find();
        found
            .with_context(|| format!("{name} was installed and still is not on the PATH; {}", self.advice()))
            .map(Some)
    }

    /// The same, where nothing goes without it.
    pub(crate) fn need(&self, shell: &Shell) -> Result<PathBuf> {
        self.find_or_install(shell)?
            .with_context(|| format!("{} was not found; {}", self.name, self.advice()))
    }

    /// How a person gets it.
    pub(crate) fn advice(&self) -> String {
        let Self { variable, .. } = self;
        let packages = self.packages.join(" ");
        format!(
            "on Debian and Ubuntu `sudo apt-get install {packages}`; elsewhere install it by hand and set {variable} to its path"
        )
    }

    fn find(&self) -> Option<PathBuf> {
        if self.needs.iter().any(|program| on_path(program).is_none()) {
            return None;
        }
        let usual = || self.usual_places.iter().map(PathBuf::from).find(|file| file.is_file());
        self.programs.iter().find_map(|program| on_path(program)).or_else(usual)
    }
}

fn on_path(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|file| file.is_file())
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

fn install(shell: &Shell, packages: &[&str]) -> Result<()> {
    let install = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    for arguments in [&["update"][..], &install] {
        let mut apt = shell.command("apt-get");
        shell.run(apt.args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}
