//! The one door for building, serving, testing and measuring: `cargo xtask <task>`.

mod train;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    match arguments.next().as_deref() {
        Some("train") => train::run(arguments),
        _ => anyhow::bail!("usage: cargo xtask train --data <folder>"),
    }
}
