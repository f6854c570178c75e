//! What the server does with a request: it is routed, a prepared reply is
//! looked for, its token is verified, its operation is run.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::operation::Call;
use super::prepared::PreparedReplies;
use super::reply::Reply;
use super::request::Request;
use super::routes::Route;
use super::store::Store;
use super::token;
use crate::describe::Endpoint;
use crate::secret::Secret;

pub(super) struct Api {
    pub(super) api_key: String,
    pub(super) secret: Secret,
    pub(super) endpoints: &'static [Endpoint],
    state: Mutex<State>,
}

/// Everything that changes.
pub(super) struct State {
    pub(super) store: Store,
    pub(super) prepared: PreparedReplies,
    pub(super) requests: Vec<Request>,
}

impl Api {
    pub(super) fn new(
        (api_key, secret): (String, Secret),
        endpoints: &'static [Endpoint],
        store: Store,
    ) -> Self {
        let prepared = PreparedReplies::default();
        let state = Mutex::new(State { store, prepared, requests: Vec::new() });
        Self { api_key, secret, endpoints, state }
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Handles a request at once, whatever delay its reply has.
    pub(super) fn handle(&self, request: Request) -> Reply {
        let route = Route::of(self.endpoints, request.method(), request.path());
        let request = request.for_endpoint(route.endpoint());
        let mut state = self.lock();
        let reply = match state.prepared.take(request.operation()) {
            None => self.regular(&mut state.store, &route, &request),
            Some(reply) if reply.handles_request => {
                reply.over(self.regular(&mut state.store, &route, &request))
            }
            Some(reply) => reply,
        };
        state.requests.push(request);
        reply.with_request_id(format!("sandbox-{:06}", state.requests.len()))
    }

    fn regular(&self, store: &mut Store, route: &Route, request: &Request) -> Reply {
        let verified = token::verify(request.header("authorization"), &self.api_key, &self.secret);
        if let Err(refusal) = verified {
            return refusal;
        }
        match route {
            Route::Operation(endpoint, path) => {
                let call = Call { store, endpoint, path, request };
                call.run().unwrap_or_else(|refusal| refusal)
            }
            Route::MethodNotAllowed(methods) => {
                Reply::error(405, "Method not allowed").header("allow", methods.join(", "))
            }
            Route::NotFound => Reply::error(404, "Not found"),
        }
    }
}
