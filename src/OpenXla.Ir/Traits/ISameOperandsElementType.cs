using OpenXla.Ir.Builtin;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands have one element type; what has no elements stands for itself.</summary>
public interface ISameOperandsElementType : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        for (int i = 1; i < op.OperandCount; i++)
            if (!ElementOf(op.GetOperand(i)).Equals(ElementOf(op.GetOperand(0))))
            {
                verifier.Error(op, "requires the same element type for all operands");
                return;
            }
    }

    internal static IrType ElementOf(Value value) => value.Type is ShapedType shaped ? shaped.ElementType : value.Type;
}
