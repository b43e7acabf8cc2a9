using System.Text;
using OpenXla.Ir.Tool;

namespace OpenXla.Ir.Oracle;

/// <summary>Our <c>opt</c>, in this process.</summary>
internal static class Ours
{
    /// <summary>Room for the deepest nesting that the parser reads.</summary>
    private const int StackSize = 64 << 20;

    /// <summary>Dialects of which we have only what StableHLO's programs use.</summary>
    private static readonly string[] InPart = ["sparse_tensor", "test"];

    /// <summary>The dialects that we have as a whole.</summary>
    internal static IReadOnlySet<string> Dialects { get; } = FindDialects();

    /// <summary>The outcome of each program; in ever smaller batches where a crash took the others with it.</summary>
    internal static Outcome[] Run(IReadOnlyList<string> programs, params string[] flags)
    {
        using var batch = new Batch(programs);
        var (code, output, errors) = Start(batch.File, [.. flags, "--split-input-file=" + Batch.Marker, "--output-split-marker=" + Batch.Marker]);
        if (code is 0 or 1 && batch.Read(Encoding.UTF8.GetString(output), errors) is { } outcomes) return outcomes;
        if (programs.Count == 1) return [new Outcome(null, new Outcome.Mistake(0, errors.Trim()), IsCrash: true)];
        return [.. programs.Chunk((programs.Count + 1) / 2).SelectMany(half => Run(half, flags))];
    }

    /// <summary>The raw output for one file.</summary>
    internal static (int Code, byte[] Output, string Errors) Start(string file, params IEnumerable<string> flags)
    {
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var io = new ToolIo { WorkingDirectory = Path.GetTempPath(), Stdin = Stream.Null, Stdout = output, Stderr = errors };
        int code = 0;
        string[] args = ["--allow-unregistered-dialect", "--mlir-disable-threading", .. flags, file];
        var thread = new Thread(() => code = ToolMain.Run("openxla-opt", args, io), StackSize);
        thread.Start();
        thread.Join();
        return (code, output.ToArray(), Encoding.UTF8.GetString(errors.ToArray()));
    }

    private static HashSet<string> FindDialects()
    {
        var context = new IrContext();
        ToolRegistry.Create().AddDialectsTo(context);
        return [.. context.AvailableDialects.Except(InPart)];
    }
}
