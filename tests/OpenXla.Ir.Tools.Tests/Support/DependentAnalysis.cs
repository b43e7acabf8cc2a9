using OpenXla.Ir.PassManagement;

namespace OpenXla.Ir.Tools.Tests.Support;

/// <summary>Is built on <see cref="CountingAnalysis"/>, and true as long as that one is.</summary>
public sealed class DependentAnalysis : IAnalysis
{
    public void Compute(Operation root)
    {
    }

    public bool IsInvalidated(PreservedAnalyses preserved) => !preserved.Contains<CountingAnalysis>();
}
