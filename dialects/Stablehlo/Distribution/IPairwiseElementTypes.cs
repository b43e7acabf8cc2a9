namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>There are as many results as operands, each of the element type of its operand.</summary>
public interface IPairwiseElementTypes : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (op.OperandCount != op.ResultCount)
        {
            verifier.Error(op, "requires the same number of operands and results");
            return;
        }
        for (int i = 0; i < op.OperandCount; i++)
        {
            if (ElementOf(op.GetOperand(i).Type).Equals(ElementOf(op.GetResult(i).Type))) continue;
            verifier.Error(op, $"requires the same element type for operand and result at index {i}");
            return;
        }
    }

    private static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;
}
