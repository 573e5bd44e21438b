#!/usr/bin/env bash
# Has the packages of dist, and what is in them, read by the tools of the distributions; each has to find nothing.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
share=build/linux/tree/usr/share
status=0
echo "== desktop-file-validate"
desktop-file-validate "$share/applications/loyalty-desk.desktop" || status=1
echo "== appstreamcli"
# The id is that of the desktop file and of the windows. It begins with no domain, since the project has none.
appstreamcli validate --no-net --override=cid-desktopapp-is-not-rdns=info \
    "$share/metainfo/loyalty-desk.metainfo.xml" || status=1
echo "== lintian"
lintian --fail-on=error,warning --allow-root dist/loyalty-desk_*.deb || status=1
echo "== rpmlint"
rpmlint --strict --config packaging/linux/rpmlintrc.toml dist/loyalty-desk-*.rpm || status=1
exit $status
