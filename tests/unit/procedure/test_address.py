"""Links from outside: what names a message is read, everything else is nothing."""

from __future__ import annotations

import pytest

from desk.procedure.address import Address, desk_link, parse_address

TS, ROOT = "1791808000.000000", "1791800000.000100"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://gamnify.slack.com/archives/C0LOT/p1791808000000000", Address("C0LOT", TS, TS)),
        (f"<https://x.slack.com/archives/C0LOT/p1791808000000000?thread_ts={ROOT}&cid=C0LOT>",
         Address("C0LOT", TS, ROOT)),
        ("https://x.slack.com/archives/C0LOT/p1791808000000000?thread_ts=soon", Address("C0LOT", TS, TS)),
        ("http://127.0.0.1:8065/archives/G0LOT/p1791808000000000/", Address("G0LOT", TS, TS)),
        (f"desk://incident/C0LOT:{TS}", Address("C0LOT", TS, TS)),
        (f"  DESK://Incident/C0LOT%3a{TS}/ ", Address("C0LOT", TS, TS)),
    ],
)  # fmt: skip
def test_a_link_names_a_message_and_its_thread(link: str, address: Address):
    assert parse_address(link) == address
    assert parse_address(address.as_link) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "tennis",
        "https://example.org/archives/C0LOT",
        "https://x.slack.com/archives/C0LOT/p17918080000000001",
        "https://x.slack.com/archives/C0LOT/p١٧٩١٨٠٨٠٠٠٠٠٠٠٠٠",
        "https:///archives/C0LOT/p1791808000000000",
        "https://[broken/archives/C0LOT/p1791808000000000",
        "ftp://x/archives/C0LOT/p1791808000000000",
        "see https://x.slack.com/archives/C0LOT/p1791808000000000 now",
        "desk://incident/x",
        f"desk://incident/C0LOT:{TS}/../../x",
        f"desk://incident/C0LOT:{TS}?resolve=yes",
        f"desk://resolve/C0LOT:{TS}",
        f"desk://incident/C0LOT:{TS}\n--help",
        f"desk://incident/c0lot:{TS}",
        "https://x.slack.com/archives/C0LOT/p1791808000000000?a=" + "x" * 3_000,
    ],
)
def test_what_is_no_link_to_a_message_is_nothing(text: str):
    assert parse_address(text) is None


def test_the_link_of_an_incident_leads_back_to_it():
    address = parse_address(desk_link(f"C0LOT:{ROOT}"))
    assert address is not None
    assert address.incident == f"C0LOT:{ROOT}"
