use super::MapPoint;
use super::mark::{Mark, What};
use crate::platform::timing::timed;
use egude_places::Point;
use egude_places::map::{Area, CLOSEST, View, World, clusters};
use leptos::prelude::*;
use std::sync::Arc;

/// Pixels round all places, so that none lies on the edge.
pub(super) const MARGIN: f64 = 48.0;
/// Pixels beyond the window that are drawn already, so that moving does not draw with every step.
const AHEAD: f64 = 64.0;
/// Zoom that shows a person's surroundings: some kilometres.
const NEARBY: f64 = 11.0;
/// Members of a group so near each other at the closest zoom, in pixels, never come apart.
const INSEPARABLE: f64 = 40.0;

/// What a map shows, and what of it is in use.
#[derive(Clone, Copy)]
pub(super) struct Chart {
    /// The id of the map's element.
    pub(super) id: &'static str,
    /// The window; none until its size is known.
    pub(super) view: RwSignal<Option<View>>,
    /// The places.
    pub(super) places: Memo<Arc<Vec<MapPoint>>>,
    /// Where they are on the plane, in the same order.
    pub(super) spots: Memo<Arc<Vec<World>>>,
    /// What all places span.
    pub(super) whole: Memo<Option<Area>>,
    /// What is drawn.
    pub(super) marks: Memo<Vec<Mark>>,
    /// The mark that Tab leads to.
    pub(super) at_mark: RwSignal<Option<String>>,
    /// The places of a group that no zoom takes apart, while it is opened.
    pub(super) crowd: RwSignal<Vec<String>>,
    /// Where the person looks from.
    pub(super) origin: Signal<Option<Point>>,
    /// The chosen place.
    pub(super) selected: RwSignal<Option<String>>,
    /// Opens a place.
    pub(super) on_open: Option<Callback<String>>,
    /// Where drawing counts from: near enough that pixels stay exact at every zoom.
    pub(super) anchor: Memo<World>,
    /// Pixels along a side of the whole plane.
    pub(super) side: Memo<f64>,
    /// Pixels of the window.
    pub(super) size: RwSignal<Option<[f64; 2]>>,
    /// The person has moved the map: it is not fitted any more.
    pub(super) moved: RwSignal<bool>,
}

impl Chart {
    pub(super) fn new(
        id: &'static str,
        places: Signal<Vec<MapPoint>>,
        origin: Signal<Option<Point>>,
        selected: RwSignal<Option<String>>,
        on_open: Option<Callback<String>>,
    ) -> Self {
        let view = RwSignal::new(None::<View>);
        let places = Memo::new(move |_| Arc::new(places.get()));
        let spots = Memo::new(move |_| {
            let of = |place: &MapPoint| World::from(&place.at);
            Arc::new(places.with(|places| places.iter().map(of).collect::<Vec<World>>()))
        });
        let whole = Memo::new(move |_| spots.with(|spots| Area::round(spots.iter().copied())));
        let level = Memo::new(move |_| view.with(|view| view.map(|view| view.level())));
        let clusters = Memo::new(move |_| {
            let level = level.get();
            let grouped = |level| spots.with(|spots| clusters(spots, level));
            let found = level.map(|level| timed("map-group", || grouped(level)));
            Arc::new(found.unwrap_or_default())
        });
        let frame = Memo::new(move |_| view.with(|view| view.map(ahead)));
        let marks = Memo::new(move |_| {
            let frame = frame.get();
            clusters.with(|clusters| {
                places.with(|places| {
                    frame.map_or_else(Vec::new, |frame| Mark::within(clusters, places, &frame))
                })
            })
        });
        let chart = Self {
            id,
            view,
            places,
            spots,
            whole,
            marks,
            at_mark: RwSignal::default(),
            crowd: RwSignal::default(),
            origin,
            selected,
            on_open,
            anchor: Memo::new(move |_| whole.get().map(|area| area.middle()).unwrap_or_default()),
            side: Memo::new(move |_| view.with(|view| view.map_or(1.0, |view| view.side()))),
            size: RwSignal::default(),
            moved: RwSignal::new(false),
        };
        chart.fit_until_moved();
        chart.follow_selection();
        chart
    }

