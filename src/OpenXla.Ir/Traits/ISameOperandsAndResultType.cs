using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands and results have one type. Types written as <c>type($result)</c> in the syntax give the others.</summary>
public interface ISameOperandsAndResultType : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        var expected = op.ResultCount > 0 ? op.GetResult(0).Type : op.OperandCount > 0 ? op.GetOperand(0).Type : null;
        if (expected is null) return;
        foreach (ref var slot in op.Slots)
            if (!ReferenceEquals(slot.Value!._type, expected) && !expected.Equals(slot.Value._type))
            {
                verifier.Error(op, "requires the same type for all operands and results");
                return;
            }
        if (op._extra is null) return;
        foreach (var result in op.Results)
            if (!result.Type.Equals(expected))
            {
                verifier.Error(op, "requires the same type for all operands and results");
                return;
            }
    }
}
