"""The settings file: what is read, what is refused and what survives."""

from __future__ import annotations

import stat
import threading
from pathlib import Path

import pytest

from desk import settings
from desk.settings import Connection, MailSettings, Settings, SettingsInvalid, SlackSettings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_the_first_load_makes_a_home_id_that_stays(file: Path):
    first = settings.load(file)
    assert len(first.home_id) == 16
    assert settings.load(file) == first
    assert first.slack.api_url == settings.SLACK_API
    assert first.connections == ()


def test_the_file_is_for_its_owner_alone(file: Path):
    settings.save(file, settings.load(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_two_desks_that_start_at_once_agree_on_one_home_id(file: Path):
    both_ready = threading.Barrier(8)
    ids: list[str] = []

    def start() -> None:
        both_ready.wait()
        ids.append(settings.load(file).home_id)

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(ids) == 8
    assert len(set(ids)) == 1
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_what_is_saved_is_read_again(file: Path):
    written = Settings(
        "abc",
        SlackSettings("http://127.0.0.1:8080/api/"),
        (
            Connection("Aurelio DE", "C1", "U1", "support", ("T1", "T2")),
            Connection('Nord "Süd"\n', "C2", side="operator"),
        ),
    )
    settings.save(file, written)
    assert settings.load(file) == written


def test_keys_of_another_version_survive(file: Path):
    file.write_text(
        'home_id = "a"\nshiny = 1\n[slack]\nproxy = "p"\n[[connections]]\nchannel = "C1"\ncolour = "red"\n'
        "[window]\nwidth = 3\n"
    )
    read = settings.load(file)
    settings.save(file, read.with_connection(Connection("Two", "C2")))
    text = file.read_text()
    for kept in ("shiny = 1", 'proxy = "p"', 'colour = "red"', "width = 3", 'name = "Two"'):
        assert kept in text


def test_the_same_channel_again_replaces_its_connection_in_place():
    before = Settings("a", connections=(Connection("One", "C1"), Connection("Two", "C2")))
    after = before.with_connection(Connection("Uno", "C1", me="U9"))
    assert [c.name for c in after.connections] == ["Uno", "Two"]
    assert after.connection("uno") == Connection("Uno", "C1", me="U9")
    assert after.connection("C2") == Connection("Two", "C2")
    assert after.connection("Three") is None


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("home_id = ", "Invalid value"),
        ("", "home_id is missing"),
        ("home_id = 3", "home_id must be text"),
        ('home_id = "a"\nslack = 1', "slack must be a table"),
        ('home_id = "a"\nslack.api_url = "ftp://x"', "https address"),
        ('home_id = "a"\nslack.api_url = "http://slack.example/api"', "must be https"),
        ('home_id = "a"\nconnections = 1', "must be a list"),
        ('home_id = "a"\n[[connections]]\nname = "x"', r"connections\[1\]\.channel is missing"),
        ('home_id = "a"\n[[connections]]\nchannel = "C1"\nside = "both"', "support or operator"),
        ('home_id = "a"\n[[connections]]\nchannel = "C1"\nteams = "T1"', "list of texts"),
    ],
)
def test_a_wrong_file_is_refused_in_one_line_that_names_it(file: Path, text: str, complaint: str):
    file.write_text(text)
    with pytest.raises(SettingsInvalid, match=complaint) as refused:
        settings.load(file)
    assert str(refused.value).startswith(f"{file}: ")
    assert "\n" not in str(refused.value)


def test_bytes_that_are_no_text_are_refused(file: Path):
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsInvalid, match="decode"):
        settings.load(file)


def test_a_save_that_fails_leaves_the_old_file_whole(file: Path, monkeypatch: pytest.MonkeyPatch):
    before = settings.load(file)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(SettingsInvalid, match=r"cannot write .*No space left"):
        settings.save(file, before.with_connection(Connection("One", "C1")))
    assert settings.load(file) == before
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize(
    "url", ["http://localhost:1/api", "http://[::1]:1/api/", "https://slack-gov.com/api"]
)
def test_an_api_address_ends_in_one_slash(url: str):
    assert settings.checked_api_url(url) == url.rstrip("/") + "/"


def test_the_mail_server_is_read_again_and_never_with_a_password(file: Path):
    mail = MailSettings("mail.example.org", 587, "starttls", "lena", "lena@example.org", "Lena")
    settings.save(file, Settings("abc", mail=mail))
    assert settings.load(file).mail == mail
    assert "password" not in file.read_text()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("mail.port = 0", "mail.port"),
        ('mail.port = "25"', "mail.port"),
        ('mail.security = "ssl3"', "mail.security"),
        ("mail.host = 5", "mail.host"),
        ("mail = 5", "mail must be a table"),
    ],
)
def test_a_wrong_mail_server_is_refused_by_name(file: Path, line: str, what: str):
    file.write_text(f'home_id = "a"\n{line}\n')
    with pytest.raises(SettingsInvalid, match=what):
        settings.load(file)
