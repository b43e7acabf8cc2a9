using System.Diagnostics;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Starts programs: the tool as it was built next to this test, or any other.</summary>
internal static class OpenXlaTool
{
    internal static readonly string Dll = Path.Combine(AppContext.BaseDirectory, "openxla.dll");

    internal static (int ExitCode, string Output, string Errors) Run(string input, params IEnumerable<string> args) => Start("dotnet", ["exec", Dll, .. args], input);

    internal static (int ExitCode, string Output, string Errors) Start(string program, IEnumerable<string> args, string input = "", string? folder = null)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? Path.GetTempPath() };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It stopped reading; the exit code says why.
        }
        process.WaitForExit();
        return (process.ExitCode, output.Result, errors.Result);
    }
}
