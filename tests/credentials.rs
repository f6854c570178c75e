//! Tokens: what is in them, how long they are kept, where they come from.

#[path = "support/jwt.rs"]
mod jwt;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use raw_server::{Act, RawServer, reply};
use serde_json::json;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error, Secret};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

async fn update(client: &Client, id: &str) -> Result<OutboundGateway, Error> {
    client.outbound_gateways().update(id).record(true).send().await
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

fn signed(sandbox: &Sandbox, expires_in: i64) -> Secret {
    let exp = now().checked_add_signed(expires_in).unwrap();
    let claims = json!({
        "apikey": sandbox.api_key(), "permissions": ["allow_join"], "version": 2,
        "iat": now() - 4000, "exp": exp,
        // Makes every token another one.
        "jti": SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos().to_string(),
    });
    Secret::from(jwt::sign(&claims, sandbox.secret(), jwt::HS256))
}

fn tokens_seen(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    requests
        .iter()
        .filter_map(|request| request.header("authorization").map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn a_token_has_the_claims_that_videosdk_wants() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_token_lifetime(Duration::from_secs(600)).build().unwrap();
    let before = now();
    update(&client, SAMPLE).await.unwrap();

    let token = &tokens_seen(&sandbox)[0];
    let (header, claims) = jwt::verified(token, sandbox.secret());
    assert_eq!(header, json!({ "alg": "HS256", "typ": "JWT" }));
    assert_eq!(claims["apikey"], sandbox.api_key());
    assert_eq!(claims["version"], 2);
    assert_eq!(claims["roles"], json!(["crawler"]));
    assert_eq!(claims["permissions"], json!(["allow_join", "allow_mod"]));
    let iat = claims["iat"].as_u64().unwrap();
    assert!((before..=now()).contains(&iat));
    assert_eq!(claims["exp"].as_u64().unwrap(), iat + 600);
    assert_eq!(claims.as_object().unwrap().len(), 6, "nothing else: {claims}");
}

#[tokio::test]
async fn a_token_lives_an_hour_unless_told_otherwise() {
    let sandbox = Sandbox::start();
    update(&sandbox.client().build().unwrap(), SAMPLE).await.unwrap();
    let (_, claims) = jwt::verified(&tokens_seen(&sandbox)[0], sandbox.secret());
    assert_eq!(claims["exp"].as_u64().unwrap() - claims["iat"].as_u64().unwrap(), 3600);
}

#[tokio::test]
async fn keys_and_secrets_of_any_text_make_valid_tokens() {
    for (key, secret) in [("k\"ey", "s"), ("ключ", "пароль из букв"), ("k", &"x".repeat(500))]
    {
        let sandbox = Sandbox::builder().api_key(key, secret).start().unwrap();
        update(&sandbox.client().build().unwrap(), SAMPLE).await.unwrap();
        assert_eq!(jwt::verified(&tokens_seen(&sandbox)[0], secret).1["apikey"], key);
    }
}

#[tokio::test]
async fn a_token_is_kept_and_shared_by_clones() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    for client in [client.clone(), client.clone(), client] {
        update(&client, SAMPLE).await.unwrap();
    }
    assert_eq!(tokens_seen(&sandbox).into_iter().collect::<BTreeSet<_>>().len(), 1);
}

/// A provider that counts how often it is asked, and takes a while.
fn counting(
    sandbox: &Sandbox,
    count: &Arc<AtomicUsize>,
    token: impl Fn(usize) -> Result<Secret, String> + Send + Sync + 'static,
) -> Client {
    let count = Arc::clone(count);
    let token = Arc::new(token);
    Client::builder()
        .with_base_url(sandbox.base_url())
        .token_provider(move || {
            let number = count.fetch_add(1, Ordering::SeqCst);
            let token = Arc::clone(&token);
            async move {
                tokio::task::yield_now().await;
                token(number).map_err(Into::into)
            }
        })
        .build()
        .unwrap()
}

#[tokio::test]
async fn many_callers_ask_for_one_token() {
    let sandbox = Sandbox::start();
    let token = signed(&sandbox, 3600);
    let count = Arc::new(AtomicUsize::new(0));
    let client = counting(&sandbox, &count, move |_| Ok(token.clone()));
    let id = SAMPLE;
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            tokio::spawn({
                let client = client.clone();
                async move { update(&client, id).await }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(count.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn many_callers_share_one_failure() {
    let sandbox = Sandbox::start();
    let count = Arc::new(AtomicUsize::new(0));
    let client = counting(&sandbox, &count, |_| Err("the vault is sealed".to_owned()));
    let calls = (0..100).map(|_| {
        let client = client.clone();
        async move { update(&client, "x").await }
    });
    let calls: Vec<_> = calls.map(tokio::spawn).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.is_auth() && !error.may_have_been_applied(), "{error:?}");
        let source = std::error::Error::source(&error).unwrap();
        assert_eq!(source.to_string(), "the vault is sealed");
    }
    assert!(count.load(Ordering::SeqCst) < 5, "{count:?}");
    assert!(sandbox.requests().is_empty());
    // The next caller asks again.
    let before = count.load(Ordering::SeqCst);
    let _ = update(&client, "x").await;
    assert_eq!(count.load(Ordering::SeqCst), before + 1);
}

#[tokio::test]
async fn a_providers_token_is_kept_until_shortly_before_it_expires() {
    let sandbox = Sandbox::start();
    for (expires_in, asked) in [(3600, 1), (130, 1), (-10, 3)] {
        let token = signed(&sandbox, expires_in);
        let count = Arc::new(AtomicUsize::new(0));
        let client = counting(&sandbox, &count, move |_| Ok(token.clone()));
        for _ in 0..3 {
            sandbox.reply_next(Reply::status(200).json(json!({ "id": "x" })));
            update(&client, "x").await.unwrap();
        }
        assert_eq!(count.load(Ordering::SeqCst), asked, "{expires_in}");
    }
}

#[tokio::test]
async fn a_providers_token_without_expiry_is_not_kept() {
    let sandbox = Sandbox::start();
    let count = Arc::new(AtomicUsize::new(0));
    let client = counting(&sandbox, &count, |number| Ok(Secret::from(format!("opaque-{number}"))));
    for _ in 0..2 {
        sandbox.reply_next(Reply::status(200).json(json!({ "id": "x" })));
        update(&client, "x").await.unwrap();
    }
    assert_eq!(tokens_seen(&sandbox), ["opaque-0", "opaque-1"]);
}

#[tokio::test]
async fn a_providers_unusable_token_is_not_sent() {
    let sandbox = Sandbox::start();
    for (token, reason) in [("Bearer abc", "prefix"), ("", "empty"), ("a\nb", "line break")] {
        let count = Arc::new(AtomicUsize::new(0));
        let client = counting(&sandbox, &count, move |_| Ok(Secret::from(token)));
        let error = update(&client, "x").await.unwrap_err();
        assert!(error.is_auth() && error.to_string().contains(reason), "{error}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_refused_token_is_replaced_once() {
    let sandbox = Sandbox::start();
    let refusal = || Reply::status(401).json(json!({ "message": "Token is invalid or expired" }));
    let (first, second) = (signed(&sandbox, 3600), signed(&sandbox, 3601));
    let count = Arc::new(AtomicUsize::new(0));
    let client = counting(&sandbox, &count, move |number| {
        Ok(if number == 0 { first.clone() } else { second.clone() })
    });
    sandbox.reply_next(refusal());
    update(&client, SAMPLE).await.unwrap();
    let tokens = tokens_seen(&sandbox);
    assert_eq!(tokens.len(), 2);
    assert_ne!(tokens[0], tokens[1]);
    // The new one is kept.
    update(&client, SAMPLE).await.unwrap();
    assert_eq!(count.load(Ordering::SeqCst), 2);

    // Refused twice, it is an error.
    sandbox.reply_next_times(2, refusal());
    let error = update(&client, SAMPLE).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.message(), Some("Token is invalid or expired"));
}

#[test]
fn a_token_has_64_kib_at_most() {
    let of = |length: usize| Client::builder().token("t".repeat(length)).build();
    assert!(of(65_536).is_ok());
    for length in [65_537, 100_000] {
        let error = of(length).unwrap_err().to_string();
        assert!(error.contains("longer than 65536 bytes"), "{error}");
    }
}

#[tokio::test]
async fn a_ready_made_token_is_tried_once() {
    let sandbox = Sandbox::start();
    let expired = signed(&sandbox, -10);
    for (token, hint) in [(expired, "has expired"), (Secret::from("not.a.token"), "project")] {
        let before = sandbox.requests().len();
        let client =
            Client::builder().with_base_url(sandbox.base_url()).token(token).build().unwrap();
        let error = update(&client, SAMPLE).await.unwrap_err();
        assert!(error.is_auth() && !error.may_have_been_applied(), "{error}");
        assert!(error.to_string().contains(hint), "{error}");
        assert_eq!(sandbox.requests().len(), before + 1);
    }
    let token = sandbox.token(Duration::from_secs(60));
    let client = Client::builder().with_base_url(sandbox.base_url()).token(token).build().unwrap();
    update(&client, SAMPLE).await.unwrap();
}

#[tokio::test]
async fn a_failed_replacement_leaves_the_refusal_and_says_why() {
    let sandbox = Sandbox::start();
    let token = signed(&sandbox, 3600);
    let count = Arc::new(AtomicUsize::new(0));
    let client = counting(&sandbox, &count, move |number| match number {
        0 => Ok(token.clone()),
        _ => Err("the vault is sealed".to_owned()),
    });
    sandbox.reply_next(Reply::status(401));
    let error = update(&client, SAMPLE).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    let source = std::error::Error::source(&error).unwrap();
    assert!(source.to_string().contains("provider failed"), "{source}");
}

#[tokio::test]
async fn a_providers_own_error_is_reached_with_its_sources() {
    #[derive(Debug)]
    struct Vault(std::io::Error);
    impl std::fmt::Display for Vault {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("the vault is sealed")
        }
    }
    impl std::error::Error for Vault {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            Some(&self.0)
        }
    }
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .token_provider(|| async { Err(Vault(std::io::Error::other("no key")).into()) })
        .build()
        .unwrap();
    let error = update(&client, "x").await.unwrap_err();
    let vault = std::error::Error::source(&error).unwrap();
    assert_eq!(vault.to_string(), "the vault is sealed");
    assert!(format!("{vault:?}").contains("Vault"), "{vault:?}");
    assert_eq!(vault.source().unwrap().to_string(), "no key");
}

#[tokio::test]
async fn a_providers_refused_token_is_said_to_have_expired_only_if_it_has() {
    for (expires_in, hint) in [(-10, "token has expired"), (3600, "where the provider takes")] {
        let sandbox = Sandbox::start();
        let token = signed(&sandbox, expires_in);
        let client = counting(&sandbox, &Arc::default(), move |_| Ok(token.clone()));
        sandbox.reply_next_times(2, Reply::status(401));
        let error = update(&client, SAMPLE).await.unwrap_err();
        assert!(error.to_string().contains(hint), "{error}");
    }
}

#[test]
fn the_kind_of_credentials_can_be_seen() {
    let builder = || Client::builder().with_base_url("http://127.0.0.1:9");
    for (builder, kind) in [
        (builder().api_key("k", "canary"), "API key and secret"),
        (builder().token("canary"), "credentials: token,"),
        (builder().token_provider(|| async { Ok(Secret::from("canary")) }), "token provider"),
    ] {
        let text = format!("{:?}", builder.build().unwrap());
        assert!(text.contains(kind) && !text.contains("canary"), "{text}");
    }
}

#[tokio::test]
async fn a_wrong_secret_is_named_as_a_possible_cause() {
    let sandbox = Sandbox::start();
    let client = Client::builder()
        .with_base_url(sandbox.base_url())
        .api_key(sandbox.api_key(), "not the secret")
        .build()
        .unwrap();
    let error = update(&client, SAMPLE).await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    assert!(error.to_string().contains("secret") && error.to_string().contains("clock"), "{error}");
}

#[tokio::test]
async fn the_token_goes_out_raw() {
    let server = RawServer::start(vec![Act::Reply(reply("200 OK", "", r#"{"id":"x"}"#))]);
    let client =
        Client::builder().with_base_url(server.base_url()).token("abc.def.ghi").build().unwrap();
    update(&client, "x").await.unwrap();
    assert!(server.requests()[0].contains("authorization: abc.def.ghi\r\n"));
}

/// The environment is that of a process, so a process of its own reads it.
#[test]
fn from_env_reads_the_environment() {
    const CHILD: &str = "VIDEOSDK_SIP_TEST_CHILD";
    if std::env::var_os(CHILD).is_some() {
        match Client::from_env() {
            Ok(client) => println!("child: {}", client.base_url()),
            Err(error) => println!("child: {error}"),
        }
        return;
    }
    let child = |variables: &[(&str, &str)]| {
        let mut command = std::process::Command::new(std::env::current_exe().unwrap());
        for name in [
            "VIDEOSDK_API_KEY",
            "VIDEOSDK_SECRET",
            "VIDEOSDK_SECRET_KEY",
            "VIDEOSDK_AUTH_TOKEN",
            "VIDEOSDK_TOKEN",
            "VIDEOSDK_API_ENDPOINT",
        ] {
            command.env_remove(name);
        }
        command.args(["--exact", "from_env_reads_the_environment", "--nocapture"]);
        command.env(CHILD, "1").envs(variables.iter().copied());
        let output = command.output().unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let endpoint = ("VIDEOSDK_API_ENDPOINT", "http://127.0.0.1:9/v2");
    let output = child(&[("VIDEOSDK_API_KEY", "k"), ("VIDEOSDK_SECRET_KEY", "s"), endpoint]);
    assert!(output.contains("child: http://127.0.0.1:9\n"), "{output}");
    let output = child(&[("VIDEOSDK_AUTH_TOKEN", "t"), endpoint]);
    assert!(output.contains("child: http://127.0.0.1:9\n"), "{output}");
    let output = child(&[]);
    assert!(output.contains("VIDEOSDK_API_KEY and VIDEOSDK_SECRET"), "{output}");
}
