//! `cargo test` runs everything, and what is not compiled by default in these: what
//! users have to ask for, and the command line. Not among the default features of
//! this package: the first example of a newcomer would be compiled with them too.

use std::path::Path;
use std::process::Command;

#[cfg(not(feature = "optional"))]
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
    let paths = paths.filter(|name| !name.starts_with(".."));
    let tests: Vec<_> = paths.filter(is_affected).map(|name| format!("--test={name}")).collect();
    assert!(tests.len() >= 14, "{tests:?}");
    let packages = ["-p=videosdk-sip", "-p=videosdk-sip-tests"];
    let features = ["--features", "videosdk-sip-tests/optional"];
    // `cargo test` builds examples as programs only where it is told no targets.
    let examples = ["build", "--profile=test", "--examples"];
    cargo(&[&examples[..], &packages, &features].concat(), &[]);
    cargo(&[&["test", "--lib"], &packages[..], &features].concat(), &tests);
    cargo(&[&["test", "--doc"], &packages[..], &features].concat(), &[]);
}

#[test]
fn the_tests_of_the_command_line() {
    cargo(&["test", "-p=videosdk-sip-cli"], &[]);
}

fn cargo(arguments: &[&str], tests: &[String]) {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.args(arguments).arg("--quiet").args(tests);
    let output = command.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{said}\n{complained}");
}
