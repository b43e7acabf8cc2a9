using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>mkdir [-p] folders</c></summary>
internal sealed class MakeDirectoryTool : ILitTool
{
    public string Name => "mkdir";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var makesParents = arguments.Contains("-p");
        foreach (var folder in arguments.Where(static argument => !argument.StartsWith('-')))
        {
            var path = io.Resolve(folder);
            if (!makesParents && (Directory.Exists(path) || !Directory.Exists(Path.GetDirectoryName(path))))
            {
                io.Stderr.Write(Encoding.UTF8.GetBytes($"mkdir: cannot make '{folder}'\n"));
                return 1;
            }

            Directory.CreateDirectory(path);
        }

        return 0;
    }
}
