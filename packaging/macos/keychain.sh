#!/usr/bin/env bash
# Puts what build.py signs with into a keychain of its own, on a computer that has none of it.
# usage: keychain.sh KEYCHAIN PROFILE
# The environment has it:
#   MACOS_CERTIFICATE, MACOS_CERTIFICATE_PASSWORD   a Developer ID certificate with its key: PKCS 12 in base64
#   NOTARY_KEY, NOTARY_KEY_ID, NOTARY_ISSUER        a key of App Store Connect: the text of its .p8 file, and whose it is
# Without a certificate there is nothing to do, and it says so.
set -euo pipefail

keychain=${1:?usage: keychain.sh KEYCHAIN PROFILE}
profile=${2:?usage: keychain.sh KEYCHAIN PROFILE}

if [ -z "${MACOS_CERTIFICATE:-}" ]; then
    echo "No certificate is given: there is nothing to sign with."
    exit 0
fi

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
password=$(openssl rand -hex 32)

printf '%s' "$MACOS_CERTIFICATE" | openssl base64 -d -A -out "$work/certificate.p12"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$work/certificate.p12" -f pkcs12 -k "$keychain" -P "${MACOS_CERTIFICATE_PASSWORD:-}" -T /usr/bin/codesign
# Without this, macOS asks a person whether codesign may use the key.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >"$work/answer"
security list-keychains -d user | xargs security list-keychains -d user -s "$keychain"

if [ -n "${NOTARY_KEY:-}" ]; then
    printf '%s\n' "$NOTARY_KEY" >"$work/key.p8"
    xcrun notarytool store-credentials "$profile" --keychain "$keychain" \
        --key "$work/key.p8" --key-id "${NOTARY_KEY_ID:?}" --issuer "${NOTARY_ISSUER:?}"
fi
echo "The keychain is ready"
