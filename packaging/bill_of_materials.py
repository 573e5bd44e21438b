"""Writes what is in the frozen folder, a CycloneDX bill of materials, and beside it the licences of all parts.

python packaging/bill_of_materials.py FOLDER    with the Python that froze it
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.component_evidence import ComponentEvidence, Occurrence
from cyclonedx.model.license import LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from origins import OWN, UnknownOriginError
from packageurl import PackageURL
from parts import Part, PartError, parts_of
from project import DESCRIPTION, LICENCE, NAME, PUBLISHER, VERSION

BILL, LICENCES = "sbom.cdx.json", "licences"
_NAMESPACE = uuid.UUID("6f0c7c5e-4f3b-5d0e-9a52-3f1f6f2f9d11")  # of serial numbers, which follow from the content

README = """\
The licences of everything that is in this program, a folder for each part. What each part is, its version and its files
are in sbom.cdx.json beside this folder.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3. Their libraries are files of their own
below {qt}: you may put others of the same interface in their place, such as you altered yourself, and the
program runs with them. Nothing in its own licence forbids to take it apart for that.
"""


def write_bill(folder: Path) -> list[Part]:
    """Write bill and licences into a frozen folder, or on macOS into the resources of a bundle; returns the parts.

    Raises UnknownOriginError for a file of nobody and PartError for a part without a licence.
    """
    place = folder / "Contents" / "Resources" if folder.suffix == ".app" else folder
    shutil.rmtree(place / LICENCES, ignore_errors=True)
    (place / BILL).unlink(missing_ok=True)
    found = parts_of(folder)
    _write_licences(place / LICENCES, found)
    (place / BILL).write_text(bill(found), encoding="utf-8", newline="\n")
    return found


def _write_licences(folder: Path, found: Iterable[Part]) -> None:
    folder.mkdir()
    inside = "Contents/Frameworks" if ".app" in folder.as_posix() else "_internal"
    folder.joinpath("README.txt").write_text(README.format(qt=inside), encoding="utf-8", newline="\n")
    for part in found:
        place = folder / part.reference
        place.mkdir()
        for text in part.texts:
            place.joinpath(text.name).write_bytes(text.read_bytes())


def bill(found: Iterable[Part]) -> str:
    """The bill of these parts as CycloneDX 1.6 in JSON: the same for the same parts. Raises PartError."""
    bom = Bom()
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or 0), UTC)
    bom.serial_number = _NAMESPACE
    components = {part.reference: _component(part) for part in found}
    program = components.pop(OWN)
    bom.metadata.component = program
    bom.components.update(components.values())
    bom.register_dependency(program, components.values())
    made = _ordered(json.loads(JsonV1Dot6(bom).output_as_string()))
    made["serialNumber"] = uuid.uuid5(_NAMESPACE, json.dumps(made)).urn
    text = json.dumps(made, indent=2, ensure_ascii=False) + "\n"
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong is not None:
        raise PartError(f"The bill of materials breaks the rules of CycloneDX: {wrong}")
    return text


def _ordered(value: Any) -> Any:  # noqa: ANN401 - whatever is in JSON
    """The same with every list in order: what the library writes them in is chance."""
    if isinstance(value, dict):
        return {name: _ordered(each) for name, each in sorted(value.items())}
    return sorted(map(_ordered, value), key=json.dumps) if isinstance(value, list) else value


def _component(part: Part) -> Component:
    is_own = part.reference == OWN
    component = Component(
        name=NAME if is_own else part.name,
        version=VERSION if is_own else part.version,
        type=ComponentType.APPLICATION if is_own else ComponentType.LIBRARY,
        bom_ref=part.reference,
        licenses=[LicenseExpression(LICENCE if is_own else part.licence)],
        evidence=ComponentEvidence(occurrences=[Occurrence(location=place) for place in part.files]),
        purl=PackageURL("pypi", name=part.name, version=part.version) if part.is_from_pypi else None,
        external_references=[
            ExternalReference(type=ExternalReferenceType.BOM, url=XsUri(place))
            for place in part.files
            if "/sboms/" in place
        ],
    )
    if is_own:
        component.description, component.publisher = DESCRIPTION, PUBLISHER
    return component


def main() -> int:
    """Write it for the folder on the command line; 1 if something in it is not known."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        found = write_bill(Path(sys.argv[1]))
    except (UnknownOriginError, PartError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    print(f"{BILL}: {len(found)} parts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
