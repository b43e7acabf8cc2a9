using System.Runtime.InteropServices;

namespace OpenXla.Ir.Benchmarks;

/// <summary>Processor time of all programs that this one has started and that have ended: <c>getrusage(RUSAGE_CHILDREN)</c>.</summary>
internal static unsafe partial class ChildTimes
{
    private const int Children = -1;

    internal static double CpuSeconds()
    {
        // Two timevals, user and system, of two words each; what follows them takes fourteen.
        long* usage = stackalloc long[18];
        if (GetResourceUsage(Children, usage) != 0) throw new InvalidOperationException($"getrusage failed with {Marshal.GetLastPInvokeError()}");
        return usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage", SetLastError = true)]
    private static partial int GetResourceUsage(int who, long* usage);
}
