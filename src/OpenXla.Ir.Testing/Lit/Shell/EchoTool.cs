using System.Text;

namespace OpenXla.Ir.Testing.Lit.Shell;

/// <summary><c>echo [-n] [-e] words</c></summary>
internal sealed class EchoTool : ILitTool
{
    public string Name => "echo";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        var flags = arguments.TakeWhile(static argument => argument is "-n" or "-e").ToList();
        var text = string.Join(' ', arguments.Skip(flags.Count));
        if (flags.Contains("-e")) text = text.Replace("\\n", "\n").Replace("\\t", "\t").Replace("\\\\", "\\");
        if (!flags.Contains("-n")) text += "\n";
        io.Stdout.Write(Encoding.UTF8.GetBytes(text));
        return 0;
    }
}
