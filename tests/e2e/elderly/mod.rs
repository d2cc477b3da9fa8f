//! Service points for older people, as families meet them.

mod arranged;
mod finder;
mod map;
