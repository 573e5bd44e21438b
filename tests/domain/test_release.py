"""What may be believed of a release that an address tells of."""

import pytest

from app.domain.release import Release, is_newer, is_web_address, understand_release

PAGE = "https://example.com/releases/v1.2.3?from=app#notes"


def test_a_release_with_a_version_and_a_page_is_believed() -> None:
    assert understand_release("1.2.3", PAGE) == Release("1.2.3", PAGE)


@pytest.mark.parametrize(
    "version", ["", "1.2", "1.2.3.4", "v1.2.3", "1.2.3-rc1", "01.2.3", "1.2.3\n", " 1.2.3", "1.2.٣", "1.2.1234567"]
)
def test_what_is_no_version_is_no_release(version: str) -> None:
    assert understand_release(version, PAGE) is None
    assert not is_newer(version, "0.0.0")
    assert not is_newer("9.9.9", version)


@pytest.mark.parametrize(
    "page",
    [
        "",
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "https://somebody:secret@example.com/",
        "https://example.com/<b>now</b>",
        'https://example.com/" onclick="',
        "https://example.com/a b",
        "https://example.com/\n",
        "https://exämple.com/",
        "javascript:alert(1)",
        f"https://example.com/{'x' * 500}",
    ],
)
def test_a_page_that_is_doubtful_is_no_page(page: str) -> None:
    assert not is_web_address(page)
    assert understand_release("1.2.3", page) is None


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("0.1.1", "0.1.0", True),
        ("0.10.0", "0.9.9", True),
        ("1.0.0", "0.99.99", True),
        ("0.1.0", "0.1.0", False),
        ("0.0.9", "0.1.0", False),
    ],
)
def test_numbers_decide_which_is_newer(version: str, than: str, newer: bool) -> None:
    assert is_newer(version, than) is newer
