"""The desktop file and the AppStream metainfo, in all languages of the program."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

from facts import APP_ID, LICENCE, NAME

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CATEGORY = "Office"


def desktop_file(texts: dict[str, dict[str, Any]]) -> str:
    """The text of loyalty-desk.desktop. The name is a name, and the same in every language."""
    lines = ["[Desktop Entry]", "Type=Application", f"Name={NAME}"]
    for key, field in (("GenericName", "generic_name"), ("Comment", "comment"), ("Keywords", "keywords")):
        lines += [f"{key}{_place(code)}={_value(words[field])}" for code, words in texts.items()]
    lines += [
        f"Exec={APP_ID}",
        f"TryExec={APP_ID}",
        f"Icon={APP_ID}",
        "Terminal=false",
        f"Categories={_CATEGORY};",
        f"StartupWMClass={APP_ID}",
    ]
    return "\n".join(lines) + "\n"


def _place(code: str) -> str:
    return "" if code == "en" else f"[{code}]"


def _value(text: str | list[str]) -> str:
    return text if isinstance(text, str) else ";".join([*text, ""])


def metainfo(texts: dict[str, dict[str, Any]], version: str, released: datetime, publisher: str) -> bytes:
    """The AppStream metainfo, as UTF-8 XML."""
    component = ET.Element("component", type="desktop-application")

    def add(tag: str, text: str, **attributes: str) -> None:
        ET.SubElement(component, tag, attributes).text = text

    add("id", APP_ID)
    add("metadata_license", "MIT")
    add("project_license", LICENCE)
    add("name", NAME)
    _add_translated(component, "summary", {code: words["comment"] for code, words in texts.items()})
    description = ET.SubElement(component, "description")
    for paragraphs in zip(*(words["about"] for words in texts.values()), strict=True):
        _add_translated(description, "p", dict(zip(texts, paragraphs, strict=True)))
    add("launchable", f"{APP_ID}.desktop", type="desktop-id")
    add("developer_name", publisher)
    categories = ET.SubElement(component, "categories")
    ET.SubElement(categories, "category").text = _CATEGORY
    add("content_rating", "", type="oars-1.1")
    releases = ET.SubElement(component, "releases")
    ET.SubElement(releases, "release", version=version, date=f"{released:%Y-%m-%d}")
    ET.SubElement(ET.SubElement(component, "provides"), "binary").text = APP_ID
    _add_languages(component, list(texts))
    ET.indent(component)
    text: bytes = ET.tostring(component, encoding="utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + text + b"\n"


def _add_translated(parent: ET.Element, tag: str, words: dict[str, str]) -> None:
    for code, text in words.items():
        ET.SubElement(parent, tag, {} if code == "en" else {_LANG: code}).text = text


def _add_languages(component: ET.Element, codes: list[str]) -> None:
    languages = ET.SubElement(component, "languages")
    for code in codes:
        ET.SubElement(languages, "lang", percentage="100").text = code
