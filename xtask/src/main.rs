//! The one door for building, serving, testing and measuring: `cargo xtask <task>`.

use std::path::Path;

mod tables;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("tables") => {
            let data =
                arguments.iter().position(|argument| argument == "--data").map(|at| arguments.get(at + 1));
            let data = data.flatten().map_or("../shared/data", String::as_str);
            tables::tables(Path::new(data), arguments.iter().any(|argument| argument == "--check"))
        }
        _ => anyhow::bail!("tasks: tables [--data DIR] [--check]"),
    }
}
