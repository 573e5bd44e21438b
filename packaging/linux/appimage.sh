#!/usr/bin/env bash
# Makes the AppImage of the AppDir that build.py laid out: a runtime, and the packed folder behind it.
#
#   packaging/linux/appimage.sh RUNTIME SHA256
#
# RUNTIME is a file of the AppImage project, and SHA256 what it has to be.
set -euo pipefail
cd "$(dirname "$0")/../.."
runtime=$(realpath -- "${1:?}")
wanted=${2:?}
folder=build/linux/AppDir

if ! echo "$wanted  $runtime" | sha256sum --check --status; then
    echo "$runtime is not the runtime with the sum $wanted" >&2
    exit 1
fi
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' pyproject.toml)
image=dist/loyalty-desk-$version-$(uname -m).AppImage
packed=build/linux/AppDir.squashfs
# The moments of the files are set by build.py; what else would differ from run to run is fixed here.
SOURCE_DATE_EPOCH=$(stat --format=%Y "$folder") \
    mksquashfs "$folder" "$packed" -root-owned -noappend -no-progress -quiet -comp zstd -Xcompression-level 19 -b 1M
cat "$runtime" "$packed" >"$image"
chmod 755 "$image"
rm "$packed"
echo "$image: $(($(stat --format=%s "$image") / 1000000)) MB"
