using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Traits;

/// <summary>All operands and results have one element type; what has no elements stands for itself.</summary>
public interface ISameOperandsAndResultElementType : IOperationTrait
{
    static void Verify(Operation op, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        if (op.ResultCount == 0) return;
        var element = ISameOperandsElementType.ElementOf(op.GetResult(0));
        if (op.Operands.ToArray().All(o => ISameOperandsElementType.ElementOf(o).Equals(element))
            && op.Results.ToArray().All(r => ISameOperandsElementType.ElementOf(r).Equals(element))) return;
        verifier.Error(op, "requires the same element type for all operands and results");
    }
}
