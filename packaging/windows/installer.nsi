; The set-up for Windows: what it asks, in which order it looks at things, and with which code it ends.
; build.py writes FACTS and FILES, folders.nsh does the work on folders, texts.nsh has what is read.

Unicode true
!include "${FACTS}"
!ifdef SIGNER
  !finalize '${SIGNER} "%1"' = 0
  !uninstfinalize '${SIGNER} "%1"' = 0
!endif
ManifestDPIAware true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
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
!define MUI_ABORTWARNING
!define MUI_CUSTOMFUNCTION_ABORT tellCancelled
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

!macro Shared UN
; What both need before anything else.
Function ${UN}begin
  SetRegView 64
  StrCpy $PersonalData "$LOCALAPPDATA\${NAME}" ; asked now, for it means another folder once it is for everyone
  Call ${UN}readOptions
FunctionEnd

; One set-up at a time on this computer, whoever started it.
Function ${UN}takeTurn
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "Global\${NAME} Setup") p .r0 ?e'
  Pop $1
  StrCpy $Mutex $0
  ${If} $1 <> 0 ; there already, or somebody else's
    ${Fail} ${BUSY} "$(BusyText)"
  ${EndIf}
FunctionEnd

Function ${UN}isAdministrator ; pushes "yes" or nothing
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 == "Admin"
    Push "yes"
  ${Else}
    Push ""
  ${EndIf}
FunctionEnd

; Starts this file again as an administrator, with these options, and ends. $0 is the file, $1 the options.
Function ${UN}elevate
  ${If} ${Silent}
    ${Fail} ${ELEVATION_NEEDED} ""
  ${EndIf}
  ${If} $Mutex P<> 0
    System::Call 'kernel32::CloseHandle(p $Mutex)'
    StrCpy $Mutex 0
  ${EndIf}
  ClearErrors
  ExecShell "runas" "$0" "$1"
  ${If} ${Errors}
    ${Fail} ${ELEVATION_NEEDED} "$(ElevationText)"
  ${EndIf}
  SetErrorLevel 0
  Quit
FunctionEnd

; Asks a running copy of this person to end. It does so once no form holds typed text, or after a minute not.
Function ${UN}endRunningCopy
  StrCpy $0 "$INSTDIR\${PROGRAM}"
  Call ${UN}isInUse
  Pop $1
  ${DoWhile} $1 == "yes"
    DetailPrint "$(EndingText)"
    nsExec::Exec /TIMEOUT=70000 '"$0" --quit'
    Pop $1
    ${For} $2 1 20 ; a process lasts a moment longer than its window, and its file is read by virus scanners
      Call ${UN}isInUse
      Pop $1
      ${If} $1 == ""
        ${Break}
      ${EndIf}
      Sleep 500
    ${Next}
    ${If} $1 == "yes"
    ${AndIfNot} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RunningText)" /SD IDCANCEL IDRETRY`
      SetErrorLevel ${CANCELLED}
      Push "no"
      Return
    ${EndIf}
  ${Loop}
  Push "yes"
FunctionEnd

Function ${UN}isInUse ; whether the file $0 is a program that runs: nobody can write to it then
  ${IfNot} ${FileExists} "$0"
    Push ""
    Return
  ${EndIf}
  ClearErrors
  FileOpen $3 "$0" a
  ${If} ${Errors}
    Push "yes"
  ${Else}
    FileClose $3
    Push ""
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

Function .onInit
  Call begin
  Call judgePlatform
  Call chooseScope
  Call takeTurn
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

; What is installed already says for whom, unless an option does; else it is for the person alone.
Function chooseScope
  ${If} $ScopeGiven == ""
    Call findPrevious
    ${If} $Previous == ""
      StrCpy $Everyone "yes"
      Call findPrevious
      ${If} $Previous == ""
        StrCpy $Everyone ""
      ${EndIf}
    ${EndIf}
    ${If} $Previous != ""
      StrCpy $ScopeGiven "yes" ; nothing to ask
    ${EndIf}
  ${EndIf}
  Call needElevation
FunctionEnd

Function needElevation
  Call isAdministrator
  Pop $0
  ${If} $Everyone == "yes"
  ${AndIf} $0 == ""
    StrCpy $1 "/ALLUSERS"
    ${If} $FolderGiven == "yes"
      StrCpy $1 "/ALLUSERS /D=$INSTDIR"
    ${EndIf}
    StrCpy $0 "$EXEPATH"
    Call elevate
  ${EndIf}
FunctionEnd

; The earlier installation for the same people, if what the registry names is one; and the folder that follows.
Function findPrevious
  ${If} $Everyone == "yes"
    SetShellVarContext all
    StrCpy $R5 "$PROGRAMFILES64\${NAME}"
  ${Else}
    SetShellVarContext current
    StrCpy $R5 "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINSTALL_KEY}" InstallLocation
  Call restoreBroken
  Call readVersion
  StrCpy $Previous ""
  ${If} $R1 != ""
    StrCpy $Previous $0
    StrCpy $R5 $0
  ${EndIf}
  ${If} $FolderGiven == ""
    StrCpy $INSTDIR $R5
  ${EndIf}
FunctionEnd

Function judgePrevious
  ${If} $FolderGiven == "yes"
  ${AndIf} $Previous != ""
    StrCpy $0 $INSTDIR
    Call resolve
    ${If} $0 != $Previous
      ${Fail} ${BAD_OPTIONS} "$(ElsewhereText)"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function askScope
  ${If} $ScopeGiven == "yes"
    Abort
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ScopeTitle)" "$(ScopeText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 20u 100% 12u "$(ForMeText)"
  Pop $R8
  ${NSD_CreateRadioButton} 0 40u 100% 12u "$(ForEveryoneText)"
  Pop $R9
  ${If} $Everyone == "yes"
    ${NSD_Check} $R9
  ${Else}
    ${NSD_Check} $R8
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function useScope
  ${NSD_GetState} $R9 $0
  StrCpy $Everyone ""
  ${If} $0 = ${BST_CHECKED}
    StrCpy $Everyone "yes"
  ${EndIf}
  Call needElevation
  Call findPrevious
  Call judgePrevious
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

Function tellCancelled
  SetErrorLevel ${CANCELLED}
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

!include registration.nsh

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
  Call un.unregister
  Call un.stepAside
  StrCpy $0 $INSTDIR
  Call un.removeListed
  SetErrorLevel 0
  ${If} ${RebootFlag}
    SetErrorLevel ${RESTART_NEEDED}
  ${EndIf}
SectionEnd
