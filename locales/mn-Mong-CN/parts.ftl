# composed: as in the page that is shown when the app cannot start
part-failed-title = ᠡᠨᠡ ᠨᠢᠭᠤᠷ ᠨᠡᠭᠡᠭᠡᠭᠳᠡᠭᠰᠡᠨ ᠦᠭᠡᠢ
