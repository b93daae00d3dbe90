"""How much of ISO records OWSLib holds after reading them: its MD_Metadata against the texts and attribute values of the XML.

Usage: python3 owslib_leaves.py FOLDER...

Counted are the texts of elements and the values of attributes that say something (no name space declarations, no
xsi:schemaLocation, no codeList addresses, no white space). A value counts as kept where it is, stripped, a value or part of
a value anywhere in the object that OWSLib made, so that the figure is rather too high than too low.
"""
import sys
import time
from pathlib import Path

from lxml import etree
from owslib.etree import etree as owslib_etree
from owslib.iso import MD_Metadata as Iso19139

try:
    from owslib.iso3 import MD_Metadata as Iso19115Part3
except ImportError:  # older than 0.29
    Iso19115Part3 = None

QUIET = {"codeList", "codeSpace", "schemaLocation", "type", "isoType", "id", "uuid", "nilReason"}


def leaves(root):
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        if element.text and element.text.strip():
            yield element.text.strip()
        for name, value in element.attrib.items():
            if etree.QName(name).localname not in QUIET and value.strip():
                yield value.strip()


def values(thing, seen, depth=0):
    if thing is None or id(thing) in seen or depth > 12:
        return
    if isinstance(thing, bytes):
        return  # the XML itself, which OWSLib keeps beside what it has read
    if isinstance(thing, (str, int, float)):
        yield str(thing).strip()
        return
    seen.add(id(thing))
    if isinstance(thing, dict):
        items = thing.values()
    elif isinstance(thing, (list, tuple, set)):
        items = thing
    elif hasattr(thing, "__dict__"):
        items = [value for key, value in vars(thing).items() if key not in ("xml", "md")]
    else:
        return
    for item in items:
        yield from values(item, seen, depth + 1)


def main(folders):
    records = failed = total = kept = 0
    spent = 0.0
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.xml")):
            data = path.read_bytes()
            try:
                root = etree.fromstring(data)
            except etree.XMLSyntaxError:
                continue
            name = etree.QName(root).localname
            if name not in ("MD_Metadata", "MI_Metadata"):
                continue
            records += 1
            wanted = list(leaves(root))
            total += len(wanted)
            reader = Iso19115Part3 if "19115/-3" in (root.nsmap.get(root.prefix) or "") else Iso19139
            try:
                if reader is None:
                    raise NotImplementedError("ISO 19115-3")
                start = time.process_time()
                read = reader(owslib_etree.fromstring(data))
                spent += time.process_time() - start
            except Exception:  # noqa: BLE001 - whatever it throws is a record that its user does not get
                failed += 1
                continue
            held = set(values(read, set()))
            joined = "\n".join(held)
            kept += sum(1 for leaf in wanted if leaf in held or (len(leaf) > 3 and leaf in joined))
    print(f"{records} records, {failed} not read, {kept} of {total} values kept ({100 * kept / max(1, total):.1f} %), "
          f"{1000 * spent / max(1, records - failed):.2f} ms a record")


main(sys.argv[1:])
