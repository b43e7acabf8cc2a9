namespace OpenXla.Ir.PassManagement;

/// <summary>An analysis that looks at its operation at once; one without this interface is asked piece by piece.</summary>
public interface IAnalysis
{
    /// <summary>Called once, before anybody asks.</summary>
    void Compute(Operation root);
}
