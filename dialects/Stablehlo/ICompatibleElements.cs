namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The elements of all operands and results are of one type, but for scales that differ.</summary>
public interface ICompatibleElements : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        var first = ElementOf(op.OperandCount > 0 ? op.GetOperand(0).Type : op.GetResult(0).Type);
        foreach (var type in op.Operands.Types().Concat(op.Results.Types()))
        {
            if (HloTypes.AreCompatibleElements(ElementOf(type), first)) continue;
            verifier.Error(op, "requires compatible element types for all operands and results");
            return;
        }
    }

    /// <summary>The type of a tensor's elements; another type is its own.</summary>
    internal static IrType ElementOf(IrType type) => type is ShapedType shaped ? shaped.ElementType : type;
}
