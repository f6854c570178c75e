//! Whatever the body of an error response holds, what is shown of it holds no
//! secret, and is short.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::json;
use tokio::runtime::Runtime;
use videosdk_sip::Error;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};

/// A service that refuses updates with any body. Each test has its own.
struct Service {
    runtime: Runtime,
    sandbox: Sandbox,
}

impl Service {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { runtime, sandbox: Sandbox::start() }
    }

    /// The error of an update that sets this password.
    fn refuse(&self, password: &str, body: Vec<u8>) -> Error {
        let client = self.sandbox.client().build().unwrap();
        let id = self.sandbox.sample::<OutboundGateway>();
        self.sandbox.reply_next_to("updateOutboundGateway", Reply::status(400).body(body));
        let update = client.outbound_gateways().update(id).credentials("user", password);
        self.runtime.block_on(update.send()).unwrap_err()
    }
}

thread_local! {
    static SERVICE: Service = Service::start();
}

/// All that a program can show of an error.
fn shown(error: &Error) -> String {
    format!("{error}\n{error:?}\n{:?}\n{:?}", error.body(), std::error::Error::source(error))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever surrounds it, and however it is written, a secret is not shown.
    #[test]
    fn any_body_with_a_secret_in_it(
        secret in "[ -~]{6,24}",
        before in ".{0,40}",
        after in ".{0,40}",
    ) {
        // Not so common that it would be found in the surrounding words.
        let secret = format!("cAnArY{secret}");
        let around = format!("{before}{secret}{after}");
        let bodies = [
            around.clone(),
            json!({ "message": around }).to_string(),
            json!({ "errors": [{ "detail": around }], "code": secret.clone() }).to_string(),
            json!({ around.clone(): 1 }).to_string(),
            json!(json!({ "inner": secret }).to_string()).to_string(),
            format!("<html><title>{around}</title>"),
            format!("{before} {} {after}", STANDARD.encode(&secret)),
        ];
        for body in bodies {
            let error = SERVICE.with(|it| it.refuse(&secret, body.clone().into()));
            let text = shown(&error);
            prop_assert_eq!(error.status().map(|it| it.as_u16()), Some(400));
            prop_assert!(!text.contains("cAnArY"), "{} in {}", text, body);
            prop_assert!(!text.contains(&STANDARD.encode(&secret)), "{} in {}", text, body);
        }
    }

    /// Any bytes are explained without a panic and within limits.
    #[test]
    fn any_body(bytes in prop::collection::vec(any::<u8>(), 0..5000)) {
        let error = SERVICE.with(|it| it.refuse("a-password", bytes));
        prop_assert!(error.body().is_none_or(|body| body.len() < 7000));
        let message = error.message().unwrap_or_default();
        prop_assert!(message.chars().count() <= 300 && !message.chars().any(char::is_control));
    }
}
