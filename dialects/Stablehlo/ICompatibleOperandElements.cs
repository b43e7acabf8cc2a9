namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The elements of all operands are of one type, but for scales that differ.</summary>
public interface ICompatibleOperandElements : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        foreach (var operand in op.Operands)
        {
            if (HloTypes.AreCompatibleElements(ICompatibleElements.ElementOf(operand.Type), ICompatibleElements.ElementOf(op.GetOperand(0).Type))) continue;
            verifier.Error(op, "requires compatible element types for all operands");
            return;
        }
    }
}
