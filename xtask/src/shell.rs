//! Where commands run, where their output goes, and how a failing one is told.

use std::env;
use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The project's folders, and the log that takes the commands' output instead of the terminal.
pub(crate) struct Shell {
    root: PathBuf,
    target: PathBuf,
    log: Option<File>,
}

impl Shell {
    pub(crate) fn new() -> Result<Self> {
        // Cargo sets it when it runs a program; the value from the build would be wrong in a moved checkout.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
        let root =
            package.parent().context("xtask has no parent folder; run it as `cargo xtask`")?.to_owned();
        let target = target_folder(&root)?;
        Ok(Self { root, target, log: None })
    }

    /// The same, with the commands' output going into `log`.
    pub(crate) fn logging_to(&self, log: File) -> Self {
        Self { root: self.root.clone(), target: self.target.clone(), log: Some(log) }
    }

    /// A path of the project.
    pub(crate) fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path below Cargo's target folder.
    pub(crate) fn target(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.target.join(relative)
    }

    /// The native program, as `cargo build --release` leaves it.
    pub(crate) fn program(&self) -> PathBuf {
        self.target(format!("release/nutgraf{}", env::consts::EXE_SUFFIX))
    }

    /// A command that runs in the project's root.
    pub(crate) fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.current_dir(&self.root);
        command
    }

    pub(crate) fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from))
    }

    pub(crate) fn node(&self) -> Command {
        self.command("node")
    }

    /// Runs a command to its end; fails, naming it, when it does.
    pub(crate) fn run(&self, command: &mut Command) -> Result<()> {
        if let Some(log) = &self.log {
            let log = || log.try_clone().context("cannot share the log file");
            command.stdin(Stdio::null()).stdout(log()?).stderr(log()?);
        }
        let status = command.status().with_context(|| cannot_start(command))?;
        if !status.success() {
            bail!("`{}` failed ({status})", line(command));
        }
        Ok(())
    }

    /// Runs a command and gives what it prints; `None` where it is not installed.
    pub(crate) fn ask(&self, command: &mut Command) -> Result<Option<String>> {
        match command.stderr(Stdio::null()).output() {
            Ok(output) if output.status.success() => {
                Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()))
            }
            Ok(output) => bail!("`{}` failed ({})", line(command), output.status),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error).with_context(|| cannot_start(command)),
        }
    }
}

fn target_folder(root: &Path) -> Result<PathBuf> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(root)
        .output()
        .context("cannot start cargo; run this as `cargo xtask`")?;
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
        .with_context(|| format!("`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr)))?;
    let folder = metadata["target_directory"].as_str().context("`cargo metadata` names no target folder")?;
    Ok(PathBuf::from(folder))
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`; is it installed and on the PATH?", command.get_program().display())
}

fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
