using System.Text;
using OpenXla.Ir.Testing.FileCheck;

namespace OpenXla.Ir.Tool;

/// <summary><c>openxla filecheck</c>: compares text with the CHECK lines of a file.</summary>
internal sealed class FileCheckVerb : IVerb
{
    public string Name => "filecheck";

    public string Summary => "compare text with the CHECK lines of a file";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        using var stdout = new StreamWriter(io.Stdout, new UTF8Encoding(false), leaveOpen: true);
        using var stderr = new StreamWriter(io.Stderr, new UTF8Encoding(false), leaveOpen: true);
        return FileCheckCommand.Run(args, io.Stdin, stdout, stderr, io.WorkingDirectory, io.Environment, newContext: ToolRegistry.NewContext);
    }
}
