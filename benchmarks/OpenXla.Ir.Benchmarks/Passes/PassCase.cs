namespace OpenXla.Ir.Benchmarks.Passes;

/// <summary>A pass on a kind of program.</summary>
/// <param name="Pass">The pass, a flag of both tools.</param>
/// <param name="Shape">What the program is like.</param>
/// <param name="Write">Writes the program to a path.</param>
internal sealed record PassCase(string Pass, string Shape, Action<string> Write)
{
    private static readonly (string Shape, Action<string> Write) Arith = ("arith", static path => ArithModule.Write(path, 300));
    private static readonly (string Shape, Action<string> Write) Cfg = ("cfg", static path => CfgModule.Write(path, 600));
    private static readonly (string Shape, Action<string> Write) Nest = ("nest", static path => NestModule.Write(path, 10_000));
    private static readonly (string Shape, Action<string> Write) Calls = ("calls", static path => CallsModule.Write(path, 40_000));

    /// <summary>Each pass on the kinds of programs in which it finds something to do, or much to look at.</summary>
    internal static readonly IReadOnlyList<PassCase> All =
    [
        .. Of("cse", Arith, Cfg, Nest),
        .. Of("canonicalize", Arith, Cfg, Nest),
        .. Of("convert-arith-to-llvm", Arith, Cfg),
        .. Of("sccp", Arith, Cfg),
        .. Of("loop-invariant-code-motion", Nest),
        .. Of("inline", Calls),
        .. Of("symbol-dce", Calls),
    ];

    private static IEnumerable<PassCase> Of(string pass, params (string Shape, Action<string> Write)[] programs) =>
        programs.Select(program => new PassCase(pass, program.Shape, program.Write));
}
