namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Ends the body of <see cref="ReduceOp"/>: <c>shape.yield %a : !shape.size</c>.</summary>
[Op("shape.yield", Syntax = "attr-dict ($operands^ `:` type($operands))?")]
public sealed partial class YieldOp : Operation, IPure, IReturnLike
{
    [Operand("operands")] public partial OperandRange Values { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (!verifier.ExpectParent(this, "shape.reduce", "shape.function_library")) return;
        if (ParentOp!.ResultCount != OperandCount)
        {
            verifier.Error(this, "number of operands does not match number of results of its parent");
            return;
        }
        for (int i = 0; i < OperandCount; i++)
            if (!GetOperand(i).Type.Equals(ParentOp.GetResult(i).Type))
            {
                verifier.Error(this, "types mismatch between yield op and its parent");
                return;
            }
    }
}
