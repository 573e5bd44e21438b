; For whom it is installed: the person alone or everyone, and what is installed for the same people already.

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
