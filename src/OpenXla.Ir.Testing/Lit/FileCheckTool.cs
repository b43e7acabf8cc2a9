using OpenXla.Ir.Testing.FileCheck;

namespace OpenXla.Ir.Testing.Lit;

/// <summary><c>FileCheck</c> inside the process; on failure it says what was expected and what stands there instead.</summary>
/// <param name="newContext">Makes what <c>CHECK-IR</c> blocks are read with, from the paths of plugins; null for the builtin dialect alone.</param>
internal sealed class FileCheckTool(Func<IReadOnlyList<string>, IrContext>? newContext) : ILitTool
{
    public string Name => "FileCheck";

    public int Run(IReadOnlyList<string> arguments, LitToolIo io)
    {
        using var stdout = io.OpenStdout();
        using var stderr = io.OpenStderr();
        var failures = new List<FileCheckFailure>();
        var exitCode = FileCheckCommand.Run(arguments, io.Stdin, stdout, stderr, io.WorkingDirectory, io.Environment, failures, newContext);
        if (exitCode != 0 && failures.Count > 0) io.Explanation = string.Join("\n", failures.Select(static failure => failure.ToString()));
        return exitCode;
    }
}
