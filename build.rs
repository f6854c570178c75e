//! Generates the client and its types from `openapi.yaml` at compile time;
//! without the feature `codegen` the checked-in result is compiled instead.

use std::process::ExitCode;

#[cfg(feature = "codegen")]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed={}", generation::DESCRIPTION);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    match generation::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                // Seen as "error: ..." lines by cargo and by editors.
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(feature = "codegen"))]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    ExitCode::SUCCESS
}

// The same files are compiled into `tests/codegen.rs`, which uses all of them.
#[cfg(feature = "codegen")]
#[allow(dead_code)]
#[path = "build/codegen.rs"]
mod codegen;

#[cfg(feature = "codegen")]
mod generation {
    use std::path::PathBuf;
    use std::{env, fs};

    use crate::codegen;

    pub const DESCRIPTION: &str = "openapi.yaml";

    pub fn run() -> Result<(), Vec<String>> {
        let one = |problem: String| vec![problem];
        let text = fs::read_to_string(DESCRIPTION)
            .map_err(|error| one(format!("{DESCRIPTION} cannot be read: {error}")))?;
        let code = codegen::generate(&text)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
        let directory =
            env::var_os("OUT_DIR").ok_or_else(|| one("OUT_DIR is not set".to_owned()))?;
        let target = PathBuf::from(directory).join("generated.rs");
        fs::write(&target, code)
            .map_err(|error| one(format!("{} cannot be written: {error}", target.display())))
    }
}
