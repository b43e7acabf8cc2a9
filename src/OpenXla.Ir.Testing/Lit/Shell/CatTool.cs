using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

internal sealed class CatTool : ILitTool
{
    public string Name => "cat";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var exitCode = 0;
        foreach (var path in arguments.Count == 0 ? ["-"] : arguments)
        {
            if (path == "-") io.Stdin.CopyTo(io.Stdout);
            else if (File.Exists(io.Resolve(path))) io.Stdout.Write(File.ReadAllBytes(io.Resolve(path)));
            else
            {
                io.Stderr.Write(Encoding.UTF8.GetBytes($"cat: {path}: no such file\n"));
                exitCode = 1;
            }
        }

        return exitCode;
    }
}
