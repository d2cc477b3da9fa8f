mod bar;
mod chosen;
mod crowd;
mod ground;
mod legend;
mod mark;
mod marks;
mod names;
mod order;
mod pointers;
mod said;
mod scale;
mod sight;
mod sign;
mod state;
mod surface;

use crate::i18n::msg;
use crate::platform::focus;
use egude_domain::RegionCode;
use egude_places::{Kind, Point};
use leptos::prelude::*;
use state::Chart;

/// A place as the map shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct MapPoint {
    /// Its own word.
    pub id: String,
    /// Its name in the person's language.
    pub name: String,
    /// What it is: told by shape and sign.
    pub kind: Kind,
    /// Where it is, WGS-84.
    pub at: Point,
    /// Whether it is open now; none if nobody knows.
    pub open: Option<bool>,
    /// Its township or banner: names of these stand on the map where points are.
    pub region: RegionCode,
}

/// The name of a region in the person's language, if it is known.
pub type RegionName = Callback<RegionCode, Option<String>>;

/// Places on a map that is drawn here, without any picture from elsewhere. It adds to a list beside
/// it and never replaces it.
///
/// Boundaries are drawn only from the deployment's own file and with the approval it names, and so
/// are tiles; without them the map is a schematic, and says so.
///
/// Accessibility: everything by keyboard: arrows move, plus and minus enlarge, Home shows all, Tab
/// goes to the places and arrows from one to the next, nearest first; Enter chooses a place or
/// comes closer to a group, and opens a place that is chosen already; Escape lets go. A link leads past the map. What is shown is said in one
/// sentence, politely, when it has come to rest. Nothing moves by itself. In vertical writing the
/// map stays as the earth is, and all text about it runs as the page does.
#[component]
pub fn Map(
    /// The id of the map; others on the same page have another.
    id: &'static str,
    /// What is shown. Places without a position are not for a map.
    #[prop(into)]
    places: Signal<Vec<MapPoint>>,
    /// Where the person looks from and how far off that may be, if it is known.
    #[prop(optional, into)]
    origin: Signal<Option<Point>>,
    /// The chosen place, by its word; set from here and from outside.
    selected: RwSignal<Option<String>>,
    /// Called with the word of a place that is to be opened: the chosen one pressed again, or the
    /// button beneath. Without it none is.
    #[prop(optional)]
    on_open: Option<Callback<String>>,
    /// Finds out where the person is; without it there is no button for that.
    #[prop(optional)]
    on_locate: Option<Callback<()>>,
    /// The page itself tells of the chosen place: nothing is said beneath the map.
    #[prop(optional)]
    bare: bool,
    /// Names of banners and townships.
    #[prop(optional)]
    region_name: Option<RegionName>,
) -> AnyView {
    let chart = Chart::new(id, places, origin, selected, on_open);
    let end = format!("{id}-end");
    let past = {
        let end = end.clone();
        move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            focus::by_id(&end);
        }
    };
    view! {
        <section class="map" id=id aria-label=msg("map-label")>
            <a class="skip-link" href=format!("#{end}") rel="external" on:click=past>
                {msg("map-skip")}
            </a>
            {said::view(chart)}
            {surface::view(chart, region_name)}
            {bar::view(chart, on_locate)}
            {crowd::view(chart)}
            {(!bare).then(|| chosen::view(chart))}
            {legend::view(chart)}
            <span id=end tabindex="-1"></span>
        </section>
    }
    .into_any()
}
