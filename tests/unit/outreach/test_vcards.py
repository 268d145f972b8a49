"""People leave and enter desk as vCards, whatever their names hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.outreach.contacts import Person, Phone
from desk.outreach.content_lines import ContentLine, components, escaped, read_lines, unescaped, write_lines
from desk.outreach.single_line import one_line
from desk.outreach.vcards import CardsUnreadable, read_vcards, write_vcards
from tests.unit.outreach.hostile import HOSTILE
from tests.unit.outreach.sample import CARD

OTHER_PROGRAM = """BEGIN:VCARD\r
VERSION:3.0\r
N:Nowak;Jan;;Dr.;\r
FN:Dr. Jan Nowak\r
ORG:Bets Ltd;Trading\r
TITLE:Head of \\, trading\r
item1.TEL;TYPE=WORK;TYPE=VOICE:+48 22 123 45 67\r
TEL;TYPE=CELL,PREF:+48 600 100 200\r
TEL:123\r
EMAIL;TYPE=INTERNET:jan@bets.example\r
TZ:+02:00\r
PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/\r
 2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsN\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:2.1\r
FN:Old Phone\r
TEL;CELL:+48600100201\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:4.0\r
KIND:group\r
FN:Everybody\r
END:VCARD\r
"""


def test_a_card_comes_back_as_it_went():
    read = read_vcards(write_vcards(CARD))
    assert read.left_out == ()
    anna, bob = read.people
    assert anna == replace(CARD.people[0], phones=(Phone("+4930901820", "desk"),), zone="Europe/Berlin")
    assert bob == replace(CARD.people[1], phones=(Phone("+442079460000;ext=12"),))


def test_the_file_is_vcard_four_with_folded_lines_of_whole_characters():
    card = replace(
        CARD, people=(Person("Ż" * 150, "r", (Phone("+4930901820", 'a"b;c:d,e^f'),), ("z@x.example",)),)
    )
    data = write_vcards(card)
    lines = data.split(b"\r\n")
    assert lines[:2] == [b"BEGIN:VCARD", b"VERSION:4.0"]
    assert all(len(line) <= 75 and line.decode() for line in lines[:-1])
    assert lines[-1] == b""
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert read_vcards(data).people[0].phones[0].label == 'a"b;c:d,e^f'


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_stay_words(words: str):
    person = Person(words, words, (Phone("+4930901820", words), Phone(words)), ("a@x.example",), slack="U1")
    read = read_vcards(write_vcards(replace(CARD, operator=words, people=(person, CARD.people[0]))))
    shown = one_line(words, 200)
    assert [found.name for found in read.people] == [*([shown] if shown else []), "Anna Kowalska"]
    if shown:
        assert read.people[0].role == shown
        assert read.people[0].phones[0] == Phone("+4930901820", one_line(words, 60))
        assert read.people[0].slack == "U1"


def test_cards_of_other_programs_are_read():
    read = read_vcards(OTHER_PROGRAM.encode())
    (jan,) = read.people
    assert jan == Person(
        "Dr. Jan Nowak",
        "Head of , trading",
        (Phone("+48 600 100 200", "cell"), Phone("+48 22 123 45 67"), Phone("123")),
        ("jan@bets.example",),
    )
    assert read.left_out == (
        "Dr. Jan Nowak: '123' has no country code: begin with + and the country's number",
        "Old Phone: vCard 2.1 is not read, only 3.0 and 4.0",
    )


@pytest.mark.parametrize("data", [b"", b"hello", b"\xff\xfe\x00", b"BEGIN:VCARD\nFN:x", b"x" * 3_000_000])
def test_a_file_without_cards_is_refused_in_one_line(data: bytes):
    with pytest.raises(CardsUnreadable) as refused:
        read_vcards(data)
    assert "\n" not in str(refused.value)


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    st.text(st.characters(exclude_categories=["Cs", "Cc"])),
)
def test_values_and_parameters_survive_writing(value: str, parameter: str):
    line = ContentLine("NOTE", escaped(value), {"X-P": (parameter or "-",)})
    (back,) = read_lines(write_lines([line]).removesuffix("\r\n"))
    assert unescaped(back.value) == value
    assert back.parameters["X-P"] == (parameter or "-",)


@given(st.lists(st.text(), min_size=1))
def test_components_survive_writing(parts: list[str]):
    even = [part.replace("\r\n", "\n").replace("\r", "\n") for part in parts]
    assert components(";".join(map(escaped, parts))) == even


@given(st.binary())
def test_no_file_breaks_the_reader(data: bytes):
    body = data.replace(b":", b";") + b"\nFN:Eve\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Last\nEND:VCARD\n"
    try:
        body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    read = read_vcards(b"BEGIN:VCARD\nVERSION:4.0\n" + body)
    assert read.people[-1].name == "Last"
