//! `docs/guides/command-line.md` shows what is really printed: its commands are run, in their order,
//! against a new sandbox. `UPDATE_GUIDE=1` writes down what they print today.

#[path = "support/cli.rs"]
mod cli;

use std::path::Path;
use std::process::Command;

use videosdk_sip::sandbox::Sandbox;

/// Runs the page. Returns it with what was printed.
fn recorded(page: &str, folder: &Path, sandbox: &Sandbox) -> String {
    let (mut recorded, mut exports) = (String::new(), String::new());
    let mut lines = page.lines().peekable();
    while let Some(line) = lines.next() {
        recorded.push_str(&format!("{line}\n"));
        let Some(block) = line.strip_prefix("```").filter(|it| !it.is_empty()) else { continue };
        let body: Vec<_> = lines.by_ref().take_while(|line| *line != "```").collect();
        match block.split_once(' ') {
            // A file: "```yaml telephony.yaml".
            Some((_, name)) => std::fs::write(folder.join(name), body.join("\n") + "\n").unwrap(),
            None if block == "console" => {
                let mut body = body.into_iter().peekable();
                while let Some(line) = body.next() {
                    let Some(command) = line.strip_prefix("$ ") else { continue };
                    let mut command = command.to_owned();
                    recorded.push_str(&format!("{line}\n"));
                    while let Some(more) = body.next_if(|it| it.starts_with("> ")) {
                        recorded.push_str(&format!("{more}\n"));
                        command.push_str(&format!("\n{}", &more[2..]));
                    }
                    // What is exported lasts.
                    if command.starts_with("export ") {
                        exports.push_str(&format!("{command}\n"));
                    }
                    let printed = output(&format!("{exports}{command}"), folder, sandbox);
                    recorded.push_str(&steady(&printed));
                }
                recorded.push_str("```\n");
                continue;
            }
            None => {}
        }
        for line in body {
            recorded.push_str(&format!("{line}\n"));
        }
        recorded.push_str("```\n");
    }
    recorded
}

/// What a command prints, on both outputs.
fn output(command: &str, folder: &Path, sandbox: &Sandbox) -> String {
    let binary = Path::new(cli::BINARY).parent().unwrap().display();
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{binary}:{path}"))
        .env("COLUMNS", "90")
        .env("VIDEOSDK_API_ENDPOINT", sandbox.base_url())
        .env("VIDEOSDK_API_KEY", sandbox.api_key())
        .env("VIDEOSDK_SECRET", sandbox.secret())
        .stdin(std::process::Stdio::null())
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Without what is different in each run: times, tokens, ports, ids.
fn steady(text: &str) -> String {
    let mut steady = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let known = [
            ("dddd-dd-ddTdd:dd:dd.dddZ", "2026-11-27T09:30:00.000Z"),
            ("dd:dd:ddZ", "09:30:00Z"),
            ("sandbox-dddddd", "sandbox-000001"),
            ("127.0.0.1:ddddd", "127.0.0.1:8080"),
            ("127.0.0.1:dddd", "127.0.0.1:8080"),
        ];
        let fits = |pattern: &str| {
            let mut text = rest.chars();
            pattern.chars().all(|it| match (it, text.next()) {
                ('d', Some(found)) => found.is_ascii_digit(),
                (_, found) => found == Some(it),
            })
        };
        if let Some((pattern, instead)) = known.iter().find(|(pattern, _)| fits(pattern)) {
            steady.push_str(instead);
            rest = &rest[pattern.len()..];
        } else if rest.starts_with("eyJ") {
            steady.push_str("eyJhbGciOiJIUzI1NiIs…");
            let is_part = |it: char| it.is_ascii_alphanumeric() || "-_.".contains(it);
            rest = rest.trim_start_matches(is_part);
        } else {
            steady.push(letter);
            rest = &rest[letter.len_utf8()..];
        }
    }
    steady
}

#[test]
fn the_guide_shows_what_is_printed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/guides/command-line.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let sandbox = Sandbox::builder()
        .api_key("sandbox-key", "sandbox-secret-of-at-least-32-bytes")
        .start()
        .unwrap();
    let recorded = recorded(&page, folder.path(), &sandbox);
    if std::env::var_os("UPDATE_GUIDE").is_some() {
        std::fs::write(&path, recorded).unwrap();
        return;
    }
    for (number, (written, printed)) in page.lines().zip(recorded.lines()).enumerate() {
        assert_eq!(
            written,
            printed,
            "line {}: run it with UPDATE_GUIDE=1, and read the diff",
            number + 1
        );
    }
    assert_eq!(page.lines().count(), recorded.lines().count(), "run it with UPDATE_GUIDE=1");
}
