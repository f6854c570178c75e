//! `cargo test` runs the tests of what is off by default as well: this compiles
//! the crate once more, with it. Not part of the default features of the tests,
//! because cargo would compile the first example of a newcomer with them too.

#![cfg(not(feature = "optional"))]

use std::path::Path;
use std::process::Command;

const FEATURES: &str = "videosdk-sip-tests/optional";

#[test]
fn the_tests_of_optional_features() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let named = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    let paths = named.lines().filter_map(|it| it.strip_prefix("path = \"")?.strip_suffix(".rs\""));
    let is_affected = |name: &&str| {
        let text = std::fs::read_to_string(folder.join(format!("{name}.rs"))).unwrap();
        let required = format!("path = \"{name}.rs\"\nrequired-features = [\"optional\"]");
        *name != "optional"
            && (text.contains("feature = \"optional\"") || named.contains(&required))
    };
    let tests: Vec<_> = paths.filter(is_affected).map(|name| format!("--test={name}")).collect();
    assert!(tests.len() >= 9, "{tests:?}");
    run(&["-p", "videosdk-sip", "-p", "videosdk-sip-tests", "--lib", "--examples"], &tests);
    run(&["-p", "videosdk-sip", "-p", "videosdk-sip-tests", "--doc"], &[]);
}

fn run(packages: &[&str], tests: &[String]) {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let arguments = ["test", "--quiet", "--features", FEATURES];
    let mut command = Command::new(cargo);
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.args(arguments).args(packages).args(tests);
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{command:?}\n{}\n{}",
        text(&output.stdout),
        text(&output.stderr)
    );
}
