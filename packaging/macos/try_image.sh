#!/usr/bin/env bash
# Tries a disk image as a person meets it: copies the program out of it, asks macOS about its signature, starts it.
# usage: try_image.sh IMAGE
# Ends with another code than 0 as soon as one step fails, the program's own check of itself among them.
set -euo pipefail

image=${1:?usage: try_image.sh IMAGE}
work=$(mktemp -d)
volume="$work/volume"
app="$work/Loyalty Desk.app"
program="$app/Contents/MacOS/loyalty-desk"
mounted=

clean_up() {
    [ -z "$mounted" ] || hdiutil detach "$volume" -force
    rm -rf "$work"
}
trap clean_up EXIT

echo "== the program is copied out of the image"
hdiutil attach -nobrowse -readonly -mountpoint "$volume" "$image"
mounted=yes
ditto "$volume/Loyalty Desk.app" "$app"
hdiutil detach "$volume"
mounted=

echo "== its seal is whole"
codesign --verify --deep --strict --verbose=2 "$app"
signature=$(codesign --display --verbose=2 "$app" 2>&1)
echo "$signature"

case $signature in
*"Authority=Developer ID Application"*)
    echo "== macOS lets it start, and the ticket of the notary is in the image"
    spctl --assess --type execute --verbose=2 "$app"
    xcrun stapler validate "$image"
    ;;
*) echo "== its signature names nobody: macOS is not asked whether it would start a download of it" ;;
esac

echo "== what is in it is written down"
for part in sbom.cdx.json licences; do
    [ -e "$app/Contents/Resources/$part" ] || { echo "$part is missing" >&2; exit 1; }
done

echo "== it works"
"$program" --version
"$program" --data-dir "$work/data" --self-check
echo "All is well"
