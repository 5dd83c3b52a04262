//! Every format as its goldens have it.
//!
//! A run that differs fails and changes nothing; `cargo xtask bless` writes the goldens anew, for review as a diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nutgraf::export::FORMATS;

use crate::article::{FOLDER, export, harbour};

#[test]
fn every_format_writes_its_golden() {
    let bless = std::env::var_os("NUTGRAF_BLESS").is_some();
    let (mut failures, mut known) = (String::new(), BTreeSet::from(["harbour.txt".to_owned()]));
    for format in FORMATS {
        for file in export(format.name, vec![harbour()]) {
            let golden = Path::new(FOLDER).join(format.name).join(&file.name);
            known.insert(format!("{}/{}", format.name, file.name));
            if bless {
                fs::create_dir_all(golden.parent().unwrap()).unwrap();
                fs::write(&golden, &file.content).unwrap();
            }
            match fs::read_to_string(&golden) {
                Ok(expected) if expected == file.content => {}
                Ok(expected) => {
                    let difference =
                        similar_asserts::SimpleDiff::from_str(&expected, &file.content, "golden", "now");
                    failures += &format!("{}\n{difference}\n", golden.display());
                }
                Err(_) => {
                    failures += &format!("{} is missing: `cargo xtask bless` writes it\n", golden.display());
                }
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
    for folder in
        fs::read_dir(FOLDER).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir())
    {
        for file in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = file.strip_prefix(FOLDER).unwrap().to_string_lossy().replace('\\', "/");
            assert!(known.contains(&name), "no export writes {name}: delete it");
        }
    }
}
