### Draft translation: no native editor has read these messages.
### What to say when the back end does not answer as agreed. Ids: problem-<code>.

# The blank is written out because Fluent drops one at the end of a line.
list-separator = ᠂{ " " }

problem-offline = ᠬᠣᠯᠪᠣᠵᠤ ᠴᠢᠳᠠᠭᠰᠠᠨ ᠦᠭᠡᠢ᠃ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ ᠪᠠᠢᠭ᠎ᠠ ᠡᠰᠡᠬᠦ᠎ᠶᠢ ᠦᠵᠡᠭᠡᠷᠡᠢ᠃
problem-timeout = ᠤᠳᠠᠭᠠᠨ ᠬᠦᠯᠢᠶᠡᠭᠰᠡᠨ ᠪᠣᠯᠪᠠᠴᠤ ᠬᠠᠷᠢᠭᠤ ᠢᠷᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ᠃ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-unavailable = ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢ ᠣᠳᠣ ᠬᠡᠷᠡᠭᠯᠡᠵᠦ ᠪᠣᠯᠬᠤ ᠦᠭᠡᠢ᠃ ᠵᠢᠭᠠᠬᠠᠨ ᠤᠳᠠᠭᠠᠳ ᠳᠠᠬᠢᠨ ᠲᠤᠷᠰᠢᠭᠠᠷᠠᠢ᠃
problem-not-json = ᠡᠨᠡ ᠦᠢᠯᠡᠴᠢᠯᠡᠭᠡ᠎ᠶᠢᠨ ᠬᠠᠷᠢᠭᠤ ᠪᠢᠰᠢ ᠵᠦᠢᠯ ᠢᠷᠡᠪᠡ᠃ ᠤᠲᠠᠰᠤ ᠦᠭᠡᠢ ᠲᠣᠣᠷ ᠰᠦᠯᠵᠢᠶ᠎ᠡ᠎ᠳᠦ ᠡᠬᠢᠯᠡᠭᠡᠳ ᠨᠡᠪᠲᠡᠷᠡᠬᠦ ᠬᠡᠷᠡᠭᠲᠡᠢ ᠪᠠᠢᠵᠤ ᠮᠠᠭᠠᠳ᠃
problem-wrong-shape = ᠢᠷᠡᠭᠰᠡᠨ ᠮᠠᠲ᠋ᠧᠷᠢᠶᠠᠯ᠎ᠢ ᠤᠩᠰᠢᠵᠤ ᠴᠢᠳᠠᠬᠤ ᠦᠭᠡᠢ᠃ ᠠᠵᠢᠯᠲᠠᠨ᠎ᠳᠤ ᠤᠲᠠᠰᠤᠳᠠᠵᠤ ᠬᠡᠯᠡᠭᠡᠷᠡᠢ᠃
