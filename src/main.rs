//! The command line: reads articles and prints their facts, as JSON or in another format.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "printing is what a command line is for")]

mod command;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let arguments = command::Arguments::parse();
    let tell = |message: &str| eprintln!("nutgraf: {message}");
    match command::run(&arguments, &tell) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(message) => {
            if !message.is_empty() {
                tell(&message);
            }
            ExitCode::from(2)
        }
    }
}
