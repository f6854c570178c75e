//! The examples as programs.

use std::path::PathBuf;
use std::process::Command;

use videosdk_sip::sandbox::Sandbox;

/// An example without the settings of whoever runs the tests. `cargo test`
/// builds the examples beside the tests.
pub fn example(name: &str) -> Command {
    let mut path: PathBuf = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.push("examples");
    path.push(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "build it first: cargo build --examples");
    let mut command = Command::new(path);
    for setting in
        ["API_KEY", "SECRET", "SECRET_KEY", "AUTH_TOKEN", "TOKEN", "API_ENDPOINT", "GATEWAY_ID"]
    {
        command.env_remove(format!("VIDEOSDK_{setting}"));
    }
    command
}

/// An example that takes this sandbox for the live service.
pub fn example_for(name: &str, sandbox: &Sandbox) -> Command {
    let mut command = example(name);
    command
        .env("VIDEOSDK_API_ENDPOINT", sandbox.base_url())
        .env("VIDEOSDK_API_KEY", sandbox.api_key())
        .env("VIDEOSDK_SECRET", sandbox.secret());
    command
}
