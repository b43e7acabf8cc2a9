using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands have compatible shapes.</summary>
public interface ISameOperandsShape : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        for (int i = 1; i < op.OperandCount; i++)
            if (!ISameOperandsAndResultShape.AreCompatible(op.GetOperand(i).Type, op.GetOperand(0).Type))
            {
                verifier.Error(op, "requires the same shape for all operands");
                return;
            }
    }
}
