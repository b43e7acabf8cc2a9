using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>rm [-r] [-f] paths</c></summary>
internal sealed class RemoveTool : ILitTool
{
    public string Name => "rm";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var flags = string.Concat(arguments.Where(static argument => argument.StartsWith('-')));
        var isRecursive = flags.Contains('r') || flags.Contains('R');
        foreach (var path in arguments.Where(static argument => !argument.StartsWith('-')))
        {
            var full = io.Resolve(path);
            if (File.Exists(full)) File.Delete(full);
            else if (isRecursive && Directory.Exists(full)) Directory.Delete(full, recursive: true);
            else if (Directory.Exists(full) || !flags.Contains('f'))
            {
                io.Stderr.Write(Encoding.UTF8.GetBytes($"rm: cannot remove '{path}'\n"));
                return 1;
            }
        }

        return 0;
    }
}
