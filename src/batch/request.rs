//! What can be one request of a batch.

use std::future::Future;
use std::sync::Arc;

use crate::call::delivery::Delivery;
use crate::call::rate_limiter::Turns;
use crate::draft::Editable;
use crate::edit::{Edit, EditPlan, Edited};
use crate::error::Error;
use crate::operation::{self, Operation};

/// A request that can be one of many: that of any operation, an [`Edit`], or
/// its [plan](EditPlan). Cannot be implemented outside of this crate.
pub trait BatchRequest: Send + 'static {
    /// What a successful one returns.
    type Response: Send + 'static;
    /// The identifier that it is about.
    #[doc(hidden)]
    fn key(&self) -> Option<&str>;
    /// Has it tell what was sent, and wait for its turn.
    #[doc(hidden)]
    fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>);
    #[doc(hidden)]
    fn send(self) -> impl Future<Output = Result<Self::Response, Error>> + Send;
}

impl<O: Operation> BatchRequest for O {
    type Response = O::Response;

    fn key(&self) -> Option<&str> {
        Operation::key(self)
    }

    fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>) {
        self.context_mut().observe(delivery, turns);
    }

    async fn send(self) -> Result<Self::Response, Error> {
        Ok(operation::send(self).await?.value)
    }
}

/// An edit, planned or not, tells what it sent as its requests do.
macro_rules! batch_methods_of_an_edit {
    () => {
        type Response = Edited<R>;

        fn key(&self) -> Option<&str> {
            Some(self.id.as_ref())
        }

        fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>) {
            self.context.observe(delivery, turns);
        }

        async fn send(self) -> Result<Self::Response, Error> {
            Self::send(self).await
        }
    };
}

impl<R: Editable, F: FnOnce(R::Draft) -> R::Draft + Send + 'static> BatchRequest for Edit<R, F> {
    batch_methods_of_an_edit!();
}

/// Nothing is sent if nothing would change.
impl<R: Editable> BatchRequest for EditPlan<R> {
    batch_methods_of_an_edit!();
}
