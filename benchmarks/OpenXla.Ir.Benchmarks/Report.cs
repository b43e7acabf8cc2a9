namespace OpenXla.Ir.Benchmarks;

/// <summary>Prints medians; the ratio is the median of the ratios of the pairs, which a change of the machine's speed between pairs leaves alone.</summary>
internal static class Report
{
    internal static void Print(string title, IReadOnlyList<(Usage Ours, Usage Theirs)> pairs, string ours = "ours", string theirs = "theirs")
    {
        Console.WriteLine(title);
        Console.WriteLine($"{"",-10}{ours,10}{theirs,10}{"ratio",14}");
        Row("wall s", pairs, static u => u.WallSeconds);
        Row("CPU s", pairs, static u => u.CpuSeconds);
        Row("peak MB", pairs, static u => u.PeakMegabytes);
    }

    /// <summary>The medians of one measure, and that of theirs by ours.</summary>
    internal static (double Ours, double Theirs, double Ratio) Measure(IReadOnlyList<(Usage Ours, Usage Theirs)> pairs, Func<Usage, double> measure) =>
        (Median(pairs.Select(p => measure(p.Ours))), Median(pairs.Select(p => measure(p.Theirs))), Median(pairs.Select(p => measure(p.Theirs) / measure(p.Ours))));

    private static void Row(string name, IReadOnlyList<(Usage Ours, Usage Theirs)> pairs, Func<Usage, double> measure)
    {
        var (ours, theirs, ratio) = Measure(pairs, measure);
        Console.WriteLine($"{name,-10}{ours,10:F3}{theirs,10:F3}{ratio,14:F2}");
    }

    internal static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
