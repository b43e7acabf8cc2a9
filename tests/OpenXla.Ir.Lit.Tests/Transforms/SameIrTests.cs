using OpenXla.Ir.Analysis;
using OpenXla.Ir.Diagnostics;
using Xunit.Abstractions;

namespace OpenXla.Ir.Lit.Tests.Transforms;

/// <summary>Our transforms make of a program what mlir-opt makes of it. Compared as IR: names of values do not count, nor does the order of attributes.</summary>
public sealed class SameIrTests(ITestOutputHelper output)
{
    private static readonly string[] s_passes =
    [
        "canonicalize", "cse", "sccp", "loop-invariant-code-motion", "symbol-dce", "inline", "remove-dead-values", "int-range-optimizations",
    ];

    /// <summary>Passes that both tools have under the same name.</summary>
    public static TheoryData<string> Passes => [.. s_passes];

    /// <summary>The inliner of mlir-opt crashes on every third invented program.</summary>
    public static TheoryData<string> PassesForInvented => [.. s_passes.Where(static pass => pass != "inline")];

    [OracleTheory]
    [MemberData(nameof(Passes))]
    public void OfLitTests(string pass) => Check(pass, Programs.OfLitTests, KnownDifferences.All.Where(static k => k.Subject.Contains('/', StringComparison.Ordinal)));

    [OracleTheory]
    [MemberData(nameof(PassesForInvented))]
    public void OfInventedPrograms(string pass) => Check(pass, Programs.Invented, KnownDifferences.All.Where(static k => !k.Subject.Contains('/', StringComparison.Ordinal)));

    private void Check(string pass, List<Program> programs, IEnumerable<KnownDifference> exceptions)
    {
        var known = exceptions.Where(k => k.Pass == pass).ToList();
        var pipeline = $"builtin.module({pass})";
        var theirs = OracleBatch.Run([.. programs.Select(static p => p.Text)], $"--pass-pipeline={pipeline}", "--allow-unregistered-dialect", "--mlir-print-op-generic", "--mlir-disable-threading");
        var differences = new string?[programs.Count];
        Parallel.For(0, programs.Count, i => differences[i] = theirs[i].IsLost ? null : Compare(programs[i].Text, theirs[i].Text, pipeline));
        output.WriteLine($"{programs.Count} programs, {differences.Count(static d => d is null)} equal, mlir-opt was lost in {theirs.Count(static t => t.IsLost)}");
        foreach (var (program, answer) in programs.Zip(theirs))
            if (answer.IsLost) output.WriteLine($"  lost in {program.Source}");
        var different = programs.Select((program, i) => (Program: program, Difference: differences[i])).Where(static p => p.Difference is not null).ToList();
        var unexpected = different.Where(d => !known.Exists(k => k.Covers(d.Program))).ToList();
        Assert.True(unexpected.Count == 0, $"{unexpected.Count} programs come out differently, here ours, there theirs; what is meant to belongs into {nameof(KnownDifferences)}:\n"
            + string.Join('\n', unexpected.Take(50).Select(static d => $"{d.Program.Source}: {d.Difference}")) + $"\nthe first is\n{unexpected.FirstOrDefault().Program?.Text}");
        Assert.Empty(known.Where(k => !different.Exists(d => k.Covers(d.Program))).Select(static k => $"no exception any more: {k}"));
    }

    private static string? Compare(string text, string? theirs, string pipeline)
    {
        var context = Ours.NewContext();
        using var scope = context.Diagnostics.HandleLocally(static _ => { });
        var module = Ours.Parse(context, text)!;
        if (!Ours.Transform(module, pipeline)) return theirs is null ? null : "the pass fails here";
        if (theirs is null) return "the pass fails there";
        if (Ours.Parse(context, theirs) is not { } other) return $"what mlir-opt prints can't be read:\n{theirs}";
        // An attribute that is absent and one of its default value are written alike, and mean the same.
        return IrDifference.Find(module, other) is { } difference && module.ToString() != other.ToString() ? difference : null;
    }
}
