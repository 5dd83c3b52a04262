//! Where the files of an export go: to the terminal, to a file, or into a folder.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::Path;

use nutgraf::export::File;

/// Writes the files to `output`, or prints the only one.
///
/// # Errors
///
/// A message that names what could not be written and why.
pub(super) fn files(files: &[File], output: Option<&Path>) -> Result<(), String> {
    match (files, output) {
        ([only], None) => print(&only.content),
        ([only], Some(path)) if !path.is_dir() => write(path, &only.content),
        (several, Some(folder)) => {
            fs::create_dir_all(folder)
                .map_err(|error| format!("cannot make the folder {}: {error}", folder.display()))?;
            several.iter().try_for_each(|file| write(&folder.join(&file.name), &file.content))
        }
        (several, None) => {
            Err(format!("this format makes {} files: name a folder for them with --output", several.len()))
        }
    }
}

fn print(content: &str) -> Result<(), String> {
    match std::io::stdout().write_all(content.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

fn write(path: &Path, content: &str) -> Result<(), String> {
    fs::write(path, content).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
