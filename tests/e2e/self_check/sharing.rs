//! Taking the result away: by the device's own sharing, by copying, by hand; never with a figure.

use anyhow::{Result, ensure};
use egude_tests::browser::{Name, Role, Setup, World, journey};

use super::family::{Family, UJUMCHIN};
use super::walk::Walk;

/// The result of a family with a figure that appears nowhere by chance.
async fn result(world: &World) -> Result<Walk<'_>> {
    Walk::arrive(world, Family::alone(UJUMCHIN, "437.19")).await
}

impl Walk<'_> {
    async fn share(&self) -> Result<()> {
        let button = self.texts.get("result-share")?;
        self.world.page.click(Role::Button, button).await
    }

    /// Fails when the shared text is not the result, or tells of the family.
    fn fits(&self, shared: &str) -> Result<()> {
        ensure!(
            shared.starts_with(&self.texts.get("share-title")?),
            "shared was {shared:?}"
        );
        ensure!(!shared.contains("437"), "a figure of the family is shared");
        Ok(())
    }
}

#[test]
fn the_result_goes_to_the_app_that_the_person_chooses() {
    let own = "navigator.share = async data => { window.shared = data }";
    journey(Setup::default(), async |world| {
        world.page.before_every_page(own).await?;
        let walk = result(world).await?;
        walk.share().await?;
        let is_shared = async || Ok(!world.page.script("return window.shared").await?.is_null());
        world.page.wait("the text to be shared", is_shared).await?;
        let shared = world.page.script("return window.shared.text").await?;
        walk.fits(shared.as_str().unwrap_or_default())?;
        walk.does_not_say("share-copied").await
    });
}

#[test]
fn without_sharing_the_result_is_copied_and_that_is_said() {
    let own = "delete Navigator.prototype.share;
        navigator.clipboard.writeText = async text => { window.shared = text }";
    journey(Setup::default(), async |world| {
        world.page.before_every_page(own).await?;
        let walk = result(world).await?;
        walk.share().await?;
        walk.says("share-copied", &[]).await?;
        let shared = world.page.script("return window.shared").await?;
        walk.fits(shared.as_str().unwrap_or_default())
    });
}

#[test]
fn where_nothing_is_allowed_the_text_is_shown_to_be_copied_by_hand() {
    let own = "const no = async () => { throw new DOMException('no', 'NotAllowedError') };
        navigator.share = no;
        navigator.clipboard.writeText = no;";
    journey(Setup::default(), async |world| {
        world.page.before_every_page(own).await?;
        let walk = result(world).await?;
        walk.share().await?;
        walk.says("share-by-hand", &[]).await?;
        let by_hand = Name::Has(walk.texts.get("share-by-hand")?);
        walk.fits(&world.page.typed(by_hand).await?)?;
        world.is_whole("the result with its text").await
    });
}
