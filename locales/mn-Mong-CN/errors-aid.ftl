### Draft translation: no native editor has read these messages.
### What is wrong at a field of an application. Ids: error-<code>.

error-too-many = ᠬᠡᠲᠦ ᠣᠯᠠᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠵᠠᠷᠢᠮ᠎ᠢ ᠨᠢ ᠬᠠᠰᠤᠭᠠᠷᠠᠢ᠃
error-too-few = ᠬᠦᠷᠦᠯᠴᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠳᠤᠲᠠᠭᠤ᠎ᠶᠢ ᠨᠢ ᠨᠡᠮᠡᠭᠡᠷᠡᠢ᠃
error-in-future = ᠡᠨᠡ ᠡᠳᠦᠷ ᠢᠷᠡᠭᠡᠳᠦᠢ᠃ ᠡᠳᠦᠷ ᠰᠠᠷ᠎ᠠ᠎ᠪᠠᠨ ᠳᠠᠬᠢᠨ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
# composed: 受理编号 = хүсэлтийн дугаар
error-reference-form = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ 12 ᠦᠰᠦᠭ ᠲᠣᠭ᠎ᠠ ᠪᠠᠢᠬᠤ ᠶᠣᠰᠣᠲᠠᠢ᠃ ᠳᠠᠬᠢᠨ ᠰᠢᠯᠭᠠᠭᠠᠷᠠᠢ᠃
# composed: 回执 = хүлээн авсан хуудас
error-reference-check = ᠬᠦᠰᠡᠯᠲᠡ᠎ᠶᠢᠨ ᠳ᠋ᠤᠭᠠᠷ᠎ᠤᠨ ᠨᠢᠭᠡ ᠦᠰᠦᠭ ᠪᠤᠷᠤᠭᠤ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠪᠣᠭᠣᠨᠢ ᠮᠡᠳᠡᠭᠡ ᠡᠰᠡᠪᠡᠯ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠰᠠᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ᠎ᠲᠠᠢ ᠲᠤᠯᠭᠠᠭᠠᠷᠠᠢ᠃
error-no-door = ᠡᠨᠡ ᠭᠠᠵᠠᠷ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠪᠡᠷ ᠬᠦᠯᠢᠶᠡᠨ ᠠᠪᠤᠭᠠᠳᠤᠢ᠃ ᠤᠲᠠᠰᠤᠳᠠᠭᠠᠷᠠᠢ᠂ ᠡᠰᠡᠪᠡᠯ ᠥᠭᠡᠷ᠎ᠡ ᠭᠠᠵᠠᠷ ᠰᠣᠩᠭᠣᠭᠠᠷᠠᠢ᠃
