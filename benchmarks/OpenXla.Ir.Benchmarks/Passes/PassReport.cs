namespace OpenXla.Ir.Benchmarks.Passes;

/// <summary>A line per pass and program. Ratios above 1 are in our favour.</summary>
internal static class PassReport
{
    private const int PassWidth = 28;

    internal static void Head() => Console.WriteLine($"{"pass",-PassWidth}{"program",-8}{"CPU s",8}{"theirs",8}{"ratio",8}{"peak MB",10}{"theirs",8}{"ratio",8}");

    internal static void Row(PassCase pass, IReadOnlyList<(Usage Ours, Usage Theirs)> pairs)
    {
        var (cpu, memory) = (Report.Measure(pairs, static u => u.CpuSeconds), Report.Measure(pairs, static u => u.PeakMegabytes));
        Console.WriteLine($"{pass.Pass,-PassWidth}{pass.Shape,-8}{cpu.Ours,8:F3}{cpu.Theirs,8:F3}{cpu.Ratio,8:F2}{memory.Ours,10:F0}{memory.Theirs,8:F0}{memory.Ratio,8:F2}");
    }

    internal static void Different(PassCase pass) => Console.WriteLine($"{pass.Pass,-PassWidth}{pass.Shape,-8}the outputs differ: there is nothing to compare");

    internal static void Threads(List<(PassCase Case, IReadOnlyList<(Usage Ours, Usage Theirs)> Pairs)> rows)
    {
        Console.WriteLine($"\ntwo threads\n{"pass",-PassWidth}{"program",-8}{"wall s",8}{"of one",8}{"ratio",8}");
        foreach (var (pass, pairs) in rows)
        {
            var wall = Report.Measure(pairs, static u => u.WallSeconds);
            Console.WriteLine($"{pass.Pass,-PassWidth}{pass.Shape,-8}{wall.Ours,8:F3}{wall.Theirs,8:F3}{wall.Ratio,8:F2}");
        }
    }
}
