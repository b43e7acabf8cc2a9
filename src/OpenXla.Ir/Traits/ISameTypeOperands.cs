using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands have one type.</summary>
public interface ISameTypeOperands : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        for (int i = 1; i < op.OperandCount; i++)
            if (!op.GetOperand(i).Type.Equals(op.GetOperand(0).Type))
            {
                verifier.Error(op, "requires all operands to have the same type");
                return;
            }
    }
}
