using System.Diagnostics;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Runs a program, one at a time, and reads what it takes.</summary>
internal static class MeasuredProcess
{
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    internal static Usage Run(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true };
        double before = ChildTimes.CpuSeconds();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        double peak = 0;
        // The kernel forgets the peak when the process ends, so it is read until then; it only grows.
        while (!process.WaitForExit(2)) peak = Math.Max(peak, PeakMegabytes(process.Id));
        double wall = watch.Elapsed.TotalSeconds;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} failed: {errors.Result}");
        return new Usage(wall, ChildTimes.CpuSeconds() - before, peak);
    }

    private static double PeakMegabytes(int id)
    {
        try
        {
            foreach (var line in File.ReadLines($"/proc/{id}/status"))
                if (line.StartsWith("VmHWM:", StringComparison.Ordinal)) return double.Parse(line.AsSpan(6, line.Length - 9)) / 1024;
        }
        catch (IOException)
        {
            // It ended meanwhile.
        }
        return 0;
    }
}
