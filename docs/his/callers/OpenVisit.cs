// Launches a visit and waits for its report. .NET 6 or newer. Not run by us.
using System;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;

public static class TiepLauncher
{
    /// Returns the result's JSON as soon as the doctor has saved; nothing about the patient is an argument.
    public static async Task<JsonElement> ReportOf(string patientId, string name, string visitId, string doctorId)
    {
        var context = JsonSerializer.SerializeToUtf8Bytes(new
        {
            patient = new { identifier = new[] { new { value = patientId } }, name = new[] { new { text = name } } },
            visit_id = visitId,
        });
        var start = new ProcessStartInfo("tiep-launcher-cli")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in new[] { "open", "--context-stdin", "--doctor-id", doctorId, "--wait", "--json" })
        {
            start.ArgumentList.Add(argument);
        }
        using var process = Process.Start(start) ?? throw new InvalidOperationException("tiep-launcher-cli is missing");
        await process.StandardInput.BaseStream.WriteAsync(context);
        process.StandardInput.Close();
        var answer = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        var root = JsonDocument.Parse(answer).RootElement;
        if (!root.GetProperty("ok").GetBoolean())
        {
            throw new InvalidOperationException($"exit code {process.ExitCode}: {root.GetProperty("errors")}");
        }
        return root.GetProperty("data").GetProperty("report").Clone();
    }
}
