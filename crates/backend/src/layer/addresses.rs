//! How often one address may ask. Our answer instead of a picture captcha.
//!
//! A hall, or a whole town behind a mobile operator, may share one address: the
//! limits are wide, and narrow only where a message is sent, a code or password is
//! tried, or something is left here that takes room or somebody's time. Addresses live in memory for a few minutes and are never written down.

use std::{
    net::{IpAddr, Ipv6Addr, SocketAddr},
    num::NonZeroU32,
    sync::Arc,
};

use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use egude_contract::v1::{BASE, Problem, ProblemCode, path};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter, clock::Clock as _};

use crate::problem::Failure;

/// So many addresses are remembered before those that rest are forgotten.
const MANY: usize = 10_000;

/// Requests of one address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PerAddress {
    /// To the operations, a minute. Files of the site are not counted.
    pub requests: NonZeroU32,
    /// Codes asked for and codes or passwords tried, a minute.
    pub codes: NonZeroU32,
    /// Applications, tips and reports of wrong places sent, an hour.
    pub sends: NonZeroU32,
    /// Drafts left for another device, an hour.
    pub hand_overs: NonZeroU32,
    /// Pages announced and pieces of them, a minute.
    pub pieces: NonZeroU32,
    /// The web server in front, whose `X-Forwarded-For` is believed.
    pub proxy: Option<IpAddr>,
}

impl Default for PerAddress {
    fn default() -> Self {
        Self {
            requests: const { NonZeroU32::new(1200).unwrap() },
            codes: const { NonZeroU32::new(60).unwrap() },
            sends: const { NonZeroU32::new(60).unwrap() },
            hand_overs: const { NonZeroU32::new(60).unwrap() },
            pieces: const { NonZeroU32::new(1200).unwrap() },
            proxy: None,
        }
    }
}

/// The buckets of all addresses.
#[derive(Clone)]
pub(crate) struct Addresses(Arc<Buckets>);

struct Buckets {
    requests: Bucket,
    codes: Bucket,
    sends: Bucket,
    hand_overs: Bucket,
    pieces: Bucket,
    proxy: Option<IpAddr>,
}

type Bucket = DefaultKeyedRateLimiter<IpAddr>;

impl Addresses {
    /// With these limits.
    pub(crate) fn of(limits: PerAddress) -> Self {
        Self(Arc::new(Buckets {
            requests: RateLimiter::keyed(Quota::per_minute(limits.requests)),
            codes: RateLimiter::keyed(Quota::per_minute(limits.codes)),
            sends: RateLimiter::keyed(Quota::per_hour(limits.sends)),
            hand_overs: RateLimiter::keyed(Quota::per_hour(limits.hand_overs)),
            pieces: RateLimiter::keyed(Quota::per_minute(limits.pieces)),
            proxy: limits.proxy,
        }))
    }

    /// After how many seconds the address may ask again; none if it may now.
    fn wait(&self, address: IpAddr, path: &str) -> Option<u32> {
        let address = network(address);
        let limiter = self.0.of(path);
        // Whoever has not asked for long is forgotten; now and then is enough.
        if limiter.len() > MANY {
            limiter.retain_recent();
        }
        let refused = limiter.check_key(&address).err()?;
        let wait = refused.wait_time_from(governor::clock::DefaultClock::default().now());
        Some(
            u32::try_from(wait.as_secs())
                .unwrap_or(u32::MAX)
                .saturating_add(1),
        )
    }

    /// Who asks: the other end, or whoever the known proxy says.
    fn asks(&self, request: &Request) -> Option<IpAddr> {
        let ConnectInfo(peer) = request.extensions().get::<ConnectInfo<SocketAddr>>()?;
        let peer = peer.ip().to_canonical();
        if self.0.proxy != Some(peer) {
            // From this machine asks the operator, or a web server in front that
            // nobody named: then all residents would share one bucket.
            return (!peer.is_loopback()).then_some(peer);
        }
        // The last entry is the proxy's own; those before are whatever a sender wrote.
        let forwarded = request
            .headers()
            .get_all("x-forwarded-for")
            .iter()
            .next_back();
        let last = forwarded.and_then(|value| value.to_str().ok()?.rsplit(',').next());
        last.and_then(|text| text.trim().parse().ok())
            .or(Some(peer))
    }
}

/// Lets a request through, or says when to come again.
pub(super) async fn limit(
    State(addresses): State<Addresses>,
    request: Request,
    next: Next,
) -> Response {
    let wait = addresses
        .asks(&request)
        .filter(|_| request.uri().path().starts_with(BASE));
    let wait = wait.and_then(|address| addresses.wait(address, request.uri().path()));
    match wait {
        None => next.run(request).await,
        Some(seconds) => {
            let problem = Problem::of(ProblemCode::TooManyRequests);
            Failure(problem.retry_after(seconds)).into_response()
        }
    }
}

