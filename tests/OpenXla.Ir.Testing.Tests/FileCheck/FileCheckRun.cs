using OpenXla.Ir.Testing.FileCheck;

namespace OpenXla.Ir.Testing.Tests.FileCheck;

internal static class FileCheckRun
{
    public static (int ExitCode, string Stderr) Run(string checks, string input, params string[] options)
    {
        var folder = Directory.CreateTempSubdirectory("filecheck-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "q.chk"), checks);
            File.WriteAllText(Path.Combine(folder, "q.in"), input);
            using var stdout = new StringWriter();
            using var stderr = new StringWriter();
            var exitCode = FileCheckCommand.Run(["q.chk", "--input-file", "q.in", .. options], Stream.Null, stdout, stderr, folder);
            return (exitCode, stderr.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
