//! Service points for older people, as families meet them.

mod arranged;
mod desk;
mod detailed;
mod finder;
mod keeper;
mod map;
mod map_ground;
mod offline;
mod place;
mod report;
