//! What the words around an amount say of it.
