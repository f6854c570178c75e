//! How often a call allocates: a count, so it is the same on every machine.

#[path = "support/budgets.rs"]
#[allow(dead_code)]
mod budgets;

use std::alloc::System;
use std::io::{Read, Write};
use std::net::TcpListener;

use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use videosdk_sip::Client;
use videosdk_sip::outbound_gateways::{MediaEncryption, Transport};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const RESPONSE: &[u8] = concat!(
    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 368\r\n\r\n",
    r#"{"id":"gateway_out_123456789","name":"Twilio","address":"sip:outbound.twilio.com","#,
    r#""numbers":["+14150001111","+14150002222"],"allowedNumbers":["+14159999999"],"#,
    r#""mediaEncryption":"disable","transport":"udp","record":true,"tags":["staging","test"],"#,
    r#""auth":{"username":"user","password":"********"},"geoRegion":"in001","#,
    r#""metadata":{"env":"staging"},"noiseCancellation":false}"#
)
.as_bytes();

/// A server that does not allocate: its thread is counted as well.
fn server() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        connection.set_nodelay(true).unwrap();
        let mut buffer = [0; 8192];
        let mut held = 0;
        while let Ok(read @ 1..) = connection.read(&mut buffer[held..]) {
            held += read;
            // The body is the last object of the request.
            if buffer[..held].ends_with(b"}") {
                held = 0;
                connection.write_all(RESPONSE).unwrap();
            }
        }
    });
    port
}

#[tokio::test]
async fn an_update_allocates_no_more_than_it_may() {
    const CALLS: usize = 200;
    let client = Client::builder()
        .with_base_url(format!("http://127.0.0.1:{}", server()))
        .api_key("key", "secret")
        .build()
        .unwrap();
    let call = async || {
        let gateway = client
            .outbound_gateways()
            .update("gateway_out_123456789")
            .numbers(["+14150001111", "+14150002222"])
            .address("sip.telnyx.com:5061")
            .transport(Transport::Tls)
            .credentials("sip-user", "example-password")
            .media_encryption(MediaEncryption::Enable)
            .record(true)
            .geo_region("us002")
            .tags(["production"])
            .send()
            .await
            .unwrap();
        assert_eq!(gateway.tags.as_deref().unwrap_or_default().len(), 2);
    };
    for _ in 0..20 {
        call().await;
    }
    let region = Region::new(ALLOCATOR);
    for _ in 0..CALLS {
        call().await;
    }
    let change = region.change();
    let each = (change.allocations + change.reallocations).div_ceil(CALLS);
    // None at all would mean that nothing was counted.
    assert!(each > 40, "{each}");
    assert!(
        each <= budgets::ALLOCATIONS,
        "{each} allocations a call: see tests/support/budgets.rs"
    );
    println!("{each} allocations a call");
}
