#!/usr/bin/env bash
# Installs what the Linux packages are made, checked and tried with, on Debian or Ubuntu. As root, or by sudo.
set -euo pipefail

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    as_root=(sudo)
fi
tools=(
    dpkg-dev patchelf rpm squashfs-tools                   # made
    appstream desktop-file-utils lintian rpmlint           # checked
    debian-archive-keyring debootstrap dbus gnome-keyring at-spi2-core xdotool xvfb # tried
)
"${as_root[@]}" apt-get -q update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${tools[@]}"
