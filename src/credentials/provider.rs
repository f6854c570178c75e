//! Tokens from somewhere else.

use std::future::Future;

use crate::error::BoxError;
use crate::secret::Secret;

/// A source of tokens, for a process that does not know the API secret: a
/// vault, a token service, a file that something else renews.
///
/// It is asked when a token is needed, once at a time however many calls are in
/// flight: calls that wait meanwhile share its token or its failure. A token
/// with an `exp` claim is kept until a minute before it expires; one without is
/// requested again. If the server refuses a token (401), the provider is asked
/// for another one and the request is sent once more.
///
/// A closure that returns a future is a provider, too. To take a token from
/// another service:
///
/// ```
/// use videosdk_sip::client::TokenProvider;
/// use videosdk_sip::{Client, Secret};
///
/// # async fn fetch(url: &str) -> Result<String, std::io::Error> { Ok(String::new()) }
/// struct TokenService {
///     url: String,
/// }
///
/// impl TokenProvider for TokenService {
///     async fn token(&self) -> Result<Secret, Box<dyn std::error::Error + Send + Sync>> {
///         Ok(Secret::from(fetch(&self.url).await?.trim()))
///     }
/// }
///
/// let service = TokenService {
///     url: "https://tokens.example.com/videosdk".to_owned(),
/// };
/// let client = Client::builder()
///     .token_provider(service)
/// #   .with_base_url("http://127.0.0.1:9")
///     .build()?;
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// A token to send as it is, without `Bearer` or another prefix.
    ///
    /// # Errors
    ///
    /// Whatever keeps the token from being had. It becomes the
    /// [`source`](std::error::Error::source) of the call's error, so it must
    /// not print a secret.
    fn token(&self) -> impl Future<Output = Result<Secret, BoxError>> + Send;
}

impl<F, T> TokenProvider for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<Secret, BoxError>> + Send,
{
    fn token(&self) -> impl Future<Output = Result<Secret, BoxError>> + Send {
        self()
    }
}
