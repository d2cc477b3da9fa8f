use egude_domain::RegionCode;
use egude_places::{Index, Slice};

use crate::ClientError;

/// The directory of service points, for everybody.
///
/// Nobody is ever told what is looked for or from where: slices are fetched whole, and searched by
/// whoever has them.
pub trait Places {
    /// What there is. Whoever has a slice with the digest that stands here need not ask for it.
    async fn index(&self) -> Result<Index, ClientError>;

    /// All service points of a banner. One that changed since the index was read comes as it is
    /// now, with a digest of its own. A region of which the index names no slice is an error.
    async fn slice(&self, region: &RegionCode) -> Result<Slice, ClientError>;
}
