### Draft translation: no native editor has read these messages.
### What is kept on a device, and what becomes of it.

# composed: 自动删除 = өөрөө хасагдах
self-check-kept = ᠲᠠᠨ᠎ᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠵᠥᠪᠬᠡᠨ ᠡᠨᠡ ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ᠎ᠳᠦ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠬᠠᠳᠠᠭᠠᠯᠠᠭᠰᠠᠨ ᠡᠳᠦᠷ᠄ { $date }᠃ { $n } ᠡᠳᠦᠷ ᠬᠡᠷᠡᠭᠯᠡᠬᠦ ᠦᠭᠡᠢ ᠪᠣᠯ ᠥᠪᠡᠷ᠎ᠢᠶᠡᠨ ᠬᠠᠰᠤᠭᠳᠠᠨ᠎ᠠ᠃
self-check-expired = ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠨᠢᠭᠡᠨᠲᠡ ᠬᠠᠰᠤᠭᠳᠠᠪᠠ᠃ ᠳᠠᠬᠢᠨ ᠬᠠᠷᠢᠭᠤᠯᠤᠭᠠᠷᠠᠢ᠃
# composed: 浏览器的设置 = хөтлүүрийн тохиргоо; said with the device instead
self-check-erase-failed = ᠬᠠᠰᠤᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
self-check-changed-elsewhere = ᠲᠠ ᠥᠭᠡᠷ᠎ᠡ ᠨᠢᠭᠤᠷ᠎ᠲᠤ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ᠎ᠪᠠᠨ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠪᠡ᠃ ᠡᠨᠳᠡ ᠴᠤ ᠥᠭᠡᠷᠡᠴᠢᠯᠡᠭᠳᠡᠪᠡ᠃
self-check-late-title = ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠨᠡᠭᠡᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
self-check-late-body = ᠲᠥᠬᠥᠭᠡᠷᠦᠮᠵᠢ ᠤᠳᠠᠭᠠᠨ ᠪᠠᠢᠨ᠎ᠠ᠃ ᠲᠠ ᠦᠷᠭᠦᠯᠵᠢᠯᠡᠭᠦᠯᠵᠦ ᠬᠠᠷᠢᠭᠤᠯᠵᠤ ᠪᠣᠯᠤᠨ᠎ᠠ᠃ ᠤᠷᠢᠳᠠᠬᠢ ᠬᠠᠷᠢᠭᠤᠯᠲᠠ ᠬᠡᠪᠡᠭᠡᠷ ᠪᠠᠢᠨ᠎ᠠ᠃
