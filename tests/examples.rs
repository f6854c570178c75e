//! The examples do what they say.

#[path = "support/example.rs"]
mod example;

use std::io::{BufRead, BufReader};
use std::process::Stdio;

use example::{example, example_for};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{OmittedFields, Sandbox};

fn output(name: &str) -> String {
    let output = example(name).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The vendor's documents disagree about fields that an update leaves out.
#[test]
fn the_program_of_the_readme_loses_nothing_under_either_rule() {
    let (_, program) = include_str!("../examples/readme.rs").split_once("\n\n").unwrap();
    assert!(include_str!("../README.md").contains(program), "examples/readme.rs is another one");
    for rule in [OmittedFields::Unchanged, OmittedFields::Reset] {
        let sandbox = Sandbox::builder().omitted_fields(rule).start().unwrap();
        let id = sandbox.sample::<OutboundGateway>();
        // What an omission may reset is shown, and not what a reset would leave.
        let mut expected = sandbox.shown::<OutboundGateway>(&id).unwrap();
        for flag in ["record", "noiseCancellation", "enableDtmf"] {
            expected[flag] = true.into();
        }
        sandbox.insert::<OutboundGateway>(expected.clone());
        let mut program = example_for("readme", &sandbox);
        program.env("SIP_PASSWORD", "canary-password");
        let output = program.output().unwrap();
        let shown = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(shown.contains("transport") && !shown.contains("unexpected"), "{shown}");
        assert!(!shown.contains("canary"), "{shown}");

        let after = sandbox.shown::<OutboundGateway>(&id).unwrap();
        assert_eq!(after["transport"], "tls");
        assert!(after["numbers"].as_array().unwrap().contains(&"+14155550123".into()));
        for changed in ["address", "transport", "mediaEncryption", "numbers", "tags"] {
            expected[changed] = after[changed].clone();
        }
        expected["auth"]["username"] = "sip-user".into();
        assert_eq!(after, expected, "{rule:?}");
    }
}

#[test]
fn quickstart_changes_a_gateway_and_shows_a_failure() {
    let output = output("quickstart");
    for line in ["field ", "transport          udp", "tls", "not found: true", "applied: false"] {
        assert!(output.contains(line), "{line} in {output}");
    }
    assert!(!output.contains("a-new-password"), "{output}");
}

#[test]
fn rotate_credentials_rotates_them_all() {
    let output = output("rotate_credentials");
    assert!(output.contains("3 of 3 rotated"), "{output}");
    assert!(output.contains("gw_virginia: unclear"), "{output}");
    assert!(!output.contains("new-password"), "{output}");
}

#[test]
fn blocking_changes_only_what_has_to_be_changed() {
    let output = output("blocking");
    assert!(output.contains("gateway_out_123456789: recording was on\n"), "{output}");
    assert!(output.contains("gw_dublin: recording is on now\n"), "{output}");
}

#[test]
fn apply_does_it_once_and_then_nothing() {
    let output = output("apply");
    let (first, rest) = output.split_once("Second run\n").expect("two runs");
    let (second, export) = rest.split_once("Export\n").expect("an export");
    for line in [
        "+ phone number \"+14155550123\"",
        "Plan: 5 to create, 0 to change, 0 to delete, 0 unchanged, 3 not listed.",
        "create routing rule \"Support\": done",
        "5 created, 0 changed, 0 deleted",
    ] {
        assert!(first.contains(line), "{line} in {output}");
    }
    assert!(
        second.contains("Plan: 0 to create, 0 to change, 0 to delete, 5 unchanged"),
        "{output}"
    );
    assert!(export.contains("OUTBOUND_GATEWAY_CAMPAIGNS_PASSWORD"), "{output}");
    assert!(!output.contains("made-up"), "{output}");
}

#[test]
fn webhook_verifies_and_takes_each_event_once() {
    let output = output("webhook");
    assert_eq!(output.matches("delivered: 200").count(), 2, "{output}");
    assert_eq!(output.matches("event: Some(CallAnswered), the call is Some(Answered)").count(), 1);
    assert!(output.contains("tampered with: 401"), "{output}");
    assert!(output.contains("refused: the signature is not one of this body"), "{output}");
}

#[test]
fn edit_shows_what_it_does() {
    let output = output("edit");
    for line in ["transport: \"udp\" → \"tls\"", "authorization: [REDACTED]", "sent false"] {
        assert!(output.contains(line), "{line} in {output}");
    }
    assert!(output.contains("Nothing else changed."), "{output}");
}

#[test]
fn edit_many_lists_what_needs_attention_and_goes_on_from_there() {
    let output = output("edit_many");
    // Which of the failures hits a read and which a write is chance.
    assert!(output.contains("2000 gateways found\n1960 done, "), "{output}");
    let attention = output.lines().filter(|line| line.starts_with("  gw_")).count();
    assert_eq!(attention, 40, "{output}");
    assert!(output.ends_with("\n40 done, 0 not done, 0 unknown\n"), "{output}");
}

#[tokio::test]
async fn the_sandbox_stands_alone() {
    let mut child = example("sandbox").stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut settings = std::collections::BTreeMap::new();
    for line in lines {
        let line = line.unwrap();
        if line.contains("stop with") {
            break;
        }
        // As a shell reads it.
        if let Some((name, value)) = line.strip_prefix("export ").and_then(|it| it.split_once('='))
        {
            settings.insert(name.to_owned(), value.to_owned());
        }
    }
    let client = videosdk_sip::Client::builder()
        .with_base_url(&settings["VIDEOSDK_API_ENDPOINT"])
        .api_key(&settings["VIDEOSDK_API_KEY"], settings["VIDEOSDK_SECRET"].as_str())
        .build()
        .unwrap();
    let update = client.outbound_gateways().update("gateway_out_123456789").record(false).send();
    let result = update.await;
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(result.unwrap().record, Some(false));
}
