using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>Knows the values of constants and of nothing else.</summary>
internal sealed class ConstantOperations : SparseForwardAnalysis<ConstantValue>
{
    protected override bool VisitsUnreachedOperands => true;

    protected override ConstantValue EntryState(Value value) => ConstantValue.Unknown;

    protected override void VisitOperation(Operation op, ReadOnlySpan<ConstantValue> operands)
    {
        if (op.As<IConstantLike>() is { } constant) Join(op.GetResult(0), ConstantValue.Of(constant.ConstantValue, op.Info.Dialect));
        else SetToEntryState(op.Results.ToArray());
    }
}
