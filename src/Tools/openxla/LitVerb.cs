using System.Text;
using OpenXla.Ir.Testing.Lit;

namespace OpenXla.Ir.Tool;

/// <summary><c>openxla lit</c>: runs the tests of RUN lines, our own tools inside of this process.</summary>
internal sealed class LitVerb : IVerb
{
    public string Name => "lit";

    public string Summary => "run tests that are files with RUN lines";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        using var stdout = new StreamWriter(io.Stdout, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        using var stderr = new StreamWriter(io.Stderr, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true };
        return LitCommand.Run(args, stdout, stderr, Tools(), io.WorkingDirectory);
    }

    /// <summary>The names that RUN lines may use for what this program does.</summary>
    internal static LitToolSet Tools()
    {
        var tools = new LitToolSet(ToolRegistry.NewContext).Add("openxla", static (arguments, io) => ToolMain.Run("openxla", arguments, Adapt(io)));
        foreach (var verb in VerbTable.All)
        {
            var program = $"openxla-{verb.Name}";
            tools.Add(program, (arguments, io) => ToolMain.Run(program, arguments, Adapt(io)));
        }
        foreach (var program in (string[])["mlir-opt", "stablehlo-opt", "stablehlo-translate"])
            tools.Add(program, (arguments, io) => ToolMain.Run(program, arguments, Adapt(io)));
        return tools;
    }

    private static ToolIo Adapt(LitToolIo io) => new()
    {
        WorkingDirectory = io.WorkingDirectory,
        Stdin = io.Stdin,
        Stdout = io.Stdout,
        Stderr = io.Stderr,
        Environment = io.Environment,
        Cancellation = io.Cancellation,
    };
}
