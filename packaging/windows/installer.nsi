; The installer for Windows: what it asks, in which order it looks at things, and with which code it ends.
; build.py writes FACTS and FILES; the parts that are included say what they do.

Unicode true
!include "${FACTS}"
!ifdef SIGNER
  !finalize '${SIGNER} "%1"' = 0
  !uninstfinalize '${SIGNER} "%1"' = 0
!endif
ManifestDPIAware true
!ifdef QUICK
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif
RequestExecutionLevel user ; who installs for everyone starts it as an administrator, or is asked later

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include nsDialogs.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"
!define OLDEST_BUILD 17763       ; Windows 10 1809, the oldest that Qt 6.11 names for itself
!define OLDEST_BUILD_ARM64 22000 ; Windows 11, the first that runs x86-64 programs there

; The codes of Windows Installer, which tools that deploy know: learn.microsoft.com/windows/win32/msi/error-codes
!define CANCELLED 1602
!define FAILED 1603
!define BUSY 1618
!define UNSUPPORTED 1633
!define NEWER_INSTALLED 1638
!define BAD_OPTIONS 1639
!define RESTART_NEEDED 3010
!define ELEVATION_NEEDED 740

Var Everyone      ; "yes", or empty where it is for the person alone
Var ScopeGiven    ; "yes" where an option says for whom
Var FolderGiven   ; "yes" where /D= names the folder
Var Previous      ; folder of an earlier installation for the same people, or empty
Var PersonalData  ; folder of the person's lists and unsent changes, which is never touched
Var Mutex

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
AllowSkipFiles off

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_CUSTOMFUNCTION_ABORT tellCancelled
!define MUI_CUSTOMFUNCTION_UNABORT un.tellCancelled
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION startProgram
Page custom askScope useScope
!define MUI_PAGE_CUSTOMFUNCTION_PRE skipFolder
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE judgeFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH

!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(KeptText)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!include /CHARSET=UTF8 texts.nsh

VIProductVersion "${VERSION_NUMBERS}"
VIAddVersionKey /LANG=0 ProductName "${NAME}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${NAME} Setup"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${PUBLISHER}"

; Ends with a code, after a box that is shown only where somebody sees it.
!macro Fail CODE TEXT
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  Quit
!macroend
!define Fail "!insertmacro Fail"

!include options.nsh
!include folders.nsh
!include exchange.nsh
!include running.nsh
!include scope.nsh
!include registration.nsh

Function .onInit
  Call begin
  Call judgePlatform
  Call takeTurn ; before an exchange that another has begun could be taken for one that broke off
  Call chooseScope
  Call findPrevious
  Call judgePrevious
  ${If} ${Silent}
    Call judgeFolder
  ${EndIf}
FunctionEnd

Function judgePlatform
  StrCpy $0 ${OLDEST_BUILD}
  ${If} ${IsNativeARM64}
    StrCpy $0 ${OLDEST_BUILD_ARM64}
  ${ElseIfNot} ${IsNativeAMD64}
    ${Fail} ${UNSUPPORTED} "$(PlatformText)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} $0
    ${Fail} ${UNSUPPORTED} "$(PlatformText)"
  ${EndIf}
FunctionEnd

Function skipFolder
  ${If} $Previous != ""
    Abort
  ${EndIf}
FunctionEnd

; The last look before anything is written: the folder, and what is in it already.
Function judgeFolder
  Call checkFolder
  ${If} $0 != ""
    SetErrorLevel ${BAD_OPTIONS}
    MessageBox MB_OK|MB_ICONSTOP "$0" /SD IDOK
    ${If} ${Silent}
      Quit
    ${EndIf}
    Abort ; the page stays
  ${EndIf}
  StrCpy $0 $INSTDIR
  Call readVersion
  ${If} $R1 != ""
    ${VersionCompare} "$R1" "${VERSION}" $2
    ${If} $2 = 1
      ${Fail} ${NEWER_INSTALLED} "$(NewerText)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function startProgram ; through the shell of the person, who need not be the administrator that installs
  Exec '"$WINDIR\explorer.exe" "${SHORTCUT}"'
FunctionEnd

Section
  SetErrorLevel ${FAILED} ; what ends by itself from here on has failed
  Call judgeFolder        ; once more: a page that was skipped asked nothing
  Call prepareNew
  !include "${FILES}"
  WriteUninstaller "$New\${UNINSTALLER}"
  SetOutPath "$TEMP" ; the folder that is the current one could not be renamed
  Call endRunningCopy
  Pop $0
  ${If} $0 == "no"
    Call dropNew
    Abort
  ${EndIf}
  Call exchange
  ${If} $0 != ""
    Call dropNew
    ${Fail} ${FAILED} "$(FailedText)"
  ${EndIf}
  Call register
  Call clearOld
  SetErrorLevel 0
  ${If} ${RebootFlag}
    SetErrorLevel ${RESTART_NEEDED}
  ${EndIf}
SectionEnd

Function .onInstFailed
  Call dropNew
FunctionEnd

Function un.onInit
  Call un.begin
  StrCpy $0 $INSTDIR
  Call un.resolve
  StrCpy $INSTDIR $0
  Call un.readVersion
  ${If} $R1 == ""
    ${Fail} ${BAD_OPTIONS} "$(NotOursText)"
  ${EndIf}
  Call un.findScope
  Call un.isAdministrator
  Pop $0
  ${If} $Everyone == "yes"
  ${AndIf} $0 == ""
    StrCpy $0 "$INSTDIR\${UNINSTALLER}"
    StrCpy $1 ""
    Call un.elevate
  ${EndIf}
  Call un.takeTurn
FunctionEnd

Section Uninstall
  SetErrorLevel ${FAILED}
  SetOutPath "$TEMP"
  Call un.endRunningCopy
  Pop $0
  ${If} $0 == "no"
    Abort
  ${EndIf}
  StrCpy $0 $INSTDIR
  Call un.removeListed
  ${If} $R4 == "stop" ; the list leads out of the folder, or a link does: what is left is still an installation
    Abort
  ${EndIf}
  Call un.unregister ; not before, so that one that was cut short can be done again
  Call un.leaveLast
  SetErrorLevel 0
  ${If} ${RebootFlag}
    SetErrorLevel ${RESTART_NEEDED}
  ${EndIf}
SectionEnd
