using System.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>The tool's verbs in this process.</summary>
internal static class InProcess
{
    internal static (int ExitCode, string Output, string Errors) Opt(string input, params string[] args)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var io = new ToolIo { WorkingDirectory = Path.GetTempPath(), Stdin = stdin, Stdout = stdout, Stderr = stderr };
        int exitCode = ToolMain.Run("openxla-opt", args, io);
        return (exitCode, Encoding.UTF8.GetString(stdout.ToArray()), Encoding.UTF8.GetString(stderr.ToArray()));
    }
}
