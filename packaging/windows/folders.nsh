; What is done to folders. Only what an installer put there is ever deleted: by the list that it left, in a folder that
; has this list and the uninstaller, name by name. No folder is emptied because somebody, or the registry, names it.

!define LINK 0x400 ; FILE_ATTRIBUTE_REPARSE_POINT: a junction or link, which leads elsewhere
!define DELETE_AT_RESTART 4
!define MAY_ONLY_LOOK "i 0, i 7, p 0, i 3, i 0x02000000, p 0" ; any sharing, what is there, also a folder

!macro Folders UN
; Makes of the path $0 the one that it really is: no dots, short names, links or drives that stand for a folder.
; Empty where it is no folder on a drive of this computer, or all of a drive.
Function ${UN}resolve
  StrCpy $1 $0 2 1
  ${If} $1 != ":\"
    StrCpy $0 ""
    Return
  ${EndIf}
  System::Call 'kernel32::GetFullPathNameW(w r0, i ${NSIS_MAX_STRLEN}, w .r1, p 0)'
  StrCpy $0 "" ; what does not exist yet
  StrCpy $2 $1 "" 2
  System::Call 'shlwapi::StrChrW(w r2, i 58) p .r3'
  ${If} $3 P<> 0 ; a colon: a stream in a file
    Return
  ${EndIf}
  ${Do}
    StrCpy $2 $1 1 -1
    ${If} $2 == "\"
      StrCpy $1 $1 -1
    ${EndIf}
    System::Call 'kernel32::CreateFileW(w "$1\", ${MAY_ONLY_LOOK}) p .r3'
    ${If} $3 P<> -1
      StrCpy $2 ""
      System::Call 'kernel32::GetFinalPathNameByHandleW(p r3, w .r2, i ${NSIS_MAX_STRLEN}, i 0)'
      System::Call 'kernel32::CloseHandle(p r3)'
      ${Break}
    ${EndIf}
    ${GetParent} "$1" $2
    ${If} $2 == ""
      StrCpy $0 ""
      Return
    ${EndIf}
    StrLen $3 $2
    StrCpy $3 $1 "" $3
    StrCpy $0 "$3$0"
    StrCpy $1 $2
  ${Loop}
  StrCpy $3 $2 4
  ${If} $3 == "\\?\"
    StrCpy $2 $2 "" 4
  ${EndIf}
  StrCpy $3 $2 1 -1
  ${If} $3 == "\"
    StrCpy $2 $2 -1
  ${EndIf}
  StrCpy $0 "$2$0"
  StrCpy $1 $0 2 1
  ${If} $1 != ":\" ; another computer's, or all of a drive
    StrCpy $0 ""
  ${EndIf}
FunctionEnd

; The version of the installation in the folder $0, to $R1; empty where there is none.
Function ${UN}readVersion
  StrCpy $R1 ""
  ${If} $0 == ""
  ${OrIfNot} ${FileExists} "$0\${UNINSTALLER}"
  ${OrIfNot} ${FileExists} "$0\${LIST}"
    Return
  ${EndIf}
  Call ${UN}readHead
FunctionEnd

; What stands behind the name in the first line of the list in the folder $0, to $R1.
Function ${UN}readHead
  StrCpy $R1 ""
  ClearErrors
  FileOpen $2 "$0\${LIST}" r
  ${If} ${Errors}
    Return
  ${EndIf}
  FileReadUTF16LE $2 $3
  FileClose $2
  StrLen $2 "${NAME} "
  StrCpy $1 $3 $2
  ${If} $1 == "${NAME} "
    StrCpy $R1 $3 -2 $2
  ${EndIf}
FunctionEnd

; Deletes what the list in the folder $0 names, the folder last; what is not named stays, and the folder with it.
Function ${UN}removeListed
  Call ${UN}readHead
  ${If} $R1 == ""
    Return
  ${EndIf}
  InitPluginsDir
  System::Call 'kernel32::CopyFileW(w "$0\${LIST}", w "$PLUGINSDIR\${LIST}", i 0)' ; it is deleted on the way
  FileOpen $R2 "$PLUGINSDIR\${LIST}" r
  FileReadUTF16LE $R2 $R3
  ${Do}
    FileReadUTF16LE $R2 $R3
    ${If} $R3 == ""
      ${Break}
    ${EndIf}
    StrCpy $R4 $R3 1
    StrCpy $R3 $R3 -2 2
    Call ${UN}removeOne
    ${If} $R4 == "stop"
      ${Break}
    ${EndIf}
  ${Loop}
  FileClose $R2
  RMDir "$0"
FunctionEnd

