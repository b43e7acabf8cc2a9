namespace OpenXla.Ir.PassManagement;

/// <summary>An analysis that looks at its operation at once; one without this interface is asked piece by piece.</summary>
public interface IAnalysis
{
    /// <summary>Called once, before anybody asks.</summary>
    void Compute(Operation root);

    /// <summary>Whether it says nothing true any more after a pass that kept these analyses; one that is built on others asks for them.</summary>
    bool IsInvalidated(PreservedAnalyses preserved)
    {
        ArgumentNullException.ThrowIfNull(preserved);
        return !preserved.Contains(GetType());
    }
}
