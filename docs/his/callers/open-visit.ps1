# Launches a visit and waits for its report. Windows PowerShell 5.1 or newer. Not run by us.
param(
    [Parameter(Mandatory)] [string] $PatientId,
    [Parameter(Mandatory)] [string] $Name,
    [Parameter(Mandatory)] [string] $VisitId,
    [Parameter(Mandatory)] [string] $DoctorId
)

# Nothing about the patient is an argument of the program; without a byte order mark, as every version would add one.
$OutputEncoding = New-Object System.Text.UTF8Encoding $false
[Console]::OutputEncoding = $OutputEncoding

$context = @{
    patient  = @{ identifier = @(@{ value = $PatientId }); name = @(@{ text = $Name }) }
    visit_id = $VisitId
} | ConvertTo-Json -Depth 5 -Compress

$answer = $context | & tiep-launcher-cli open --context-stdin --doctor-id $DoctorId --wait --json | Out-String |
    ConvertFrom-Json
if (-not $answer.ok) {
    throw "exit code $($answer.exit_code): $(($answer.errors | ForEach-Object { $_.message }) -join '; ')"
}
$answer.data.report