impl Buckets {
    /// The one that a request is counted in.
    fn of(&self, asked: &str) -> &Bucket {
        let rest = asked.strip_prefix(BASE).unwrap_or_default();
        match rest {
            path::APPLICATIONS | path::TIPS | path::PLACE_REPORTS => &self.sends,
            path::HAND_OVERS => &self.hand_overs,
            _ if tries(rest) => &self.codes,
            _ if rest.starts_with(path::APPLICATIONS) && rest.contains("/uploads") => &self.pieces,
            _ => &self.requests,
        }
    }
}

/// Whether a message is sent, a code, password or word tried, or a place held.
fn tries(rest: &str) -> bool {
    [path::SMS_CODES, path::STAFF_SESSIONS, path::HOLDS].contains(&rest)
        || ["/open", "/confirm", "/partner", "/sign", "/link", "/take"]
            .iter()
            .any(|end| rest.ends_with(end))
}

/// One household has a whole network of 64 bits in IPv6.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(whole) => IpAddr::V6(Ipv6Addr::from_bits(whole.to_bits() >> 64 << 64)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses(requests: u32, codes: u32) -> Addresses {
        Addresses::of(PerAddress {
            requests: NonZeroU32::new(requests).unwrap(),
            codes: NonZeroU32::new(codes).unwrap(),
            sends: NonZeroU32::new(codes).unwrap(),
            hand_overs: NonZeroU32::new(codes).unwrap(),
            pieces: NonZeroU32::new(requests).unwrap(),
            proxy: Some("10.0.0.1".parse().unwrap()),
        })
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn one_address_that_asks_too_often_waits_and_others_do_not() {
        let addresses = addresses(2, 1);
        for _ in 0..2 {
            assert_eq!(addresses.wait(ip("192.0.2.1"), "/api/v1/waitlist"), None);
        }
        assert!(
            addresses
                .wait(ip("192.0.2.1"), "/api/v1/waitlist")
                .is_some_and(|wait| wait <= 31)
        );
        assert_eq!(addresses.wait(ip("192.0.2.2"), "/api/v1/waitlist"), None);
        assert_eq!(addresses.wait(ip("192.0.2.1"), "/api/v1/sms-codes"), None);
        assert!(
            addresses
                .wait(ip("192.0.2.1"), "/api/v1/bookings/x/open")
                .is_some()
        );
    }

    #[test]
    fn what_takes_room_or_time_is_counted_apart_and_pages_do_not_stop_the_rest() {
        let addresses = addresses(2, 1);
        let wait = |asked: &str| {
            let wait = addresses.wait(ip("192.0.2.1"), &format!("{BASE}{asked}"));
            wait.is_some()
        };
        let case = "/applications/A7K4-Q9TX-M3RW";
        assert!(!wait("/applications") && wait("/tips") && wait("/place-reports"));
        assert!(!wait("/hand-overs") && wait("/hand-overs"));
        assert!(!wait(&format!("{case}/open")) && wait("/hand-overs/abc/take"));
        assert!(wait(&format!("{case}/authorisations/1/sign")));
        for _ in 0..2 {
            assert!(!wait(&format!("{case}/uploads/abc")));
        }
        assert!(wait(&format!("{case}/uploads")) && !wait(case));
    }

    #[test]
    fn a_household_is_one_in_ipv6_too() {
        let addresses = addresses(1, 1);
        assert_eq!(addresses.wait(ip("2001:db8::1"), "/api/v1/waitlist"), None);
        assert!(
            addresses
                .wait(ip("2001:db8::2"), "/api/v1/waitlist")
                .is_some()
        );
        assert_eq!(
            addresses.wait(ip("2001:db8:0:1::2"), "/api/v1/waitlist"),
            None
        );
    }

    #[test]
    fn only_the_known_proxy_is_believed_and_this_machine_is_free() {
        let asked = |peer: &str, forwarded: &str| {
            let request = Request::builder().header("x-forwarded-for", forwarded);
            let mut request = request.body(axum::body::Body::empty()).unwrap();
            let peer = SocketAddr::new(ip(peer), 1);
            request.extensions_mut().insert(ConnectInfo(peer));
            addresses(1, 1).asks(&request)
        };
        assert_eq!(asked("192.0.2.9", "192.0.2.1"), Some(ip("192.0.2.9")));
        assert_eq!(
            asked("10.0.0.1", "198.51.100.7, 192.0.2.1"),
            Some(ip("192.0.2.1"))
        );
        assert_eq!(asked("10.0.0.1", "nonsense"), Some(ip("10.0.0.1")));
        assert_eq!(asked("127.0.0.1", "192.0.2.1"), None);
        assert_eq!(asked("::1", "192.0.2.1"), None);
    }
}
