//! The score against hand-made fact sheets, where the folder that holds them lies beside the project.

use anyhow::Result;

use crate::shell::Shell;

const NEED: &str = "people=.93,roles=.85,organizations=.82,places=.93,instruments=.6,\
    money=.98,bounds=.92,quantities=.88,times=.92,furniture=.85,\
    quotes=.92,said=.75,commitments=.65,meetings=.65,mean=.83";

/// What is not there to score with.
pub(crate) fn missing(shell: &Shell) -> Option<&'static str> {
    if !shell.path("../shared/score/score.py").is_file() {
        return Some("there is no ../shared with fact sheets");
    }
    let python = shell.ask(shell.command("python3").arg("--version")).ok().flatten();
    python.is_none().then_some("python3 is not installed")
}

/// Scores the command line; fails below what is needed.
pub(crate) fn run(shell: &Shell) -> Result<()> {
    let program = format!("{} --published={{published}} {{file}}", shell.program().display());
    let mut score = shell.command("python3");
    score.args(["../shared/score/score.py", "--gold", "../shared/gold", "--articles", "../shared/articles"]);
    shell.run(score.args(["--run", &program, "--need", NEED]))
}
