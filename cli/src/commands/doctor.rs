//! What is wrong, as far as it can be known without changing anything.

use clap::Args;
use serde_json::{Value, json};
use videosdk_sip::diagnosis::{Finding, Level};

use crate::{Failure, Result, Session};

const VARIABLES: &str = "VIDEOSDK_API_ENDPOINT VIDEOSDK_API_KEY VIDEOSDK_SECRET \
                         VIDEOSDK_SECRET_KEY VIDEOSDK_AUTH_TOKEN VIDEOSDK_TOKEN";

/// Check configuration, connection, clock and credentials
#[derive(Args)]
#[command(
    after_help = "Reads only. What no document says of the service (does an update reset what it leaves\n\
                  out, PUT or PATCH) is asked by the example `doctor` of the library, with a scratch\n\
                  gateway: cargo run --example doctor -- --yes"
)]
pub struct Doctor {}

pub async fn run(_: Doctor, session: &Session) -> Result {
    let mut written = Ok(());
    let mut show = |finding: &Finding| {
        let color = match finding.level {
            Level::Ok => "32",
            Level::Warn => "33",
            _ => "31",
        };
        let (text, level) = (finding.to_string(), finding.level.to_string());
        let text = text.replacen(&level, &session.paint(color, &level), 1);
        if !session.json && written.is_ok() {
            written = session.line(&text);
        }
    };
    let mut findings = vec![settings(session)];
    findings.iter().for_each(&mut show);
    if findings.iter().all(|it| it.level != Level::Fail) {
        findings.extend(session.builder()?.diagnose(show).await);
    }
    written?;
    let is_ok = findings.iter().all(|it| it.level != Level::Fail);
    if session.json {
        session.print(&json!({ "findings": findings, "ok": is_ok }))?;
    }
    match is_ok {
        true => Ok(()),
        false => Err(Failure::new(1, "unhealthy", "not everything is as it must be")),
    }
}

/// Where the settings come from; no secret.
fn settings(session: &Session) -> Finding {
    if let Err(failure) = session.builder().and_then(|it| Ok(it.build()?)) {
        let error = failure.to_json();
        let text = |name: &str| error.pointer(name).and_then(Value::as_str).unwrap_or_default();
        let finding = Finding::new(Level::Fail, "configuration", text("/error/message"));
        return finding.with_remedy(text("/error/hint"));
    }
    let is_set = |name: &&str| std::env::var_os(name).is_some_and(|it| !it.is_empty());
    let set: Vec<_> = VARIABLES.split_whitespace().filter(is_set).collect();
    let option = session.endpoint.as_ref().map_or("", |_| "--endpoint, ");
    let found = match &session.profile {
        Some(profile) => format!("from {option}the profile `{profile}`"),
        None => format!("from {option}{}", set.join(", ")),
    };
    Finding::new(Level::Ok, "configuration", found)
}
