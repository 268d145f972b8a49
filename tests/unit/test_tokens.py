"""Tokens: on a keyring that encrypts, or for this run only and said so; shown to nobody."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, KeyringError, PasswordDeleteError

from desk.tokens import Secret, Tokens, TokenShelf, open_shelf

TOKENS = Tokens(Secret("xoxb-1-bot"), Secret("xapp-1-app"), Secret("xoxp-1-user"))


class FakeKeyring:
    """A keyring in a dict, which can be locked."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}
        self.locked: KeyringError | None = None

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise self.locked
        return self.entries

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class PlainFile(KeyringBackend):
    """What a package that writes plain text looks like to desk."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError("must not be asked")

    set_password = delete_password = get_password  # type: ignore[assignment]


@pytest.fixture
def ring() -> FakeKeyring:
    return FakeKeyring()


def test_tokens_outlive_the_process(ring: FakeKeyring):
    assert TokenShelf("home", ring).save("C1", TOKENS)
    assert TokenShelf("home", ring).load("C1") == TOKENS


def test_two_homes_never_share_or_overwrite_tokens(ring: FakeKeyring):
    TokenShelf("one", ring).save("C1", TOKENS)
    TokenShelf("two", ring).save("C1", Tokens(Secret("xoxb-2")))
    assert TokenShelf("one", ring).load("C1") == TOKENS
    TokenShelf("two", ring).forget("C1")
    assert TokenShelf("one", ring).load("C1") == TOKENS


def test_two_channels_have_tokens_of_their_own(ring: FakeKeyring):
    shelf = TokenShelf("home", ring)
    shelf.save("C1", TOKENS)
    assert shelf.load("C2") is None


def test_a_token_that_is_not_given_again_is_gone(ring: FakeKeyring):
    TokenShelf("home", ring).save("C1", TOKENS)
    TokenShelf("home", ring).save("C1", Tokens(Secret("xoxb-new")))
    assert TokenShelf("home", ring).load("C1") == Tokens(Secret("xoxb-new"))
    assert len(ring.entries) == 1


def test_forgotten_tokens_leave_nothing(ring: FakeKeyring):
    shelf = TokenShelf("home", ring)
    shelf.save("C1", TOKENS)
    shelf.forget("C1")
    assert shelf.load("C1") is None
    assert not ring.entries


def test_a_locked_keyring_keeps_them_for_this_run_and_says_so(ring: FakeKeyring):
    ring.locked = InitError("Failed to unlock\nthe collection!")
    shelf = TokenShelf("home", ring)
    assert not shelf.save("C1", TOKENS)
    assert shelf.load("C1") == TOKENS
    assert "this run only" in shelf.trouble
    assert "\n" not in shelf.trouble
    ring.locked = None
    assert shelf.save("C1", TOKENS)
    assert shelf.trouble == ""


def test_reading_a_locked_keyring_is_no_crash(ring: FakeKeyring):
    TokenShelf("home", ring).save("C1", TOKENS)
    ring.locked = KeyringError("locked")
    shelf = TokenShelf("home", ring)
    assert shelf.load("C1") is None
    assert "is it locked?" in shelf.trouble
    assert not shelf.keeps


def test_every_token_is_told_to_who_hides_them(ring: FakeKeyring):
    TokenShelf("home", ring).save("C1", TOKENS)
    hidden: list[str] = []
    TokenShelf("home", ring, hide=hidden.append).load("C1")
    assert set(hidden) == {"xoxb-1-bot", "xapp-1-app", "xoxp-1-user"}


@pytest.mark.parametrize("backend", [PlainFile(), null.Keyring()])
def test_a_backend_that_does_not_encrypt_is_refused(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    shelf = open_shelf("home")
    assert not shelf.save("C1", TOKENS)
    assert shelf.load("C1") == TOKENS
    assert "does not encrypt" in shelf.trouble


def test_a_chain_of_backends_is_searched_for_a_good_one(monkeypatch: pytest.MonkeyPatch):
    good = type("Keyring", (FakeKeyring,), {"__module__": "keyring.backends.SecretService"})()
    chain = type("ChainerBackend", (), {"__module__": chainer.__name__, "backends": [PlainFile(), good]})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    assert open_shelf("home").save("C1", TOKENS)
    assert len(good.entries) == 3
    chain.backends.remove(good)
    assert "does not encrypt" in open_shelf("home").trouble


def test_a_keyring_whose_service_has_gone_since_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch):
    def gone(_: object) -> object:
        raise RuntimeError("The Secret Service daemon is neither running nor activatable through D-Bus")

    chain = type("ChainerBackend", (), {"__module__": chainer.__name__, "backends": property(gone)})()
    monkeypatch.setattr(keyring, "get_keyring", lambda: chain)
    shelf = open_shelf("home")
    assert not shelf.save("C1", TOKENS)
    assert shelf.load("C1") == TOKENS
    assert "The Secret Service daemon is neither running" in shelf.trouble


def test_no_keyring_at_all_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    shelf = open_shelf("home")
    assert shelf.trouble.startswith("this computer offers no keyring")
    assert "\n" not in shelf.trouble
    assert not shelf.keeps


@pytest.mark.parametrize("name", ["keyrings.nowhere.PlaintextKeyring", "keyring.core.Nothing", "nonsense"])
def test_a_configured_keyring_that_does_not_load_is_said_in_one_line(name: str):
    code = "from desk.tokens import open_shelf; print(open_shelf('home').trouble)"
    environment = os.environ | {"PYTHON_KEYRING_BACKEND": name}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.startswith("the keyring that is configured does not load (")
    assert run.stdout.count("\n") == 1


def test_a_bus_that_goes_away_is_no_crash(ring: FakeKeyring, monkeypatch: pytest.MonkeyPatch):
    def gone(service: str, username: str) -> str | None:
        raise ConnectionResetError(104, "Connection reset by peer")

    monkeypatch.setattr(ring, "get_password", gone)
    shelf = TokenShelf("home", ring)
    assert shelf.load("C1") is None
    assert "Connection reset by peer" in shelf.trouble


def test_a_secret_shows_itself_to_nobody():
    secret = Secret("xoxb-very-secret")
    for text in (repr(secret), str(secret), f"{secret}", f"{secret!r:>40}", repr(TOKENS), repr([secret])):
        assert "xoxb" not in text
    with pytest.raises(TypeError, match="not written down"):
        pickle.dumps(secret)
    assert secret.reveal() == "xoxb-very-secret"


def test_secrets_compare_by_value():
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert not Secret("")


def test_importing_tokens_does_not_import_keyring():
    code = "import sys, desk.tokens; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.keyring
def test_a_real_gnome_keyring_keeps_them_and_no_file_holds_them():
    shelf = open_shelf("test-home")
    assert shelf.trouble == ""
    try:
        assert shelf.save("C1", TOKENS)
        assert open_shelf("test-home").load("C1") == TOKENS
        kept = Path(os.environ["DESK_TEST_KEYRINGS"])
        files = [path for path in kept.rglob("*") if path.is_file()]
        assert files, "gnome-keyring wrote no keyring"
        for path in files:
            assert b"xoxb-1-bot" not in path.read_bytes()
    finally:
        shelf.forget("C1")
    assert open_shelf("test-home").load("C1") is None


def test_the_mail_password_is_kept_apart_from_tokens_and_forgotten_when_empty():
    found, hidden = FakeKeyring(), list[str]()
    shelf = TokenShelf("home", found, hide=hidden.append)
    assert not shelf.mail_password()
    assert shelf.keep_mail_password(Secret("s3cret"))
    assert found.entries == {("desk", "home/mail/password"): "s3cret"}
    assert TokenShelf("home", found).mail_password() == Secret("s3cret")
    assert not TokenShelf("another", found).mail_password()
    assert "s3cret" in hidden
    shelf.keep_mail_password(Secret(""))
    assert found.entries == {}


def test_without_a_keyring_the_mail_password_lasts_for_this_run():
    shelf = TokenShelf("home", None, "there is no keyring")
    assert not shelf.keep_mail_password(Secret("s3cret"))
    assert shelf.mail_password() == Secret("s3cret")
