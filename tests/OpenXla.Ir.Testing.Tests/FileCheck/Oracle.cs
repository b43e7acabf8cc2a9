using System.Diagnostics;

namespace OpenXla.Ir.Testing.Tests.FileCheck;

/// <summary>LLVM's own FileCheck, where it is installed.</summary>
internal static class Oracle
{
    private static readonly string[] Places = ["/usr/bin/FileCheck-22", "/usr/lib/llvm-22/bin/FileCheck"];

    public static string? Program { get; } = Places.FirstOrDefault(File.Exists);

    public static (int ExitCode, string Stderr) Run(string checks, string input, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("filecheck-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "q.chk"), checks);
            File.WriteAllText(Path.Combine(folder, "q.in"), input);
            var start = new ProcessStartInfo(Program!, ["q.chk", "--input-file", "q.in", .. options])
            {
                WorkingDirectory = folder,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            var stderr = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, stderr);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
