//! What a place is, told by a shape and a sign in it. Drawn by us, round the middle of the mark.

use egude_places::Kind;
use leptos::prelude::*;

const SQUARE: &str =
    "M-12-16h24a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4h-24a4 4 0 0 1-4-4v-24a4 4 0 0 1 4-4z";
const CIRCLE: &str = "M0-17a17 17 0 1 1 0 34a17 17 0 1 1 0-34z";
const HEXAGON: &str = "M-9-17h18l10 17-10 17h-18l-10-17z";
const DIAMOND: &str = "M0-22 22 0 0 22-22 0z";
const SHIELD: &str = "M-15-16h30v16c0 9-7 15-15 18c-8-3-15-9-15-18z";
const OCTAGON: &str = "M-7-18h14l11 11v14l-11 11h-14l-11-11v-14z";

const BED: &str = "M-9 7v-13M-9 3h18v4M9 3v-2a3 3 0 0 0-3-3h-8v5M-6-2h.01";
const CROSS: &str = "M0-8v16M-8 0h16";
const HEART: &str =
    "M0 8c-5-4-8-6.500-8-10a4.200 4.200 0 0 1 8-2a4.200 4.200 0 0 1 8 2c0 3.500-3 6-8 10z";
const SUN: &str = "M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM0-9v1.500M0 7.500V9M-9 0h1.500M7.500 0H9M-6.400-6.400l1 1M5.400 5.400l1 1M-6.400 6.400l1-1M5.400-5.400l1-1";
const BOWL: &str = "M-8-1h16a8 8 0 0 1-16 0zM-3 8h6M-3-9v4M3-9v4";
const ROOF: &str = "M-9-1 0-9 9-1M-6-3V8H6v-11M-2 8v-5h4v5";
const YURT: &str = "M-9 0v8h18v-8M-10 0c2-5 6-6 10-8c4 2 8 3 10 8zM-2 8v-5h4v5";
const VAN: &str = "M-10 5v-10h12v10M2-2h4l4 4v3h-20M-5 5a2 2 0 1 0 .01 0M6 5a2 2 0 1 0 .01 0";
const CANE: &str = "M-4-3a4 4 0 0 1 8 0M4-3v11M-4-3v2M0 8h8";
const CHAIR: &str = "M-2-8h.01M-2-5v6h6l3 6M-2-2h5M-4-1a5 5 0 1 0 7 6";

/// The outline and the sign of a kind.
pub(super) fn of(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::HomePublic | Kind::HomePrivate | Kind::HomeEntrusted => (SQUARE, BED),
        Kind::CareComplex => (SQUARE, CROSS),
        Kind::WelfareInstitute => (SQUARE, HEART),
        Kind::PastoralFlats => (SQUARE, YURT),
        Kind::DayCare | Kind::Embedded => (CIRCLE, SUN),
        Kind::StreetCentre | Kind::MutualAid => (CIRCLE, ROOF),
        Kind::PastoralCentre => (CIRCLE, YURT),
        Kind::Meals => (HEXAGON, BOWL),
        Kind::Mobile => (DIAMOND, VAN),
        Kind::Rental => (OCTAGON, CANE),
        Kind::DisabledCare => (SHIELD, CHAIR),
    }
}

/// The shape with its sign, and round it what a finger may press.
pub(super) fn view(kind: Kind) -> AnyView {
    let (shape, sign) = of(kind);
    view! {
        <g class="map-body">
            <circle class="map-reach" r="24" />
            <path class="map-shape" d=shape />
            <path class="map-sign" d=sign />
        </g>
    }
    .into_any()
}
