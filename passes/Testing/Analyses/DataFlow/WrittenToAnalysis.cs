using OpenXla.Ir.Analysis.DataFlow;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Dialects.MemRef;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>To which places values are written at last: the <c>tag_name</c> of stores, and the operands of branches and calls that stay there.</summary>
/// <param name="assumeWrites">Whether a function without a body writes what it gets.</param>
internal sealed class WrittenToAnalysis(bool assumeWrites) : SparseBackwardAnalysis<WrittenTo>
{
    private static readonly WrittenTo Nowhere = new([]);

    protected override WrittenTo ExitState(Value value) => Nowhere;

    protected override void VisitOperation(Operation op, IReadOnlyList<Value> operands)
    {
        if (op is StoreOp)
        {
            Join(operands[0], new WrittenTo(op.GetAttribute<StringAttr>("tag_name")?.Value ?? ""));
            return;
        }
        foreach (var result in op.Results)
        {
            var written = ElementOf(op, result);
            foreach (var operand in operands) Join(operand, written);
        }
    }

    protected override void VisitBranchOperand(OpOperand operand) => Join(operand.Value, new WrittenTo($"brancharg{operand.Index}"));

    protected override void VisitCallOperand(OpOperand operand) => Join(operand.Value, new WrittenTo($"callarg{operand.Index}"));

    protected override void VisitExternalCall(Operation call)
    {
        if (!assumeWrites)
        {
            base.VisitExternalCall(call);
            return;
        }
        foreach (var operand in call.Operands) Join(operand, new WrittenTo(call.GetAttribute<StringAttr>("tag_name")?.Value ?? call.Name));
    }
}
