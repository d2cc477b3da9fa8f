//! What a deployment puts beneath the places on the map: nothing, unless it names the approval that
//! the law wants to see on a map that shows boundaries or a ground.

use super::read::{get, only, string};
use super::{Checked, Problem, wrong};
use serde_json::{Map, Value};

/// The closest zoom any scheme of tiles has.
const MOST_ZOOM: u64 = 18;

/// What lies beneath the places.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beneath {
    /// Outlines of regions.
    pub boundaries: Option<Boundaries>,
    /// Pictures of the ground.
    pub tiles: Option<Tiles>,
}

/// A file of outlines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boundaries {
    /// Its address on this site.
    pub url: String,
    /// The approval (审图号) as it is to be read on the map.
    pub approval: String,
}

/// A layer of tiles that this site hands out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tiles {
    /// The address of a tile with `{z}`, `{x}` and `{y}`.
    pub template: String,
    /// The approval (审图号) as it is to be read on the map.
    pub approval: String,
    /// Whose the pictures are, as it is to be read on the map.
    pub attribution: String,
    /// The widest zoom there is.
    pub min_zoom: u8,
    /// The closest zoom there is.
    pub max_zoom: u8,
}

impl Tiles {
    /// The address of one tile.
    pub fn address(&self, z: u8, x: u32, y: u32) -> String {
        let place = |text: String, name: &str, value: u32| text.replace(name, &value.to_string());
        let text = place(self.template.clone(), "{z}", z.into());
        place(place(text, "{x}", x), "{y}", y)
    }
}

pub(super) fn read(elderly: &Map<String, Value>) -> Checked<Beneath> {
    let Some(map) = object(elderly, "elderly.", "map")? else {
        return Ok(Beneath::default());
    };
    let path = "elderly.map.";
    only(map, path, &["boundaries", "tiles"])?;
    Ok(Beneath {
        boundaries: object(map, path, "boundaries")?
            .map(boundaries)
            .transpose()?,
        tiles: object(map, path, "tiles")?.map(tiles).transpose()?,
    })
}

fn boundaries(file: &Map<String, Value>) -> Checked<Boundaries> {
    let path = "elderly.map.boundaries.";
    only(file, path, &["url", "approval"])?;
    let url = string(file, path, "url")?;
    if !is_of_this_site(url) {
        return wrong(format!("{path}url"), Problem::UnknownValue);
    }
    Ok(Boundaries {
        url: url.into(),
        approval: approval(file, path)?,
    })
}

fn tiles(layer: &Map<String, Value>) -> Checked<Tiles> {
    let path = "elderly.map.tiles.";
    only(
        layer,
        path,
        &["template", "approval", "attribution", "minZoom", "maxZoom"],
    )?;
    let template = string(layer, path, "template")?;
    if !is_of_this_site(template) || !is_template(template) {
        return wrong(format!("{path}template"), Problem::UnknownValue);
    }
    let (min_zoom, max_zoom) = (zoom(layer, path, "minZoom")?, zoom(layer, path, "maxZoom")?);
    if max_zoom < min_zoom {
        return wrong(format!("{path}maxZoom"), Problem::UnknownValue);
    }
    Ok(Tiles {
        template: template.into(),
        approval: approval(layer, path)?,
        attribution: string(layer, path, "attribution")?.trim().into(),
        min_zoom,
        max_zoom,
    })
}

/// Another host would learn where every person looks; the security policy would refuse it anyway.
fn is_of_this_site(address: &str) -> bool {
    let plain = |sign: char| sign.is_ascii_graphic() && !matches!(sign, '\\' | '"' | '<' | '>');
    address.starts_with('/')
        && !address.starts_with("//")
        && !address.contains("..")
        && address.chars().all(plain)
}

fn is_template(address: &str) -> bool {
    let once = |name: &str| address.matches(name).count() == 1;
    once("{z}") && once("{x}") && once("{y}") && address.matches(['{', '}']).count() == 6
}

/// The number of an approval has digits; a word alone approves nothing.
fn approval(of: &Map<String, Value>, path: &str) -> Checked<String> {
    let text = string(of, path, "approval")?.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if digits < 4 || text.chars().count() > 120 {
        return wrong(format!("{path}approval"), Problem::UnknownValue);
    }
    Ok(text.into())
}

