//! The only room that knows JavaScript: a door for each feature, and each wasm holds one of them.

#[cfg(feature = "export")]
mod export;
#[cfg(feature = "extract")]
mod extract;
#[cfg(feature = "reader")]
mod reader;
