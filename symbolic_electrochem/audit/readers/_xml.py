"""The front door for XML: bytes in, an element tree out, or a refusal that says why.

A document type is refused before any parser sees the text: entities can read files, open
connections and grow without bound, and no model needs one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from ..model import UnreadableError

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_DEPTH = 200
MAX_ELEMENTS = 200_000
_MARKS = {
    b"\xef\xbb\xbf": "utf-8-sig",
    b"\xff\xfe\0\0": "utf-32",
    b"\0\0\xfe\xff": "utf-32",
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})")
_FORBIDDEN = ("<!DOCTYPE", "<!ENTITY")
_INERT = r"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>"
"""Comments, character data and instructions, which hold no markup; one that is not closed does."""
_MARKUP = re.compile(f"{_INERT}|{'|'.join(_FORBIDDEN)}", re.DOTALL)
_ENCODINGS = ("utf-8", "us-ascii", "ascii", "iso-8859-1", "latin-1", "windows-1252")


def parse(data: bytes) -> _Element:
    """Parse XML under caps on size, depth and number of elements.

    Raises
    ------
    UnreadableError
        For anything that is not plain well-formed XML of a sane size.
    """
    text = _decode(data)
    _refuse_doctype(text)
    too_many = UnreadableError("EC907", f"more than {MAX_ELEMENTS} elements")
    if text.count("<") > 2 * MAX_ELEMENTS:
        raise too_many
    root = _parse(text)
    if root.xpath(f"count(//*) > {MAX_ELEMENTS}"):
        raise too_many
    deep: Any = root.xpath("/" + "/".join("*" * (MAX_DEPTH + 1)))
    if deep:
        raise UnreadableError("EC906", f"nested deeper than {MAX_DEPTH}", line_of(deep[0]))
    return root


def line_of(element: _Element) -> int:
    """Return the line of a start tag; where one spans several, of its end."""
    line: Any = element.sourceline
    return int(line or 1)


def columns(root: _Element, data: bytes) -> dict[_Element, int]:
    """Return the column of each start tag: the next tag of that name on its line."""
    lines = data.splitlines()
    reached: dict[int, int] = {}
    found: dict[_Element, int] = {}
    for element in root.iter():
        line = line_of(element)
        text = lines[line - 1] if line <= len(lines) else b""
        name = element.tag.rpartition("}")[2]
        whole = f"<{element.prefix}:{name}" if element.prefix else f"<{name}"
        at = text.find(whole.encode(), reached.get(line, 0))
        reached[line] = max(at, -1) + 1
        found[element] = max(at, 0) + 1
    return found


def _decode(data: bytes) -> str:
    if not data.strip(b"\0"):
        raise UnreadableError("EC901", "nothing but zero bytes" if data else "the file is empty")
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        found = f"byte 0x{data[error.start]:02x} at offset {error.start} is not {encoding}"
        line = data[: error.start].count(b"\n") + 1
        raise UnreadableError("EC903", f"{found}; save the file as UTF-8", line) from None
    if not text.strip("\ufeff \t\r\n"):
        raise UnreadableError("EC901", "the file is empty")
    return text


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return encoding
    declared = _DECLARED.match(data)
    name = declared[1].decode().lower() if declared else "utf-8"
    if name not in _ENCODINGS:
        raise UnreadableError("EC903", f"encoding {name!r} is not read; save the file as UTF-8")
    return name


def _refuse_doctype(text: str) -> None:
    """Refuse a declaration wherever a parser would see one, which is outside `_INERT`."""
    for found in _MARKUP.finditer(text):
        if found[0] in _FORBIDDEN:
            line = text.count("\n", 0, found.start()) + 1
            raise UnreadableError("EC904", f"{found[0]} is not read; remove it", line)


def _parse(text: str) -> _Element:
    parser = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(text.removeprefix("\ufeff").encode(), parser)
    except etree.XMLSyntaxError as error:
        raise _malformed(error) from None


def _malformed(error: etree.XMLSyntaxError) -> UnreadableError:
    message = ascii(error.msg.partition(", line ")[0].strip())[1:-1][:200]
    if message.startswith("Excessive depth"):
        return UnreadableError("EC906", f"nested deeper than {MAX_DEPTH}", error.lineno or 1)
    return UnreadableError("EC905", f"not well-formed XML: {message}", error.lineno or 1)
