using OpenXla.Ir.Analysis;

namespace OpenXla.Ir.Passes.Transforms.Cse;

/// <summary>Computes each expression once: an operation equal to one that dominates it gives way.</summary>
[Pass("cse")]
public sealed partial class CsePass : Pass<Operation>
{
    public override string DisplayName => "CSE";

    /// <summary>Number of operations CSE'd</summary>
    [Statistic("num-cse'd")] public Statistic Replaced { get; } = new();

    /// <summary>Number of operations DCE'd</summary>
    [Statistic("num-dce'd")] public Statistic Dead { get; } = new();

    protected override void Run(Operation op, PassContext context)
    {
        var work = new CommonSubexpressions(context.Analysis<DominanceInfo>());
        work.Run(op);
        Replaced.Add(work.Replaced);
        Dead.Add(work.Dead);
        if (work.Replaced + work.Dead == 0) context.MarkUnchanged();
        else context.MarkAnalysisPreserved<DominanceInfo>();
    }
}
