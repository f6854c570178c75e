//! Brings an account into line with a file, and shows that doing it again does
//! nothing.
//!
//! ```sh
//! cargo run --example apply                    # examples/telephony.json
//! cargo run --example apply -- my-file.json
//! ```
//!
//! It runs against the embedded sandbox and needs no network. Secrets that the
//! environment has not are made up.

use std::error::Error;
use std::path::{Path, PathBuf};

use videosdk_sip::apply::{Configuration, SecretSources};
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::{Client, Secret};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let default = || Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/telephony.json");
    let path = std::env::args_os().nth(1).map_or_else(default, PathBuf::from);
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;

    for run in ["First", "Second"] {
        println!("{run} run");
        apply(&client, read(&path)?).await?;
    }

    // The account as such a file: what was there before is in it, too.
    let export = Configuration::export(&client).await?;
    println!("Export\n{}", serde_json::to_string_pretty(&export.configuration)?);
    for left_out in &export.left_out {
        println!("left out: {left_out}");
    }
    Ok(())
}

fn read(path: &Path) -> Result<Configuration, Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let set = |name: &str| std::env::var(name).ok().map(Secret::new);
    let sources = SecretSources::new()
        .with_folder(path.parent().unwrap_or(Path::new(".")))
        .with_variables(move |name| set(name).or_else(|| Some("made-up".into())));
    Ok(sources.read(|| serde_json::from_str(&text))?)
}

async fn apply(client: &Client, configuration: Configuration) -> Result<(), Box<dyn Error>> {
    let plan = client.apply(configuration).plan().await?;
    println!("{plan}");
    if plan.is_empty() {
        return Ok(());
    }
    let mut batch = plan.batch()?;
    while let Some(entry) = batch.next().await {
        println!("{entry}");
    }
    let report = batch.report();
    println!("{report}\n");
    match report.is_done() {
        true => Ok(()),
        false => Err("not all is done; run it again".into()),
    }
}
