namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>Whether control can come to a block, along an edge, or back to an operation with regions.</summary>
public sealed class Executable : AnalysisState
{
    public bool IsLive { get; private set; }

    internal bool SetLive()
    {
        bool changed = !IsLive;
        IsLive = true;
        return changed;
    }
}
