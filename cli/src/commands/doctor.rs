//! What is wrong, as far as it can be known without changing anything.

use std::cell::Cell;

use clap::Args;
use serde_json::json;
use videosdk_sip::diagnosis::{Finding, Level};

use crate::{Failure, Result, Session};

/// Check configuration, connection, clock and credentials
#[derive(Args)]
#[command(
    after_help = "Reads only, but for --scratch: does an update reset what it leaves out, is it a PUT or\n\
                  a PATCH? That asks first, because it writes to the account."
)]
pub struct Doctor {
    /// Ask what no document says, with a scratch resource that is created and deleted
    #[arg(long)]
    scratch: bool,
}

pub async fn run(doctor: Doctor, session: &Session) -> Result {
    if doctor.scratch && session.dry_run {
        return Err(Failure::usage("--scratch writes to the account; leave out --dry-run"));
    }
    let heard = Cell::new(false);
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
        findings.extend(session.builder()?.diagnose(&mut show).await);
    }
    if doctor.scratch && findings.iter().all(|it| it.level != Level::Fail) {
        session.confirm("Create a scratch resource in this account, and delete it again?").await?;
        // It is deleted even then.
        session.hears_interrupts.set(true);
        let stop = async { heard.set(tokio::signal::ctrl_c().await.is_ok()) };
        findings.extend(session.client()?.examine(stop, show).await);
    }
    written?;
    let is_ok = findings.iter().all(|it| it.level != Level::Fail);
    if session.json {
        session.print(&json!({ "findings": findings, "ok": is_ok }))?;
    }
    match is_ok {
        _ if heard.get() => Err(Failure::interrupted()),
        true => Ok(()),
        false => Err(Failure::new(1, "unhealthy", "not everything is as it must be")),
    }
}

/// Where the settings come from; no secret.
fn settings(session: &Session) -> Finding {
    let origin = format!("from {}", session.client.origin());
    match session.client() {
        Ok(_) => Finding::new(Level::Ok, "configuration", origin),
        Err(Failure { message, hint, .. }) => Finding::new(Level::Fail, "configuration", message)
            .with_remedy(hint.unwrap_or_default()),
    }
}
