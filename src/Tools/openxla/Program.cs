using OpenXla.Ir.Observability;

namespace OpenXla.Ir.Tool;

internal static class Program
{
    /// <summary>Parsers and passes recurse over what users nest; their limits are far below what this holds.</summary>
    private const int StackSize = 256 * 1024 * 1024;

    private static int Main(string[] args)
    {
        // Nobody listens to a filter, unless an option says so.
        IrTelemetry.IsEnabled = false;
        // A launcher script that stands for the tool passes on the name by which it was called itself.
        var program = System.Environment.GetEnvironmentVariable("OPENXLA_PROGRAM") ?? System.Environment.GetCommandLineArgs()[0];
        int exitCode = ToolMain.InternalError;
        var thread = new Thread(() => exitCode = ToolMain.Run(program, args, ToolIo.OfProcess("openxla")), StackSize);
        thread.Start();
        thread.Join();
        return exitCode;
    }
}
