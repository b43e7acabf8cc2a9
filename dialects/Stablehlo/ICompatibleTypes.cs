namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>All operands and results have one type, but for extents that one of them leaves open.</summary>
public interface ICompatibleTypes : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        var first = op.ResultCount > 0 ? op.GetResult(0).Type : op.GetOperand(0).Type;
        foreach (var operand in op.Operands)
            if (!HloTypes.AreCompatible(operand.Type, first))
            {
                verifier.Error(op, "requires compatible types for all operands and results");
                return;
            }
    }
}
