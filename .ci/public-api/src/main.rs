//! Prints the public items of a crate, one a line, from rustdoc's JSON.
//! Ends with 2 if that is of another format than the one known here.

use std::process::ExitCode;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let file = std::env::args_os().nth(1).ok_or("which file of rustdoc's JSON?")?;
    let json: serde_json::Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    if json["format_version"] != rustdoc_types::FORMAT_VERSION {
        return Ok(ExitCode::from(2));
    }
    let items = public_api::Builder::from_rustdoc_json(file)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()?;
    print!("{items}");
    Ok(ExitCode::SUCCESS)
}
