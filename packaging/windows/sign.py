"""Signs Windows programs with the certificate of the publisher, where there is one; else leaves them as they are.

WINDOWS_CERTIFICATE            the PKCS#12 file (.pfx) as Base64, as the secrets of a build server hold it
WINDOWS_CERTIFICATE_PASSWORD   its password
WINDOWS_TIMESTAMP_SERVER       address of a time stamp server, so that the signature outlives the certificate

None of them ever stands in a command line, where others could read it.

python packaging/windows/sign.py FILE...
"""

from __future__ import annotations

import base64
import os
import subprocess
import sys
import tempfile
from pathlib import Path

CERTIFICATE = "WINDOWS_CERTIFICATE"
PASSWORD = "WINDOWS_CERTIFICATE_PASSWORD"  # noqa: S105 - the name of a variable
TIMESTAMP_SERVER = "WINDOWS_TIMESTAMP_SERVER"
_FILE = "WINDOWS_FILE_TO_SIGN"

_POWERSHELL = f"""
$ErrorActionPreference = 'Stop'
$bytes = [Convert]::FromBase64String($env:{CERTIFICATE})
$kind = 'System.Security.Cryptography.X509Certificates.X509Certificate2'
$certificate = New-Object $kind($bytes, $env:{PASSWORD})
$options = @{{ FilePath = $env:{_FILE}; Certificate = $certificate; HashAlgorithm = 'SHA256' }}
if ($env:{TIMESTAMP_SERVER}) {{ $options.TimestampServer = $env:{TIMESTAMP_SERVER} }}
$signature = Set-AuthenticodeSignature @options
if ($signature.Status -ne 'Valid') {{ Write-Error $signature.StatusMessage }}
"""


def has_certificate() -> bool:
    """Whether the environment holds a certificate to sign with."""
    return bool(os.environ.get(CERTIFICATE))


def sign(file: Path) -> None:
    """Sign one file in place. Raises CalledProcessError where that fails."""
    if sys.platform == "win32":
        line = ["powershell", "-NoProfile", "-NonInteractive", "-Command", _POWERSHELL]
        subprocess.run(line, env={**os.environ, _FILE: str(file)}, check=True)
    else:
        _sign_elsewhere(file)


def _sign_elsewhere(file: Path) -> None:
    with tempfile.TemporaryDirectory() as name:  # its owner's alone
        folder = Path(name)
        (folder / "certificate").write_bytes(base64.b64decode(os.environ[CERTIFICATE]))
        (folder / "password").write_text(os.environ.get(PASSWORD, ""), encoding="utf-8")
        line = ["osslsigncode", "sign", "-pkcs12", str(folder / "certificate"), "-readpass", str(folder / "password")]
        server = os.environ.get(TIMESTAMP_SERVER)
        line += ["-h", "sha256", *(["-ts", server] if server else [])]
        subprocess.run([*line, "-in", str(file), "-out", str(folder / "signed")], check=True)
        file.write_bytes((folder / "signed").read_bytes())


if __name__ == "__main__":
    for name in sys.argv[1:]:
        if has_certificate():
            sign(Path(name))
