"""Which libraries of a Linux system the frozen program uses as they are, in place of bringing its own.

What is left to the system has a stable interface, is on every desktop, and has to be the one that the graphics driver,
the input method, the theme or the session was made for. The packages declare it.
"""

from __future__ import annotations

import re

# Each reason, and what the names of the libraries begin with.
LEFT_TO_THE_SYSTEM = {
    "the C library, of which a process has one": "ld-linux- libanl. libc. libcrypt. libdl. libm. libnsl. libpthread. "
    "libresolv. librt. libutil.",
    "every system has it, for its file systems": "libuuid.",
    "the C++ runtime: a graphics driver is loaded beside us and may need a newer one": "libatomic. libgcc_s. libgomp. "
    "libstdc++.",
    "OpenGL belongs to the driver": "libEGL libGL libOpenGL. libdrm libgbm. libva libvdpau. libvulkan.",
    "the window system, its keyboard and its session": "libICE. libSM. libX libwayland- libxcb libxkb libxshmfence.",
    "GLib is shared with the theme and the input method": "libgio- libgirepository- libglib- libgmodule- libgobject- "
    "libgthread-",
    "GTK, whose dialogs and theme are those of the desktop, and what it stands on": "libatk- libatspi. libcairo "
    "libcloudproviders. libdatrie. libepoxy. libfribidi. libgdk libgraphite2. libgtk- libharfbuzz libjson-glib- "
    "libpango libpixman- librsvg- libthai. libtracker- libtinysparql-",
    "fonts: their configuration is written for the version of the system": "libbrotli libfontconfig. libfreetype. "
    "libpng16.",
    "the session bus, and what it and GLib stand on": "libblkid. libbsd. libcap. libdbus- libgcrypt. libgpg-error. "
    "liblz4. libmd. libmount. libpcre libselinux. libsystemd. libudev. libzstd.",
    "signing on to a proxy is set up for the system": "libcom_err. libgssapi_krb5. libk5crypto. libkeyutils. libkrb5",
    "only plug-ins that are left out want it": "libcups libdeflate. libevdev. libinput. libjbig. libjpeg. libLerc. "
    "libmtdev. libmysqlclient. libmariadb. libodbc. libpq. libtiff. libts. libwacom. libwebp",
}
_BEGINNINGS = tuple(name for names in LEFT_TO_THE_SYSTEM.values() for name in names.split())


def is_left_to_the_system(name: str) -> bool:
    """Whether a shared library of this file name, such as `libglib-2.0.so.0`, is never frozen in on Linux."""
    return re.search(r"\.so(\.|$)", name) is not None and name.startswith(_BEGINNINGS)
