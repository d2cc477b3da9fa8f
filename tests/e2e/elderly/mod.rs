//! Service points for older people, as families meet them.

mod arranged;
mod detailed;
mod finder;
mod map;
mod offline;
mod place;
mod report;
