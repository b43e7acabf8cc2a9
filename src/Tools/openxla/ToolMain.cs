using System.Text;

namespace OpenXla.Ir.Tool;

/// <summary>Finds the verb, runs it, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class ToolMain
{
    /// <summary>EX_SOFTWARE of sysexits.h.</summary>
    internal const int InternalError = 70;

    private const int UsageError = 2;
    private const int BrokenPipe = 32;

    /// <param name="program">The name that the program was called by.</param>
    /// <param name="args">The arguments after it.</param>
    /// <param name="io">Streams and place.</param>
    public static int Run(string program, IReadOnlyList<string> args, ToolIo io)
    {
        if (VerbTable.FindByProgram(program) is { } named) return Run(named, args, io.CalledAs(Path.GetFileName(program)));
        if (args.Count == 0 || args[0] is "--help" or "-h" or "help") return Help(io, isAsked: args.Count > 0);
        if (args[0] == "--version")
        {
            io.Write($"openxla {typeof(IrContext).Assembly.GetName().Version?.ToString(3)}\n");
            return 0;
        }
        if (VerbTable.Find(args[0]) is { } verb) return Run(verb, args.Skip(1).ToArray(), io.CalledAs($"openxla {args[0]}"));
        var similar = new PassManagement.SimilarName(args[0]);
        foreach (var known in VerbTable.All) similar.Consider(known.Name);
        io.Fail($"no such verb '{args[0]}'{(similar.Best is { } best ? $"; did you mean '{best}'?" : "; 'openxla --help' lists them")}");
        return UsageError;
    }

    private static int Run(IVerb verb, IReadOnlyList<string> args, ToolIo io)
    {
        try
        {
            return verb.Run(args, io);
        }
        catch (IOException failure) when ((failure.HResult & 0xFFFF) == BrokenPipe || failure.Message.Contains("Broken pipe", StringComparison.Ordinal))
        {
            // Whoever read our output has seen enough.
            return 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return io.Fail($"error: {failure.Message}");
        }
        catch (OutOfMemoryException)
        {
            return io.Fail("error: out of memory");
        }
        catch (Exception failure)
        {
            var trace = System.Environment.GetEnvironmentVariable("OPENXLA_TRACE") is null ? "set OPENXLA_TRACE=1 for a stack trace" : failure.ToString();
            return io.Fail($"internal error: {failure.GetType().Name}: {failure.Message}\n{trace}", InternalError);
        }
    }

    private static int Help(ToolIo io, bool isAsked)
    {
        var text = new StringBuilder("usage: openxla VERB [arguments]\n\n");
        foreach (var verb in VerbTable.All) text.Append("  ").Append(verb.Name.PadRight(12)).Append(verb.Summary).Append('\n');
        text.Append("\n'openxla VERB --help' says more. Called as openxla-VERB the program is that verb.\n");
        if (isAsked) io.Write(text.ToString());
        else io.WriteError(text.ToString());
        return isAsked ? 0 : UsageError;
    }
}
