//! Looking up the names of hosts.

use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::{io, vec};

use hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use tower_service::Service;

/// The system's resolver, which is not asked for `localhost`: the system may
/// ask the network, and what goes there may go in clear text.
#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Resolver {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Resolver {
    type Response = vec::IntoIter<SocketAddr>;
    type Error = io::Error;
    type Future = Pin<Box<dyn Future<Output = io::Result<Self::Response>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.poll_ready(context)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        if name.as_str().eq_ignore_ascii_case("localhost") {
            let loopback = [IpAddr::V6(Ipv6Addr::LOCALHOST), IpAddr::V4(Ipv4Addr::LOCALHOST)];
            // The connector knows the port.
            let addresses = loopback.map(|address| SocketAddr::new(address, 0)).to_vec();
            return Box::pin(std::future::ready(Ok(addresses.into_iter())));
        }
        let found = self.0.call(name);
        Box::pin(async { Ok(found.await?.collect::<Vec<_>>().into_iter()) })
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test]
    async fn localhost_is_this_machine_whatever_the_system_says() {
        for name in ["localhost", "LocalHost"] {
            let found = Resolver::new().call(name.parse().unwrap());
            // Nobody is asked: that would take a moment.
            let addresses = found.now_or_never().unwrap().unwrap().collect::<Vec<_>>();
            assert!(addresses.len() == 2 && addresses.iter().all(|it| it.ip().is_loopback()));
        }
        let other = Resolver::new().call("localhost.example".parse().unwrap());
        assert!(other.now_or_never().is_none(), "the system is asked");
    }
}
