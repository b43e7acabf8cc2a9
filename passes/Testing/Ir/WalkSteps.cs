using System.Text;

namespace OpenXla.Ir.Passes.Testing.Ir;

/// <summary>The numbered lines that passes print of what their walks come by.</summary>
internal sealed class WalkSteps
{
    private readonly StringBuilder _text = new();
    private int _count;

    internal string Text => _text.ToString();

    internal void Add(string what = "") => _text.Append($"step {_count++}{(what.Length > 0 ? " " : "")}{what}\n");

    internal void AddStage(Operation op, int next)
    {
        var stage = next == 0 ? "before all regions" : next == op.RegionCount ? "after all regions" : $"before region #{next}";
        Add($"op '{op.Name}' {stage}");
    }

    /// <summary>Says so where a walk did not come to its end.</summary>
    internal void End(bool isComplete)
    {
        if (!isComplete) Add("walk was interrupted");
    }
}