; One line of the list: what it is in $R4, its path in $R3. $R4 is "stop" where it leads out of the folder.
Function ${UN}removeOne
  System::Call 'shlwapi::StrStrW(w R3, w "..") p .r1'
  System::Call 'shlwapi::StrChrW(w R3, i 58) p .r2'
  ${If} $1 P<> 0
  ${OrIf} $2 P<> 0
    StrCpy $R4 "stop"
    Return
  ${EndIf}
  System::Call 'kernel32::GetFileAttributesW(w "$0\$R3") i .r1'
  ${If} $1 = -1
    Return
  ${EndIf}
  IntOp $2 $1 & ${LINK}
  ${If} $2 <> 0
    StrCpy $R4 "stop"
  ${ElseIf} $R4 == "r"
    RMDir "$0\$R3"
  ${ElseIf} $R4 == "f"
    SetFileAttributes "$0\$R3" NORMAL ; a tool that copies may have made it read-only
    System::Call 'kernel32::DeleteFileW(w "$0\$R3") i .r1'
    ${If} $1 = 0
    ${AndIf} "$0\$R3" != $EXEPATH
    ${AndIf} $Everyone == "yes" ; only an administrator may ask for that
      System::Call 'kernel32::MoveFileExW(w "$0\$R3", p 0, i ${DELETE_AT_RESTART})'
      SetRebootFlag true
    ${EndIf}
  ${EndIf}
FunctionEnd
!macroend
!insertmacro Folders ""
!insertmacro Folders "un."

; Sets $0 to the words of refusal where $0 is, holds, or lies in a folder that is not for programs.
!macro Refuse FOLDER
  StrCpy $0 "${FOLDER}"
  Call refuseOverlap
  ${If} $0 != ""
    Return
  ${EndIf}
!macroend
!define Refuse "!insertmacro Refuse"

; Sets $0 to the words of refusal where the folder to install in is this one.
!macro RefuseItself FOLDER
  StrCpy $0 "${FOLDER}"
  Call resolve
  ${If} $0 == $INSTDIR
    StrCpy $0 "$(FolderText)"
    Return
  ${EndIf}
!macroend
!define RefuseItself "!insertmacro RefuseItself"

; Whether the program may go into $INSTDIR, which becomes what it really is. $0 is empty, or why not.
Function checkFolder
  StrCpy $0 $INSTDIR
  Call resolve
  StrCpy $INSTDIR $0
  StrLen $1 $INSTDIR
  IntOp $1 $1 + ${LONGEST}
  ${If} $INSTDIR == ""
  ${OrIf} $1 > 250 ; Windows' limit, less what is put behind the name of the folder for a moment
    StrCpy $0 "$(FolderText)"
    Return
  ${EndIf}
  ${Refuse} "$PersonalData"
  ReadEnvStr $4 ProgramData
  ${Refuse} "$4\${NAME}"
  ${Refuse} "$WINDIR"
  ${If} $Everyone == "yes"
    System::Call 'userenv::GetProfilesDirectoryW(w .r4, *i ${NSIS_MAX_STRLEN})'
    ${Refuse} "$4"
  ${EndIf}
  ${RefuseItself} "$PROGRAMFILES64"
  ${RefuseItself} "$PROGRAMFILES32"
  ${RefuseItself} "$LOCALAPPDATA\Programs"
  ${RefuseItself} "$APPDATA"
  ${RefuseItself} "$DESKTOP"
  ${RefuseItself} "$DOCUMENTS"
  ${RefuseItself} "$STARTMENU"
  Call checkContent
FunctionEnd

Function refuseOverlap
  Call resolve
  StrCpy $R2 $0
  StrCpy $0 ""
  ${If} $R2 == ""
    Return
  ${EndIf}
  StrLen $1 $R2
  StrCpy $2 "$INSTDIR\" $1
  StrCpy $3 "$INSTDIR\" 1 $1
  ${If} $2 == $R2
  ${AndIf} $3 == "\"
    StrCpy $0 "$(FolderText)"
  ${EndIf}
  StrLen $1 $INSTDIR
  StrCpy $2 $R2 $1
  StrCpy $3 $R2 1 $1
  ${If} $2 == $INSTDIR
  ${AndIf} $3 == "\"
    StrCpy $0 "$(FolderText)"
  ${EndIf}
FunctionEnd

; A folder with something in it has to be an earlier installation.
Function checkContent
  StrCpy $0 $INSTDIR
  Call readVersion
  StrCpy $0 ""
  ${If} $R1 != ""
    Return
  ${EndIf}
  ${If} ${FileExists} "$INSTDIR\*.*"
    ClearErrors
    FindFirst $1 $2 "$INSTDIR\*.*"
    ${DoUntil} ${Errors}
      ${If} $2 != "."
      ${AndIf} $2 != ".."
      ${AndIf} $2 != ""
        StrCpy $0 "$(FolderText)"
      ${EndIf}
      FindNext $1 $2
    ${Loop}
    FindClose $1
  ${ElseIf} ${FileExists} "$INSTDIR" ; a file
    StrCpy $0 "$(FolderText)"
  ${EndIf}
FunctionEnd

; Where the uninstaller was not started by way of its copy (_?=) it cannot delete itself: another program does, once it
; has ended, and takes the folder away if nothing else is in it.
Function un.leaveLast
  ${If} $EXEDIR == $INSTDIR
    StrCpy $0 'ping -n 3 127.0.0.1 >nul & del /q "$EXEPATH"'
    ExecShell "" "$SYSDIR\cmd.exe" '/d /s /c "$0 & $0 & rmdir "$INSTDIR""' SW_HIDE
  ${EndIf}
FunctionEnd
