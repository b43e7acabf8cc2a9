namespace OpenXla.Ir.Dialects.Affine;

/// <summary>Ends the body of a loop or condition and hands values to it.</summary>
[Op("affine.yield", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ParentOp is not (ForOp or IfOp or ParallelOp)) verifier.Error(this, "only terminates affine.if/for/parallel regions");
        else if (ParentOp.ResultCount != Values.Count) verifier.Error(this, "parent of yield must have same number of results as the yield operands");
        else if (!Values.Types().AsSpan().SequenceEqual(ParentOp.Results.Types())) verifier.Error(this, "types mismatch between yield op and its parent");
    }
}
