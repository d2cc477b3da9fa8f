//! Decoding, drawing and encoding by the browser.
//!
//! An element that is never shown is drawn on, not an `OffscreenCanvas`: both work on the page's own
//! thread, decode and encode beside it, and browsers of the last ten years have this one.

use super::fitted;
use crate::platform::{document, window};
use js_sys::{Array, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{Clamped, JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, ImageBitmap,
    ImageBitmapOptions, ResizeQuality,
};

const QUARTER: f64 = std::f64::consts::FRAC_PI_2;

/// A picture in the browser's memory, upright; given back when it is dropped.
pub(super) struct Decoded(ImageBitmap);

/// A picture drawn at the size it is needed.
pub(super) struct Drawn {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
}

impl Drop for Decoded {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Drop for Drawn {
    fn drop(&mut self) {
        // Some browsers keep the pixels until much later otherwise.
        self.canvas.set_width(0);
        self.canvas.set_height(0);
    }
}

/// A blob of bytes.
pub(super) fn blob(bytes: &[u8], media: &str) -> Option<Blob> {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let parts = Array::of1(&Uint8Array::from(bytes));
    Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
}

/// The bytes of a blob; none where it cannot be read any more.
pub(super) async fn bytes_of(blob: &Blob) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}

/// Decodes a picture, as it is to be turned; `width` makes it smaller on the way.
pub(super) async fn decode(blob: &Blob, width: Option<u32>) -> Option<Decoded> {
    if let Some(width) = width {
        let options = ImageBitmapOptions::new();
        options.set_resize_width(width);
        options.set_resize_quality(ResizeQuality::High);
        let smaller =
            window().create_image_bitmap_with_blob_and_image_bitmap_options(blob, &options);
        if let Some(decoded) = settled(smaller).await {
            return Some(decoded);
        }
    }
    // Older browsers know no options.
    settled(window().create_image_bitmap_with_blob(blob)).await
}

async fn settled(decoding: Result<Promise, JsValue>) -> Option<Decoded> {
    let bitmap = JsFuture::from(decoding.ok()?).await.ok()?;
    bitmap.dyn_into().ok().map(Decoded)
}

impl Decoded {
    /// Width and height in pixels.
    pub(super) fn size(&self) -> (u32, u32) {
        (self.0.width(), self.0.height())
    }

    /// Draws it with a long side of at most `long`, turned by so many quarters to the right, on
    /// white: what is transparent would be black otherwise.
    pub(super) fn drawn(&self, long: u32, quarters: u32) -> Option<Drawn> {
        let (width, height) = fitted(self.size(), long);
        let lies = quarters % 2 == 1;
        let (across, down) = if lies {
            (height, width)
        } else {
            (width, height)
        };
        let canvas: HtmlCanvasElement =
            document().create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(across);
        canvas.set_height(down);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        // Without it, making smaller leaves edges that look sharper than they are.
        let _ = Reflect::set(&context, &"imageSmoothingQuality".into(), &"high".into());
        let (width, height) = (f64::from(width), f64::from(height));
        context.set_fill_style_str("#ffffff");
        context.fill_rect(0.0, 0.0, f64::from(across), f64::from(down));
        context
            .translate(f64::from(across) / 2.0, f64::from(down) / 2.0)
            .ok()?;
        context.rotate(QUARTER * f64::from(quarters % 4)).ok()?;
        let (left, top) = (-width / 2.0, -height / 2.0);
        context
            .draw_image_with_image_bitmap_and_dw_and_dh(&self.0, left, top, width, height)
            .ok()?;
        Some(Drawn { canvas, context })
    }
}

impl Drawn {
    /// Encodes it as JPEG.
    pub(super) async fn encoded(&self, quality: f64) -> Option<Blob> {
        let promise = Promise::new(&mut |resolve, reject| {
            let taken = Closure::once_into_js(move |blob: JsValue| {
                let _ = resolve.call1(&JsValue::NULL, &blob);
            });
            let encoding = self.canvas.to_blob_with_type_and_encoder_options(
                taken.unchecked_ref(),
                "image/jpeg",
                &JsValue::from_f64(quality),
            );
            if let Err(error) = encoding {
                let _ = reject.call1(&JsValue::NULL, &error);
            }
        });
        JsFuture::from(promise).await.ok()?.dyn_into().ok()
    }

    /// Width, height, and red, green, blue, opacity of each pixel.
    pub(super) fn pixels(&self) -> Option<(usize, usize, Vec<u8>)> {
        let (width, height) = (self.canvas.width(), self.canvas.height());
        let (across, down) = (f64::from(width), f64::from(height));
        let Clamped(pixels) = self
            .context
            .get_image_data(0.0, 0.0, across, down)
            .ok()?
            .data();
        Some((width.try_into().ok()?, height.try_into().ok()?, pixels))
    }
}
