"""Pictures of the page."""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import pytest
sys.path.insert(0,'/work/main')
from tests.ui.family.conftest import *
from tests.ui.family.test_own_map import with_two, name_somebody
from tests.ui.family.acting import press, write, found
OUT=Path('/tmp/own')
def many(family):
    with_two(family)
    for n,(a,w) in enumerate([("Mr Doyle's dog walker","He saw her every morning."),("Miss Price","Her teacher in reception."),("Amma",""),("Uncle B","")]):
        name_somebody(family, family.person, a, w)
def shot(one,name):
    one.settle(); one.settle()
    one.window.grab().save(str(OUT/f'{name}.png'))
@pytest.mark.parametrize("lang,second,size,theme,screen",[("en",None,100,"light",(1366,768)),("ar",None,100,"light",(1366,768)),("en",None,200,"light",(1366,768)),("en","ar",100,"dark",(1366,768))])
def test_look(opened, lang, second,size,theme,screen):
    one=opened(prepare=many)
    one.window.resize(*screen)
    one.room.look.set_theme(theme)
    one.room.set_language(lang,second)
    one.room.set_text_size(size)
    one.go("own-map")
    n=f"{lang}{second or ''}-{size}-{theme}"
    shot(one,n+"-1")
    page=one.window.face.page
    page.verticalScrollBar().setValue(700*size//100); shot(one,n+"-2")
    press(one,"own-map.person.2.change"); shot(one,n+"-3")
    press(one,"own-map.done")
    press(one,"own-map.person.1.take-off"); shot(one,n+"-4")
    page.verticalScrollBar().setValue(99999); shot(one,n+"-5")
    press(one,"own-map.add"); shot(one,n+"-6")
    one.go("people"); one.window.face.page.ensureWidgetVisible(found(one,"people.own-map"),0,200); shot(one,n+"-7")
