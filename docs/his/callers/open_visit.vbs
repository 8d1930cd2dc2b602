' Launches a visit through a file that the program removes once it has it. Windows Script Host. Not run by us.
' cscript //nologo open_visit.vbs PATIENT-ID NAME VISIT-ID DOCTOR-ID
Option Explicit

Dim arguments : Set arguments = WScript.Arguments
Dim files : Set files = CreateObject("Scripting.FileSystemObject")
Dim folder : folder = CreateObject("WScript.Shell").ExpandEnvironmentStrings("%LOCALAPPDATA%")
Dim path : path = files.BuildPath(folder, files.GetTempName())

' The stream writes UTF-8, with a byte order mark that the program takes.
Dim stream : Set stream = CreateObject("ADODB.Stream")
stream.Type = 2
stream.Charset = "utf-8"
stream.Open
stream.WriteText "{""patient"": {""identifier"": [{""value"": " & Quoted(arguments(0)) & "}], " & _
    """name"": [{""text"": " & Quoted(arguments(1)) & "}]}, ""visit_id"": " & Quoted(arguments(2)) & "}"
stream.SaveToFile path, 2
stream.Close

Dim command
command = "tiep-launcher open --context-file """ & path & """ --delete-context --doctor-id """ & arguments(3) & """"
WScript.Quit CreateObject("WScript.Shell").Run(command, 0, True)

Function Quoted(text)
    Quoted = """" & Replace(Replace(text, "\", "\\"), """", "\""") & """"
End Function
