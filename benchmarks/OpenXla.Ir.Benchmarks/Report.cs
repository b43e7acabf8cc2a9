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

    private static void Row(string name, IReadOnlyList<(Usage Ours, Usage Theirs)> pairs, Func<Usage, double> measure) =>
        Console.WriteLine($"{name,-10}{Median(pairs.Select(p => measure(p.Ours))),10:F3}{Median(pairs.Select(p => measure(p.Theirs))),10:F3}{Median(pairs.Select(p => measure(p.Theirs) / measure(p.Ours))),14:F2}");

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