    /// The window has this size, in pixels.
    pub(super) fn sized(self, width: f64, height: f64) {
        if width >= 1.0 && height >= 1.0 {
            self.size.set(Some([width, height]));
        }
    }

    /// The person moves the map.
    pub(super) fn go(self, to: impl FnOnce(View) -> View) {
        let Some(view) = self.view.get_untracked() else {
            return;
        };
        self.moved.set(true);
        let to = to(view);
        // Half a window beyond the outermost places, and no further.
        let slack = 0.5 * view.width.min(view.height) / to.side();
        let room = self.whole.get_untracked().map(|area| {
            let area = area.grown(slack);
            self.here().map_or(area, |here| area.with(here))
        });
        self.view.set(Some(room.map_or(to, |room| to.kept(&room))));
    }

    /// Shows all places.
    pub(super) fn show_all(self) {
        if let Some(area) = self.whole.get_untracked() {
            let area = self.here().map_or(area, |here| area.with(here));
            self.go(|view| View::fit(&area, view.width, view.height, MARGIN));
        }
    }

    /// Shows where the person looks from.
    pub(super) fn show_here(self) {
        if let Some(here) = self.here() {
            self.go(|view| View {
                zoom: view.zoom.max(NEARBY),
                ..view.centred(here)
            });
        }
    }

    /// Closer by so many zooms about the middle.
    pub(super) fn zoom(self, by: f64) {
        self.go(|view| view.zoomed(by, view.middle()));
    }

    /// Nothing is chosen any more.
    pub(super) fn let_go(self) {
        self.selected.set(None);
        self.crowd.set(Vec::new());
    }

    /// A mark was pressed.
    pub(super) fn press(self, mark: &Mark) {
        match &mark.what {
            What::Place { id, .. } => {
                if self
                    .selected
                    .with_untracked(|chosen| chosen.as_ref() == Some(id))
                {
                    if let Some(on_open) = self.on_open {
                        on_open.run(id.clone());
                    }
                } else {
                    self.selected.set(Some(id.clone()));
                }
            }
            What::Group { area, members, .. } => self.open_group(area, members),
        }
    }

    fn open_group(self, area: &Area, members: &[u32]) {
        let closest = 256.0 * CLOSEST.exp2();
        let span = (area.to.x - area.from.x).max(area.to.y - area.from.y) * closest;
        if span < INSEPARABLE {
            let ids = self.places.with_untracked(|places| {
                let of = |index: &u32| places.get(*index as usize).map(|place| place.id.clone());
                members.iter().filter_map(of).collect()
            });
            self.crowd.set(ids);
            return;
        }
        self.go(|view| {
            let fit = View::fit(area, view.width, view.height, MARGIN);
            // A press always comes closer, also to a group that would fit already.
            let zoom = fit.zoom.max(view.zoom + 1.0).min(CLOSEST);
            View { zoom, ..fit }
        });
        self.keep_focus();
    }

    /// A place's position in what is shown, by its word.
    pub(super) fn find(self, id: &str) -> Option<MapPoint> {
        let of = |places: &Arc<Vec<MapPoint>>| places.iter().find(|place| place.id == id).cloned();
        self.places.with(of)
    }

    /// Where a place is drawn, in pixels from the anchor.
    pub(super) fn drawn(self, at: World) -> [f64; 2] {
        let (anchor, side) = (self.anchor.get(), self.side.get());
        [(at.x - anchor.x) * side, (at.y - anchor.y) * side]
    }

    pub(super) fn here(self) -> Option<World> {
        self.origin
            .with_untracked(|origin| origin.as_ref().map(World::from))
    }

    pub(super) fn find_untracked(self, id: &str) -> Option<MapPoint> {
        untrack(|| self.find(id))
    }
}

/// What is drawn: the window and some more, in steps, so that it seldom changes.
fn ahead(view: View) -> Area {
    let step = AHEAD / view.side();
    let area = view.area();
    let down = |at: f64| ((at / step).floor() - 1.0) * step;
    let up = |at: f64| ((at / step).ceil() + 1.0) * step;
    Area {
        from: World {
            x: down(area.from.x),
            y: down(area.from.y),
        },
        to: World {
            x: up(area.to.x),
            y: up(area.to.y),
        },
    }
}
