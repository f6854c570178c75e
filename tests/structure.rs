//! What `docs/architecture.md` says of the code: nothing names a resource, and
//! modules import one way.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// The lines of code of each file below a folder, without tests and comments.
fn code(folder: &str) -> BTreeMap<PathBuf, Vec<String>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![Path::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let own = path.strip_prefix(ROOT).expect("below the root").to_owned();
            let is_test = own.iter().any(|it| it == "tests" || it == "tests.rs");
            if own.extension().is_some_and(|it| it == "rs") && !is_test {
                files.insert(own, lines(&fs::read_to_string(&path).expect("a text")));
            }
        }
    }
    assert!(files.len() > 1, "{folder}");
    files
}

fn lines(text: &str) -> Vec<String> {
    let own = text.split("\n#[cfg(test)]\nmod ").next().unwrap_or_default();
    let lines = own.lines().map(|it| it.trim().split("// ").next().unwrap_or_default());
    lines.filter(|it| !it.is_empty() && !it.starts_with("//")).map(str::to_owned).collect()
}

#[test]
fn nothing_names_a_resource() {
    let domain = ["src/generated", "src/events", "src/sandbox/behaviour"];
    let mut files = code("src");
    files.extend(code("build"));
    files.retain(|path, _| !domain.iter().any(|it| path.with_extension("").starts_with(it)));
    for (path, lines) in files {
        for line in lines {
            // Two statuses of HTTP.
            let text =
                line.replace("BAD_GATEWAY", "").replace("GATEWAY_TIMEOUT", "").to_lowercase();
            for name in ["gateway", "inbound", "outbound"] {
                assert!(!text.contains(name), "{}: {line}", path.display());
            }
        }
    }
}

#[test]
fn what_the_sandbox_knows_of_a_resource_is_short() {
    for (path, lines) in code("src/sandbox/behaviour") {
        assert!(lines.len() <= 60, "{}: {} lines", path.display(), lines.len());
    }
}

#[test]
fn modules_import_one_way() {
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, lines) in code("src") {
        let module =
            path.with_extension("").components().nth(1).map(|it| it.as_os_str().to_owned());
        let module = module.and_then(|it| it.into_string().ok()).expect("a module");
        // What is generated is written against all of them, and is what users import.
        if ["lib", "generated"].contains(&module.as_str()) {
            continue;
        }
        let own = imports.entry(module.clone()).or_default();
        for line in lines {
            assert!(!line.contains("crate::{"), "{}: one line for each: {line}", path.display());
            // What a macro names, it names where it is used.
            for part in line.replace("$crate::", "").split("crate::").skip(1) {
                let name =
                    |it: char| !(it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_');
                let other = part.split(name).next().unwrap_or_default();
                if !other.is_empty() && other != module {
                    own.insert(other.to_owned());
                }
            }
        }
    }
    // Those that import nothing that is left are taken away, until none is.
    while !imports.is_empty() {
        let left: BTreeSet<_> = imports.keys().cloned().collect();
        let before = imports.len();
        imports.retain(|_, own| own.iter().any(|it| left.contains(it)));
        assert!(imports.len() < before, "these import each other: {imports:?}");
    }
}
