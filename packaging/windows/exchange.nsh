; The new program comes into the place of the old one as a whole: it is unpacked beside, and two folders change names.

Var New ; where the new program is unpacked, beside its place
Var Old ; where the old one goes

; Where the power failed between the two renames of an exchange, the old program goes back to its place $0.
Function restoreBroken
  ${If} $0 == ""
  ${OrIf} ${FileExists} "$0"
    Return
  ${EndIf}
  StrCpy $R6 $0 ; readVersion needs those with small numbers
  StrCpy $0 "$R6.old"
  Call readVersion
  StrCpy $0 $R6
  ${If} $R1 != ""
    Rename "$0.old" "$0"
  ${EndIf}
FunctionEnd

; Names the two folders beside $INSTDIR that an exchange needs, and clears what an earlier one left there.
Function prepareNew
  StrCpy $0 "$INSTDIR.new"
  Call removeListed
  Call findFreeName
  StrCpy $New $0
  StrCpy $0 "$INSTDIR.old"
  Call removeListed
  Call findFreeName
  StrCpy $Old $0
FunctionEnd

Function findFreeName
  ${DoWhile} ${FileExists} "$0"
    StrCpy $0 "$0~"
  ${Loop}
FunctionEnd

Function dropNew
  SetOutPath "$TEMP"
  ${If} $New != ""
    StrCpy $0 $New
    Call removeListed
    RMDir "$New" ; where not even the list came to be
  ${EndIf}
FunctionEnd

; Puts the new folder in the place of the old one by two renames. $0 is empty, or "failed" with all as it was.
Function exchange
  StrCpy $0 ""
  StrCpy $4 ""
  ${If} ${FileExists} "$INSTDIR\${LIST}"
    StrCpy $4 "yes"
    StrCpy $1 $INSTDIR
    StrCpy $2 $Old
    Call renamePatiently
  ${Else}
    RMDir "$INSTDIR"
  ${EndIf}
  ${If} $0 == ""
    StrCpy $1 $New
    StrCpy $2 $INSTDIR
    Call renamePatiently
    ${If} $0 != ""
    ${AndIf} $4 == "yes"
      Rename "$Old" "$INSTDIR"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function renamePatiently ; $1 to $2; a virus scanner may have a file open
  ${For} $3 1 20
    ClearErrors
    Rename "$1" "$2"
    ${IfNot} ${Errors}
      StrCpy $0 ""
      Return
    ${EndIf}
    Sleep 500
  ${Next}
  StrCpy $0 "failed"
FunctionEnd

Function clearOld
  StrCpy $0 $Old
  Call removeListed
FunctionEnd
