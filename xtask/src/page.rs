//! The page: its packages from npm, the static site in `www/dist`, and the server.

use std::fs;
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::shell::Shell;
use crate::{engine, toolchain};

/// Options of `cargo xtask serve`.
#[derive(clap::Args)]
pub(crate) struct Serve {
    /// The port to serve at.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Serves the sources and reloads the page when they change, instead of the built site.
    #[arg(long)]
    dev: bool,
}

/// Builds everything and serves it until interrupted.
pub(crate) fn serve(shell: &Shell, options: &Serve) -> Result<()> {
    need_free_port(options.port)?;
    engine::build(shell)?;
    if options.dev {
        install(shell, "www")?;
    } else {
        build(shell)?;
    }
    println!("\nServing Nutgraf at http://localhost:{} (stop with Ctrl+C)", options.port);
    let mut vite = vite(shell, if options.dev { "dev" } else { "preview" });
    become_process(vite.args(["--host", "localhost", "--strictPort", "--port", &options.port.to_string()]))
}

/// Builds the static site and the npm package, from an engine that is already built.
pub(crate) fn build(shell: &Shell) -> Result<()> {
    install(shell, "www")?;
    shell.run(&mut vite(shell, "build"))?;
    ["embed/package/build.mjs", "docs/build.mjs"]
        .iter()
        .try_for_each(|script| shell.run(shell.node().arg(script).current_dir(shell.path("www"))))
}

/// Builds the whole page as one file, from an engine that is already built, and prints its sum.
pub(crate) fn build_single(shell: &Shell) -> Result<()> {
    install(shell, "www")?;
    shell.run(vite(shell, "build").args(["--mode", "single"]))
}

/// Installs the packages that a folder's lock file names, unless they are there.
pub(crate) fn install(shell: &Shell, folder: &str) -> Result<()> {
    toolchain::need_node(shell)?;
    let folder = shell.path(folder);
    // npm leaves this file behind when it is done, so that a broken installation is not taken for one.
    let installed = changed(&folder.join("node_modules/.package-lock.json"));
    if installed.is_some_and(|installed| changed(&folder.join("package-lock.json")) <= Some(installed)) {
        return Ok(());
    }
    let mut npm = shell.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder);
    shell.run(&mut npm).with_context(|| {
        format!(
            "cannot install the packages of {}; npm, which comes with Node, needs the network",
            folder.display()
        )
    })
}

fn vite(shell: &Shell, task: &str) -> Command {
    let mut vite = shell.node();
    vite.args(["node_modules/vite/bin/vite.js", task]).current_dir(shell.path("www"));
    vite
}

fn changed(file: &Path) -> Option<SystemTime> {
    fs::metadata(file).ok()?.modified().ok()
}

/// Browsers try both addresses of `localhost`, so both must be free.
fn need_free_port(port: u16) -> Result<()> {
    let taken = |bound: std::io::Result<TcpListener>| {
        bound.is_err_and(|error| error.kind() == std::io::ErrorKind::AddrInUse)
    };
    if taken(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))
        || taken(TcpListener::bind((Ipv6Addr::LOCALHOST, port)))
    {
        bail!(
            "port {port} is taken: stop what listens there, or choose another with `cargo xtask serve --port N`"
        );
    }
    Ok(())
}

/// Hands this process over, so that whoever stops it stops the server.
#[cfg(unix)]
fn become_process(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec()).context("cannot start Vite")
}

#[cfg(not(unix))]
fn become_process(command: &mut Command) -> Result<()> {
    command.status().map(drop).context("cannot start Vite")
}
