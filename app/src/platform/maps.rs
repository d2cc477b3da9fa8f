//! A place handed to the device's own map. No map is asked for anything by the page: the link does
//! something only when somebody presses it.
//!
//! Degrees are WGS-84 everywhere. A `geo:` address says so by its standard (RFC 5870); Chinese maps
//! draw in a shifted system and should shift it themselves, and some do not.

use super::window;
use std::fmt::Write;

/// Whose map opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Maps {
    /// iPhone and iPad: Apple's map, by its own address.
    Apple,
    /// Android, and whatever else knows `geo:`.
    Geo,
}

/// The address that opens the device's map at a place, in degrees, with its name.
pub fn href(lat: f64, lon: f64, name: &str) -> String {
    let agent = window().navigator().user_agent().unwrap_or_default();
    written(of(&agent), lat, lon, name)
}

fn of(agent: &str) -> Maps {
    if ["iPhone", "iPad", "iPod"]
        .iter()
        .any(|device| agent.contains(device))
    {
        Maps::Apple
    } else {
        Maps::Geo
    }
}

fn written(maps: Maps, lat: f64, lon: f64, name: &str) -> String {
    let name = escaped(name);
    match maps {
        Maps::Apple => format!("maps://?ll={lat:.6},{lon:.6}&q={name}"),
        // The second pair is how maps on Android are told to set a mark with a name.
        Maps::Geo => format!("geo:{lat:.6},{lon:.6}?q={lat:.6},{lon:.6}({name})"),
    }
}

fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() {
            escaped.push(char::from(byte));
        } else {
            // A `String` takes everything.
            let _ = write!(escaped, "%{byte:02X}");
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_device_gets_the_address_that_its_map_knows() {
        let phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)";
        let apple = written(of(phone), 43.94, 116.08, "A (1)");
        assert_eq!(apple, "maps://?ll=43.940000,116.080000&q=A%20%281%29");
        let android = written(of("Mozilla/5.0 (Linux; Android 14)"), 43.94, 116.08, "院");
        assert_eq!(
            android,
            "geo:43.940000,116.080000?q=43.940000,116.080000(%E9%99%A2)"
        );
    }
}
