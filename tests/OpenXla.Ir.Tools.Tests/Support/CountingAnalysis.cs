using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Remembers what it was computed for, and how often one was.</summary>
public sealed class CountingAnalysis : IAnalysis
{
    [ThreadStatic] internal static int Computed;

    public Operation? Root { get; private set; }

    public void Compute(Operation root)
    {
        Root = root;
        Computed++;
    }
}
