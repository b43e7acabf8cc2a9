using System.Text;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Tool;
using OpenXla.Ir.Tool.Opt;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Runs verbs in this process.</summary>
internal static class Verbs
{
    internal static PluginRegistry Registry() => new PluginRegistry().Plugin<TestPlugin>();

    /// <summary><c>opt</c> on a text, with the test dialect and passes.</summary>
    internal static (int ExitCode, string Output, string Errors) Opt(string input, params string[] args) =>
        Capture(input, io => OptVerb.Run(args, io.CalledAs("openxla opt"), Registry()));

    /// <summary>The whole tool, as it is shipped.</summary>
    internal static (int ExitCode, string Output, string Errors) Run(string program, string input, params string[] args) =>
        Capture(input, io => ToolMain.Run(program, args, io));

    private static (int, string, string) Capture(string input, Func<ToolIo, int> run)
    {
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        using var stderr = new MemoryStream();
        var io = new ToolIo { WorkingDirectory = Path.GetTempPath(), Stdin = stdin, Stdout = stdout, Stderr = stderr };
        int exitCode = -1;
        Exception? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                exitCode = run(io);
            }
            catch (Exception thrown)
            {
                failure = thrown;
            }
        }, 64 << 20);
        thread.Start();
        thread.Join();
        if (failure is not null) throw new InvalidOperationException("the verb threw", failure);
        return (exitCode, Encoding.UTF8.GetString(stdout.ToArray()), Encoding.UTF8.GetString(stderr.ToArray()));
    }
}
