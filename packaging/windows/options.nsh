; The command line. NSIS itself takes /D= and _?= off before it is seen here, and overlooks what it does not know.

!macro ReadOptions UN
Function ${UN}readOptions
  ${GetParameters} $0
  ${Do}
    Call ${UN}nextOption
    ${If} $1 == ""
      ${Break}
    ${ElseIf} $1 == "/S"
      SetSilent silent
    ${ElseIf} $1 == "/NCRC"
!if "${UN}" == ""
    ${ElseIf} $1 == "/ALLUSERS"
    ${AndIf} $Everyone$ScopeGiven != "yes"
      StrCpy $Everyone "yes"
      StrCpy $ScopeGiven "yes"
    ${ElseIf} $1 == "/CURRENTUSER"
    ${AndIf} $Everyone == ""
      StrCpy $ScopeGiven "yes"
!endif
    ${Else}
      ${Fail} ${BAD_OPTIONS} "$(OptionsText)"
    ${EndIf}
  ${Loop}
!if "${UN}" == ""
  Call judgeFolderOption
!endif
FunctionEnd

; Moves the first word of $0 to $1.
Function ${UN}nextOption
  ${Do}
    StrCpy $2 $0 1
    ${If} $2 != " "
      ${Break}
    ${EndIf}
    StrCpy $0 $0 "" 1
  ${Loop}
  StrCpy $3 0
  ${Do}
    StrCpy $2 $0 1 $3
    ${If} $2 == ""
    ${OrIf} $2 == " "
      ${Break}
    ${EndIf}
    IntOp $3 $3 + 1
  ${Loop}
  StrCpy $1 $0 $3
  StrCpy $0 $0 "" $3
FunctionEnd
!macroend
!insertmacro ReadOptions ""
!insertmacro ReadOptions "un."

; NSIS mends what stands behind /D=, takes options that follow it for a part of the folder's name, and overlooks what
; it cannot mend. A folder that was not meant is worse than an error.
Function judgeFolderOption
  System::Call 'kernel32::GetCommandLineW() w .r0'
  System::Call 'shlwapi::StrStrW(w r0, w " /D=") p .r1'
  ${If} $1 P= 0
    Return
  ${EndIf}
  System::Call 'shlwapi::StrStrW(w r0, w " /D=") w .r0'
  StrCpy $FolderGiven "yes"
  StrCpy $0 $0 "" 4
  System::Call `shlwapi::StrCSpnW(w r0, w '/"*?<>|') i .r1`
  StrLen $2 $0
  ${If} $1 < $2
  ${OrIf} $INSTDIR == ""
    ${Fail} ${BAD_OPTIONS} "$(OptionsText)"
  ${EndIf}
FunctionEnd
