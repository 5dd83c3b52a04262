//! The one door for building, serving, testing and measuring: `cargo xtask <task>`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line is for")]

mod bench;
mod bless;
mod browsers;
mod checks;
mod engine;
mod page;
mod score;
mod shell;
mod tables;
mod toolchain;
mod train;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::shell::Shell;

/// Builds, serves, tests and measures Nutgraf.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds everything and serves the page at http://localhost:8080.
    Serve(page::Serve),
    /// Builds the static site in www/dist, and beside it the whole page as one file.
    Build {
        /// Builds only the one file, www/dist/nutgraf.html, which works from a disk.
        #[arg(long)]
        single: bool,
    },
    /// Runs every check there is.
    Test,
    /// Measures speed and size in a headless browser, beside other libraries.
    Bench,
    /// Makes the tables in src/data anew from their sources.
    Tables(tables::Tables),
    /// Learns the reader's weights in src/data from the corpora: `--data <folder>`.
    Train {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Accepts what the tests find now as what they are to find.
    Bless {
        #[arg(value_enum, default_value_t = bless::What::Goldens)]
        what: bless::What,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs a task; whether what it checks holds.
fn run(task: Task) -> anyhow::Result<bool> {
    let shell = Shell::new()?;
    match task {
        Task::Serve(options) => page::serve(&shell, &options)?,
        Task::Build { single } => {
            engine::build(&shell)?;
            if single { page::build_single(&shell)? } else { page::build(&shell)? }
        }
        Task::Test => return checks::run(&shell),
        Task::Bench => return bench::run(&shell),
        Task::Tables(options) => tables::run(&options)?,
        Task::Train { arguments } => train::run(arguments.into_iter())?,
        Task::Bless { what } => bless::run(&shell, what)?,
    }
    Ok(true)
}
