//! Telephony as a file: what it would change, and the change.

use std::path::Path;

use clap::Args;
use serde_json::json;
use videosdk_sip::apply::{ApplyReport, Configuration, ConfigurationPlan, SCHEMA_URL};
use videosdk_sip::batch::BatchState;

use crate::output::plain;
use crate::{Failure, Result, Session, input};

const FIX: &str = "fix the causes above, then apply it again";
const GO_ON: &str = "apply it again to go on";
const LOOK: &str = "apply it again: what was created is found";

/// Bring the account into line with a file
#[derive(Args)]
#[command(
    after_help = "Only fields that the file sets are compared; nothing is deleted unless asked for.\n\
                  Ctrl-C begins nothing more; a second one leaves what is in flight. Apply again to go on."
)]
pub struct Apply {
    /// The file, YAML or JSON; - for stdin
    #[arg(long, short)]
    file: String,
    /// Show what would be done, and do nothing
    #[arg(long)]
    plan: bool,
    /// With --plan: exit code 4 if there is something to do
    #[arg(long, requires = "plan")]
    exit_code: bool,
    /// Send secrets that are set, which cannot be compared
    #[arg(long)]
    send_secrets: bool,
    /// Delete what is not in the file: so many, as the plan says
    #[arg(long, value_name = "COUNT", require_equals = true)]
    delete_unlisted: Option<Option<usize>>,
}

pub async fn run(given: Apply, session: &Session) -> Result {
    let apply = session.client()?.apply(read(&given.file)?);
    let apply = if given.send_secrets { apply.sending_secrets() } else { apply };
    let is_deleting = given.delete_unlisted.is_some();
    let apply = if is_deleting { apply.deleting_unlisted() } else { apply };
    let plan = apply.plan().await?;
    if session.dry_run {
        let requests = plan.requests()?;
        let lines: Vec<_> = requests.iter().map(ToString::to_string).collect();
        return session.show(&requests, lines.join("\n"));
    }
    let (shown, text) = (json!(plan), plan.to_string());
    if given.plan {
        session.show(&shown, text)?;
        let is_different = given.exit_code && !plan.is_empty();
        return if is_different { Err(Failure::silent(4)) } else { Ok(()) };
    }
    // The exit code says what became of it, whether or not somebody reads this.
    let _ = if session.json { Ok(()) } else { session.line(text) };
    let (mut report, mut summary) = (ApplyReport::default(), String::new());
    if !plan.is_empty() {
        confirm(&plan, given.delete_unlisted.flatten(), session).await?;
        report = send(plan, session).await?;
        summary = report.to_string().lines().last().unwrap_or_default().to_owned();
    }
    let _ = session.show(&json!({ "plan": shown, "report": report }), summary);
    outcome(&report)
}

/// Asks, and for deletions has their number typed: `--yes` is not enough for these.
async fn confirm(plan: &ConfigurationPlan, count: Option<usize>, session: &Session) -> Result {
    let deletions = plan.counts().delete;
    let by_count = format!("--delete-unlisted={deletions}");
    match count {
        Some(count) if count != deletions => {
            let found = format!("the plan deletes {deletions}, and {count} were confirmed");
            Err(Failure::refused(found).with_hint(format!("look at it, then {by_count}")))
        }
        None if deletions > 0 && session.can_ask() => {
            let question = format!("Type {deletions} to delete {deletions}, and do the rest: ");
            let typed = session.ask(&question).await?;
            if typed == deletions.to_string() { Ok(()) } else { Err(Failure::cancelled()) }
        }
        None if deletions > 0 => {
            let refused = format!("deleting {deletions} has to be confirmed by their count");
            Err(Failure::usage(refused).with_hint(by_count))
        }
        _ => session.confirm("Apply this?").await,
    }
}

/// Reads it strictly, with the paths in it from its own folder.
fn read(path: &str) -> Result<Configuration> {
    let text = input::read_text(path)?;
    let folder = Path::new(path).parent().filter(|_| path != "-").unwrap_or(Path::new(""));
    // YAML has JSON in it.
    let read = Configuration::reading_from(folder, || serde_saphyr::from_str(&text));
    read.map_err(|error| {
        let name = if path == "-" { "stdin" } else { path };
        // Without the lines around it: there may be a secret in them.
        let what = plain(&error.without_snippet().to_string());
        Failure::new(1, "invalidFile", format!("{name}: {what}"))
    })
}

async fn send(plan: ConfigurationPlan, session: &Session) -> Result<ApplyReport> {
    let deletions = plan.counts().delete;
    let mut batch = plan.confirm_deletions(deletions).batch()?;
    let progress = session.progress();
    let mut is_stopping = false;
    session.hears_interrupts.set(true);
    loop {
        progress.show(&batch.progress().to_string());
        tokio::select! {
            biased;
            Ok(()) = tokio::signal::ctrl_c() => {
                if is_stopping { batch.cancel() } else { batch.stop() }
                is_stopping = true;
                session.note("\nstopping; what is in flight is waited for, but for a second Ctrl-C");
            }
            entry = batch.next() => {
                let Some(entry) = entry else { return Ok(batch.report()) };
                progress.show("");
                if !session.json {
                    // It goes on, whether or not somebody reads it.
                    let _ = session.line(entry);
                }
            }
        }
    }
}

/// The exit code says the worst of it.
fn outcome(report: &ApplyReport) -> Result {
    let (count, unknown) = (report.unfinished().count(), report.of(BatchState::Unknown).count());
    let has_failed = report.unfinished().any(|it| it.error.is_some());
    let (code, kind, what, remedy) = match unknown {
        _ if count == 0 => return Ok(()),
        0 if has_failed => (1, "refused", format!("{count} not done"), FIX),
        0 => (130, "interrupted", format!("interrupted; {count} not done"), GO_ON),
        _ => (3, "outcomeUnknown", format!("the outcome of {unknown} is unknown"), LOOK),
    };
    Err(Failure::new(code, kind, what).with_hint(remedy))
}

/// The account as such a file.
pub async fn export(session: &Session) -> Result {
    let export = Configuration::export(&session.client()?).await?;
    let mut text = format!("# yaml-language-server: $schema={SCHEMA_URL}\n");
    for what in &export.left_out {
        session.note(format!("left out: {what}"));
        text.push_str(&format!("# left out: {}\n", plain(&what.to_string())));
    }
    let yaml = serde_saphyr::to_string(&export.configuration);
    text += &yaml.map_err(|it| Failure::refused(format!("it cannot be written: {it}")))?;
    session.show(&export, text)
}