fn zoom(layer: &Map<String, Value>, path: &str, name: &str) -> Checked<u8> {
    match get(layer, path, name)?.as_u64() {
        Some(zoom) if zoom <= MOST_ZOOM => Ok(u8::try_from(zoom).unwrap_or_default()),
        Some(_) => wrong(format!("{path}{name}"), Problem::UnknownValue),
        None => wrong(format!("{path}{name}"), Problem::WrongType),
    }
}

fn object<'a>(
    map: &'a Map<String, Value>,
    path: &str,
    name: &str,
) -> Checked<Option<&'a Map<String, Value>>> {
    match map.get(name) {
        None => Ok(None),
        Some(Value::Object(object)) => Ok(Some(object)),
        Some(_) => wrong(format!("{path}{name}"), Problem::WrongType),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn whole() -> Value {
        json!({ "map": {
            "boundaries": { "url": "/maps/league.json", "approval": "审图号：示例0000号" },
            "tiles": {
                "template": "/tiles/{z}/{x}/{y}.png", "approval": "审图号：示例0000号",
                "attribution": "示例", "minZoom": 4, "maxZoom": 16
            }
        } })
    }

    fn read_of(value: &Value) -> Checked<Beneath> {
        read(value.as_object().expect("an object"))
    }

    fn field_of(change: impl Fn(&mut Value)) -> String {
        let mut value = whole();
        change(&mut value);
        read_of(&value).expect_err("a mistake was made").field
    }

    #[test]
    fn nothing_lies_beneath_unless_it_is_said() {
        assert_eq!(read_of(&json!({})), Ok(Beneath::default()));
        let whole = read_of(&whole()).expect("right");
        let tiles = whole.tiles.expect("tiles");
        assert_eq!(tiles.address(9, 421, 187), "/tiles/9/421/187.png");
        assert_eq!(whole.boundaries.expect("a file").url, "/maps/league.json");
    }

    #[test]
    fn no_boundary_and_no_ground_without_its_approval() {
        for part in ["boundaries", "tiles"] {
            let field = format!("elderly.map.{part}.approval");
            let gone =
                |v: &mut Value| drop(v["map"][part].as_object_mut().unwrap().remove("approval"));
            assert_eq!(field_of(gone), field);
            for empty in ["", " ", "审图号", "审图号：待定"] {
                assert_eq!(
                    field_of(|v| v["map"][part]["approval"] = empty.into()),
                    field
                );
            }
        }
    }

    #[test]
    fn everything_comes_from_this_site() {
        for elsewhere in [
            "https://tiles.example/{z}/{x}/{y}.png",
            "//tiles.example/{z}/{x}/{y}.png",
            "tiles/{z}/{x}/{y}.png",
            "/\\tiles.example/{z}/{x}/{y}.png",
            "/tiles/../{z}/{x}/{y}.png",
            "/tiles/{z}/{x}.png",
            "/tiles/{z}/{x}/{y}/{s}.png",
            "/tiles/{z}/{z}/{x}/{y}.png",
        ] {
            let field = field_of(|v| v["map"]["tiles"]["template"] = elsewhere.into());
            assert_eq!(field, "elderly.map.tiles.template", "{elsewhere}");
        }
        let field = field_of(|v| v["map"]["boundaries"]["url"] = "https://x.example/a.json".into());
        assert_eq!(field, "elderly.map.boundaries.url");
    }

    #[test]
    fn every_mistake_names_its_field() {
        let field = |change: &dyn Fn(&mut Value)| field_of(change);
        assert_eq!(field(&|v| v["map"] = 1.into()), "elderly.map");
        assert_eq!(
            field(&|v| v["map"]["layers"] = 1.into()),
            "elderly.map.layers"
        );
        assert_eq!(
            field(&|v| v["map"]["tiles"] = true.into()),
            "elderly.map.tiles"
        );
        assert_eq!(
            field(&|v| v["map"]["tiles"]["minZoom"] = 17.into()),
            "elderly.map.tiles.maxZoom"
        );
        assert_eq!(
            field(&|v| v["map"]["tiles"]["maxZoom"] = 30.into()),
            "elderly.map.tiles.maxZoom"
        );
        assert_eq!(
            field(&|v| v["map"]["tiles"]["minZoom"] = "4".into()),
            "elderly.map.tiles.minZoom"
        );
        assert_eq!(
            field(&|v| v["map"]["tiles"]["attribution"] = "".into()),
            "elderly.map.tiles.attribution"
        );
    }
}
