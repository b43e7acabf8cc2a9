namespace OpenXla.Ir.Benchmarks;

/// <summary>What one run of a program took.</summary>
internal readonly record struct Usage(double WallSeconds, double CpuSeconds, double PeakMegabytes);
