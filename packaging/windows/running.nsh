; What the installer and the uninstaller both do: take their turn, get the rights they need, end a copy that runs.

!macro Shared UN
; What both need before anything else.
Function ${UN}begin
  SetRegView 64
  StrCpy $PersonalData "$LOCALAPPDATA\${NAME}" ; asked now, for it means another folder once it is for everyone
  Call ${UN}readOptions
FunctionEnd

; One installer at a time on this computer, whoever started it.
Function ${UN}takeTurn
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "Global\${NAME} Setup") p .r0 ?e'
  Pop $1
  StrCpy $Mutex $0
  ${If} $1 <> 0 ; there already, or somebody else's
    ${Fail} ${BUSY} "$(BusyText)"
  ${EndIf}
FunctionEnd

Function ${UN}tellCancelled
  SetErrorLevel ${CANCELLED}
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
  SetFileAttributes "$0" NORMAL ; what is read-only nobody can write to either
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
