use super::world::{Area, TILE, World};

/// The widest zoom: half of Asia on a screen.
pub const WIDEST: f64 = 3.0;
/// The closest zoom: houses.
pub const CLOSEST: f64 = 18.0;
/// Zoom of a single point: a town with its surroundings.
const ALONE: f64 = 13.0;

/// What a window shows of the plane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// What is in its middle.
    pub centre: World,
    /// As tiles count: one more is twice as large.
    pub zoom: f64,
    /// Pixels.
    pub width: f64,
    /// Pixels.
    pub height: f64,
}

impl View {
    /// All of an area with a margin in pixels on each side.
    pub fn fit(area: &Area, width: f64, height: f64, margin: f64) -> Self {
        let room = |side: f64| (side - 2.0 * margin).max(1.0);
        let zoom = |room: f64, span: f64| (room / (TILE * span)).log2();
        let (across, down) = (area.to.x - area.from.x, area.to.y - area.from.y);
        let zoom = [(room(width), across), (room(height), down)]
            .into_iter()
            .filter(|(_, span)| *span > 0.0)
            .map(|(room, span)| zoom(room, span))
            .fold(f64::INFINITY, f64::min);
        Self {
            centre: area.middle(),
            zoom: zoom.min(ALONE).clamp(WIDEST, CLOSEST),
            width,
            height,
        }
    }

    /// Pixels along a side of the whole plane.
    pub fn side(&self) -> f64 {
        TILE * self.zoom.exp2()
    }

    /// Where a place is in the window: pixels from the left and the top.
    pub fn on_screen(&self, place: World) -> [f64; 2] {
        let side = self.side();
        [
            (place.x - self.centre.x) * side + self.width / 2.0,
            (place.y - self.centre.y) * side + self.height / 2.0,
        ]
    }

    /// Which place is there in the window.
    pub fn place(&self, at: [f64; 2]) -> World {
        let side = self.side();
        World {
            x: self.centre.x + (at[0] - self.width / 2.0) / side,
            y: self.centre.y + (at[1] - self.height / 2.0) / side,
        }
    }

    /// The ground goes along with the hand by so many pixels.
    #[must_use]
    pub fn dragged(self, by: [f64; 2]) -> Self {
        let side = self.side();
        let centre = World {
            x: self.centre.x - by[0] / side,
            y: self.centre.y - by[1] / side,
        };
        Self { centre, ..self }
    }

    /// Closer by so many zooms, or wider if negative. What is at `about`, pixels, stays there.
    #[must_use]
    pub fn zoomed(self, by: f64, about: [f64; 2]) -> Self {
        let stays = self.place(about);
        let zoom = (self.zoom + by).clamp(WIDEST, CLOSEST);
        let closer = Self { zoom, ..self };
        let went = closer.on_screen(stays);
        closer.dragged([about[0] - went[0], about[1] - went[1]])
    }

    /// The middle of the window.
    pub fn middle(&self) -> [f64; 2] {
        [self.width / 2.0, self.height / 2.0]
    }

    /// With this in the middle.
    #[must_use]
    pub fn centred(self, centre: World) -> Self {
        Self { centre, ..self }
    }

    /// With its middle inside an area: one cannot get lost on an empty plane.
    #[must_use]
    pub fn kept(self, within: &Area) -> Self {
        let centre = World {
            x: self.centre.x.clamp(within.from.x, within.to.x),
            y: self.centre.y.clamp(within.from.y, within.to.y),
        };
        let zoom = self.zoom.clamp(WIDEST, CLOSEST);
        Self {
            centre,
            zoom,
            ..self
        }
    }

    /// What is in the window.
    pub fn area(&self) -> Area {
        Area {
            from: self.place([0.0, 0.0]),
            to: self.place([self.width, self.height]),
        }
    }

    /// Metres on the ground that a pixel in the middle is.
    pub fn metres_per_pixel(&self) -> f64 {
        self.centre.metres() / self.side()
    }
}
